import { isUtf8 } from 'node:buffer';
import { distinctText } from '@sila/formats';
import type { ListFile } from './ingest/list-file.ts';
import { openRows } from './row-sink.ts';

/** One thing that is wrong or doubtful in a delivered row, which is linked all the same. */
export interface BadCell {
  readonly file: string;
  /** As a person counts rows. */
  readonly row: number;
  /** The column's name; empty where it is the row as a whole. */
  readonly column: string;
  readonly code: string;
  readonly severity: string;
}

/** Rows with a fault in their form, and cells with bytes that mean nothing in the file's encoding. */
export function* badCells(files: readonly ListFile[]): Generator<BadCell> {
  for (const file of files) {
    for (const [s, slice] of file.slices.entries()) {
      const rowOf = (place: number) => file.firstRows[s]! + slice.numbers[place]!;
      for (const { place, issues } of slice.faulty) {
        for (const { code, column, severity } of issues) {
          const name = column === undefined ? '' : (file.header[column - 1] ?? '');
          yield { file: file.name, row: rowOf(place), column: name, code, severity };
        }
      }
      yield* undecodable(file, slice, rowOf);
    }
  }
}

function* undecodable(
  file: ListFile,
  { columns, rows }: ListFile['slices'][number],
  rowOf: (place: number) => number,
): Generator<BadCell> {
  for (const [c, { codes, cells }] of columns.entries()) {
    const broken = new Set<number>();
    if (!mayBeBroken(cells)) continue;
    for (let code = 1; code < cells.ends.length; code++) {
      if (isBroken(distinctText(cells, code), cells.encoding)) broken.add(code);
    }
    if (broken.size === 0) continue;
    for (let row = 0; row < rows; row++) {
      if (!broken.has(codes[row]!)) continue;
      const where = { file: file.name, row: rowOf(row), column: file.header[c]! };
      yield { ...where, code: 'file.undecodableBytes', severity: 'doubt' };
    }
  }
}

/** Whole UTF-8 without a NUL and without U+FFFD decodes to what was meant: the usual case, told at once. */
function mayBeBroken({ encoding, bytes }: { encoding: string; bytes: Uint8Array }): boolean {
  if (encoding !== 'utf-8') return true;
  const plain = Buffer.from(bytes);
  return !isUtf8(plain) || plain.includes(0) || plain.includes('\uFFFD');
}

function isBroken(text: string, encoding: string): boolean {
  const control = encoding === 'windows-1252' && /[\u0080-\u009f]/.test(text);
  return control || text.includes('\uFFFD');
}

const COLUMNS = ['file', 'row', 'column', 'code', 'severity'] as const;

/** @returns how many there are, by code */
export async function listBadCells(
  files: readonly ListFile[],
  path: string | null,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const columns = COLUMNS.map(
    (name) => ({ name, type: name === 'row' ? 'whole' : 'text' }) as const,
  );
  const sink = path === null ? null : await openRows(path, columns);
  for (const bad of badCells(files)) {
    counts[bad.code] = (counts[bad.code] ?? 0) + 1;
    await sink?.add(COLUMNS.map((name) => bad[name]));
  }
  await sink?.close();
  return counts;
}
