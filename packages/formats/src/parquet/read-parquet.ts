import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import type { DeliveredRow } from '../file-format.ts';
import { FileProblem } from '../file-problem.ts';
import { storableText } from '../storable-text.ts';

const MAGIC = [0x50, 0x41, 0x52, 0x31];

/** True for the bytes of a Parquet file, which begin and end with PAR1. */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes.length >= 12 && MAGIC.every((byte, at) => bytes[at] === byte);
}

export interface ParquetList {
  readonly header: readonly string[];
  /** Row group by row group: numbers and dates as text, nulls as empty cells. */
  readonly rows: AsyncIterable<DeliveredRow>;
}

/**
 * A Parquet file of plain columns, uncompressed or in Snappy.
 * @throws FileProblem file.unreadable, for broken files and for other compressions
 */
export async function readParquet(bytes: Uint8Array): Promise<ParquetList> {
  const whole = Uint8Array.from(bytes).buffer;
  const file: AsyncBuffer = {
    byteLength: whole.byteLength,
    slice: (from, to) => whole.slice(from, to),
  };
  const metadata = await orUnreadable(parquetMetadataAsync(file));
  const root = metadata.schema[0]?.num_children ?? 0;
  const header = metadata.schema.slice(1, root + 1).map(({ name }) => name);
  return { header, rows: rowsOf(file, metadata, header) };
}

async function* rowsOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  header: readonly string[],
): AsyncGenerator<DeliveredRow> {
  let row = 1;
  for (const group of metadata.row_groups) {
    const rowStart = row - 1;
    const rowEnd = rowStart + Number(group.num_rows);
    const objects = await orUnreadable(parquetReadObjects({ file, metadata, rowStart, rowEnd }));
    for (const object of objects) {
      const cells = header.map((name) => textOf(object[name]));
      // Counted from 1 with a header above, as in every other list.
      row++;
      if (cells.some((cell) => cell.trim() !== '')) yield { row, cells, issues: [] };
    }
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return storableText(value);
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  if (typeof value === 'object') return storableText(JSON.stringify(value));
  return String(value);
}

async function orUnreadable<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch {
    throw new FileProblem('file.unreadable');
  }
}
