import { basename } from 'node:path';
import { detectFormat, FileProblem, readHeader, readRows, writeCsv } from '@sila/formats';
import { CommandProblem } from '../command.ts';
import { readBytes } from '../link/read-text.ts';
import { LineWriter, type NamesIo } from './names-io.ts';

/** What is added to one row; `bad` columns could not be used. */
export interface RowAnswer {
  readonly json: unknown;
  readonly cells: readonly string[];
}

export interface TableWork {
  readonly file: string;
  /** Columns that are read, by name; null takes the first that are left. */
  readonly columns: readonly (string | null)[];
  readonly added: readonly string[];
  readonly json: boolean;
  answer(names: readonly string[]): RowAnswer;
}

/** Whether a file is a table by its name. */
export function isTable(file: string): boolean {
  return /\.(?:csv|xlsx|jsonl)$/iu.test(file);
}

/**
 * Gives a table back with columns added, row by row. A row without a name in
 * one of the columns is told by file, row and column, and kept.
 * @returns how many rows could not be used
 * @throws CommandProblem when the file can't be read or a column is not in it
 */
export async function answerTable(work: TableWork, io: NamesIo): Promise<number> {
  const bytes = await readBytes(work.file);
  const out = new LineWriter(io);
  let bad = 0;
  try {
    const format = await detectFormat(bytes, work.file);
    const header = (await readHeader(bytes, format)).map((name, at) => name ?? `column ${at + 1}`);
    const places = placesOf(work, header);
    if (!work.json) await out.write(csvLine([...header, ...work.added]));
    for await (const { row, cells, issues } of readRows(bytes, format)) {
      const names = places.map((at) => cells[at]?.trim() ?? '');
      const missing = places.filter((_, at) => names[at] === '');
      for (const at of missing)
        io.stderr.write(`${rowOf(work.file, row)}, column "${header[at]}": no name\n`);
      for (const issue of issues) io.stderr.write(`${rowOf(work.file, row)}: ${issue.code}\n`);
      const isBad = missing.length > 0 || issues.some(({ severity }) => severity === 'bad');
      if (isBad) bad++;
      const isRow = issues.every(({ code }) => code !== 'row.notJson');
      const answer = missing.length > 0 || !isRow ? null : work.answer(names);
      const added = answer?.cells ?? work.added.map(() => '');
      const padded = header.map((_, at) => cells[at] ?? '');
      if (work.json) await out.write(jsonLine(row, answer ?? (isRow ? 'noName' : 'notARow')));
      else await out.write(csvLine([...padded, ...cells.slice(header.length), ...added]));
    }
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(`${work.file}: ${error.code}`);
    throw error;
  }
  await out.end();
  return bad;
}

function jsonLine(row: number, answer: RowAnswer | 'noName' | 'notARow'): string {
  return JSON.stringify({
    row,
    ...(typeof answer === 'string' ? { problem: answer } : Object(answer.json)),
  });
}

function rowOf(file: string, row: number): string {
  return `${basename(file)} row ${row}`;
}

function placesOf({ columns, file }: TableWork, header: readonly string[]): number[] {
  const taken = new Set<number>();
  return columns.map((column) => {
    const wanted = column?.toLowerCase();
    const at = header.findIndex(
      (name, place) => !taken.has(place) && (wanted === undefined || name.toLowerCase() === wanted),
    );
    if (at < 0)
      throw new CommandProblem(`${basename(file)} has no column "${column ?? 'for a name'}".`, 2);
    taken.add(at);
    return at;
  });
}

function csvLine(cells: readonly string[]): string {
  return new TextDecoder().decode(writeCsv([cells])).slice(0, -1);
}
