import type { SignedCheckpoint } from './checkpoint.ts';

/** First line of an export: what follows, and the checkpoint it must end in. */
export interface ExportHead {
  readonly sila: 'audit';
  readonly version: 1;
  readonly checkpoint: SignedCheckpoint;
}

/** One entry: its place in the tree from 0 and the very text that was hashed. */
export interface ExportedEntry {
  readonly n: number;
  readonly entry: string;
}

/** A checkpoint, standing right after its last entry. */
export interface ExportedCheckpoint {
  readonly checkpoint: SignedCheckpoint;
}

/** The parts of an export, in the order in which they are written. */
export type ExportLine = ExportHead | ExportedEntry | ExportedCheckpoint;

/**
 * One line of an export, with its newline. Keys stand in one order and there
 * is no free space, so that a line has one spelling and every changed byte shows.
 */
export function exportLine(line: ExportLine): string {
  if ('sila' in line)
    return `${JSON.stringify({ sila: line.sila, version: line.version, checkpoint: plain(line.checkpoint) })}\n`;
  if ('entry' in line) return `${JSON.stringify({ n: line.n, entry: line.entry })}\n`;
  return `${JSON.stringify({ checkpoint: plain(line.checkpoint) })}\n`;
}

function plain({ size, previous, root, at, key, signature }: SignedCheckpoint): SignedCheckpoint {
  return { size, previous, root, at, key, signature };
}
