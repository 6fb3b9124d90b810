import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type ParquetColumn, ParquetRows } from '@sila/formats';
import { orProblem } from '../example-records.ts';

/** Takes rows one by one, and puts the file in its place once it is whole. */
export interface RowSink {
  add(row: readonly (string | number)[]): Promise<void> | undefined;
  close(): Promise<void>;
}

export type Column = ParquetColumn & {
  /** Digits behind the point in CSV and JSON lines. */
  readonly digits?: number;
};

/** Text gathered before it is written, in characters. */
const PIECE = 1 << 16;

/** A file of rows in the form its name ends with: .parquet, .jsonl or .ndjson, else CSV. */
export async function openRows(path: string, columns: readonly Column[]): Promise<RowSink> {
  const part = `${path}.part`;
  if (/\.parquet$/i.test(path)) return parquetSink(path, part, columns);
  const isJson = /\.(jsonl|ndjson)$/i.test(path);
  const stream = createWriteStream(part);
  await orProblem(path, once(stream, 'open'));
  const lineOf = isJson ? jsonLine(columns) : csvLine(columns);
  let text = isJson ? '' : `${columns.map(({ name }) => name).join(',')}\n`;
  return {
    add(row) {
      text += lineOf(row);
      if (text.length < PIECE) return undefined;
      const isFull = !stream.write(text);
      text = '';
      return isFull ? once(stream, 'drain').then(() => undefined) : undefined;
    },
    async close() {
      stream.end(text);
      await orProblem(path, once(stream, 'close'));
      await orProblem(path, rename(part, path));
    },
  };
}

async function parquetSink(
  path: string,
  part: string,
  columns: readonly Column[],
): Promise<RowSink> {
  // What was left of a run that was killed.
  await rm(part, { force: true });
  const rows = await orProblem(path, (async () => new ParquetRows(part, columns))());
  return {
    add: (row) => rows.add(row),
    async close() {
      await orProblem(path, rows.finish());
      await orProblem(path, rename(part, path));
    },
  };
}

function csvLine(columns: readonly Column[]) {
  return (row: readonly (string | number)[]): string => {
    let line = '';
    for (let c = 0; c < row.length; c++) {
      const value = row[c]!;
      if (c > 0) line += ',';
      line += typeof value === 'string' ? cell(value) : numberText(value, columns[c]!);
    }
    return `${line}\n`;
  };
}

function jsonLine(columns: readonly Column[]) {
  const names = columns.map(({ name }) => JSON.stringify(name));
  return (row: readonly (string | number)[]): string => {
    const said = row.map((value, c) => {
      const text =
        typeof value === 'string'
          ? JSON.stringify(value)
          : String(Number(numberText(value, columns[c]!)));
      return `${names[c]}:${text}`;
    });
    return `{${said.join(',')}}\n`;
  };
}

function numberText(value: number, { digits }: Column): string {
  return digits === undefined ? String(value) : value.toFixed(digits);
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
