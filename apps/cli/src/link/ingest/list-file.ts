import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import {
  detectFormat,
  distinctText,
  type FileFormat,
  FileProblem,
  isParquet,
  planScan,
  readHeader,
  readParquet,
  readRows,
  type ScannedSlice,
  type ScanPlan,
  scanInSlices,
  sliceOfRows,
} from '@sila/formats';
import { CommandProblem } from '../../command.ts';
import { readProblem } from '../read-text.ts';
import type { Crew } from './crew.ts';

/** A file's rows, cut into slices, every distinct cell once. */
export interface ListFile {
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly header: readonly string[];
  readonly slices: readonly ScannedSlice[];
  /** For each slice the row of its first record as a person counts. */
  readonly firstRows: readonly number[];
}

/** @throws CommandProblem when it cannot be read, or holds no rows or a single column */
export async function openListFile(path: string, crew: Crew): Promise<ListFile> {
  const bytes = readShared(path);
  const file = bytes.subarray(0, bytes.length - 1);
  if (file.length === 0) throw new CommandProblem(`${path} is empty.`);
  try {
    const { header, slices } = await slicesOf(bytes, path, crew);
    if (header.length < 2) {
      throw new CommandProblem(`${path} has one column: nothing to compare by.`);
    }
    const firstRows: number[] = [];
    let row = 1;
    for (const { records } of slices) {
      firstRows.push(row);
      row += records;
    }
    if (!slices.some(({ rows }) => rows > 0)) throw new CommandProblem(`${path} has no rows.`);
    return { name: basename(path), header, slices, firstRows };
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(`${path}: ${error.code}`);
    throw error;
  }
}

/** @param bytes with the line feed behind them */
async function slicesOf(
  bytes: Uint8Array,
  path: string,
  crew: Crew,
): Promise<Pick<ListFile, 'header' | 'slices'>> {
  const file = bytes.subarray(0, bytes.length - 1);
  if (isParquet(file)) {
    const { header, rows } = await readParquet(file);
    return { header, slices: [await sliceOfRows(rows, header.length)] };
  }
  const format = await detectFormat(file, path);
  const header = (await readHeader(file, format)).map(
    (name, at) => name?.trim() || `column ${at + 1}`,
  );
  const plan = await scanPlanOf(file, format, header.length);
  const slices =
    plan === null
      ? [await sliceOfRows(readRows(file, format), header.length)]
      : await scanInSlices(bytes, { plan, borders: crew.bordersOf(bytes) }, (order) =>
          crew.scan(bytes, order),
        );
  return { header, slices };
}

async function scanPlanOf(
  file: Uint8Array,
  format: FileFormat,
  width: number,
): Promise<ScanPlan | null> {
  if (format.kind !== 'csv') return null;
  for await (const { row } of readRows(file, format)) {
    return planScan(file, format, { width, skipped: row - 1 });
  }
  return null;
}

const LINE_FEED = 0x0a;
const MOST_READ = 1 << 30;

/** The file's bytes in memory that threads share, with one line feed behind them. */
function readShared(path: string): Uint8Array {
  let handle: number | null = null;
  try {
    handle = openSync(path, 'r');
    const { size } = fstatSync(handle);
    const bytes = new Uint8Array(new SharedArrayBuffer(size + 1));
    for (let at = 0; at < size; ) {
      const read = readSync(handle, bytes, at, Math.min(MOST_READ, size - at), at);
      if (read === 0) throw new CommandProblem(`${path} grew shorter while it was read.`);
      at += read;
    }
    bytes[size] = LINE_FEED;
    return bytes;
  } catch (error) {
    throw readProblem(path, error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** The first rows, cell by cell. */
export function sampleRows({ slices }: ListFile, most: number): string[][] {
  const rows: string[][] = [];
  for (const slice of slices) {
    for (let row = 0; row < slice.rows && rows.length < most; row++) {
      rows.push(slice.columns.map(({ codes, cells }) => distinctText(cells, codes[row]!)));
    }
  }
  return rows;
}

/** The first cells of a column that are not blank. */
export function statedCells({ slices }: ListFile, column: number, most: number): string[] {
  const stated: string[] = [];
  for (const slice of slices) {
    const { codes, cells } = slice.columns[column]!;
    for (let row = 0; row < slice.rows && stated.length < most; row++) {
      const text = codes[row] === 0 ? '' : distinctText(cells, codes[row]!);
      if (text.trim() !== '') stated.push(text);
    }
  }
  return stated;
}
