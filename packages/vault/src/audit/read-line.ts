import type { SignedCheckpoint } from './checkpoint.ts';
import {
  type ExportedCheckpoint,
  type ExportedEntry,
  type ExportHead,
  type ExportLine,
  exportLine,
} from './export-lines.ts';

/** The line as a value; null when it is none, or is spelt in any other way than an export spells it. */
export function readLine(text: string): ExportLine | null {
  const value = parse(text);
  if (!isObject(value)) return null;
  const line = asHead(value) ?? asEntry(value) ?? asCheckpoint(value);
  return line !== null && exportLine(line) === `${text}\n` ? line : null;
}

type Loose = Readonly<Record<string, unknown>>;

function asHead(value: Loose): ExportHead | null {
  const { sila, version, checkpoint } = value;
  if (sila !== 'audit' || version !== 1) return null;
  const rest = asCheckpoint({ checkpoint });
  return rest && { sila, version, checkpoint: rest.checkpoint };
}

function asEntry({ n, entry }: Loose): ExportedEntry | null {
  return Number.isSafeInteger(n) && typeof entry === 'string' ? { n: n as number, entry } : null;
}

function asCheckpoint({ checkpoint }: Loose): ExportedCheckpoint | null {
  if (!isObject(checkpoint)) return null;
  const { size, previous, root, at, key, signature } = checkpoint;
  const bytes = [root, key, signature];
  const counts = [size, previous];
  if (!counts.every(Number.isSafeInteger) || typeof at !== 'string') return null;
  if (!bytes.every(isBase64)) return null;
  return {
    checkpoint: {
      size: size as number,
      previous: previous as number,
      root: root as string,
      at,
      key: key as string,
      signature: signature as string,
    },
  };
}

/** Strict: the last sign of base64 has bits to spare, and a changed spelling of the same bytes must show. */
function isBase64(text: unknown): boolean {
  return typeof text === 'string' && Buffer.from(text, 'base64').toString('base64') === text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A checkpoint that somebody kept, from the text of its file; null when it is none. */
export function readCheckpoint(text: string): SignedCheckpoint | null {
  const value = parse(text);
  return isObject(value)
    ? (asCheckpoint({ checkpoint: value.checkpoint })?.checkpoint ?? null)
    : null;
}
