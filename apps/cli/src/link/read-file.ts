import { basename } from 'node:path';
import { detectFormat, FileProblem, readHeader, readRows } from '@sila/formats';
import { CommandProblem } from '../command.ts';
import { readBytes } from './read-text.ts';

/** A file's rows with its header, as they are. */
export interface ReadFile {
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row of each as a person counts. */
  readonly numbers: readonly number[];
}

/** @throws CommandProblem when it cannot be read, or holds no rows or a single column */
export async function readFileRows(path: string): Promise<ReadFile> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new CommandProblem(`${path} is empty.`);
  try {
    const format = await detectFormat(bytes, path);
    const header = (await readHeader(bytes, format)).map(
      (name, at) => name?.trim() || `column ${at + 1}`,
    );
    const rows: (readonly string[])[] = [];
    const numbers: number[] = [];
    for await (const { cells, row } of readRows(bytes, format)) {
      rows.push(cells);
      numbers.push(row);
    }
    if (header.length < 2)
      throw new CommandProblem(`${path} has one column: nothing to compare by.`);
    if (rows.length === 0) throw new CommandProblem(`${path} has no rows.`);
    return { name: basename(path), header, rows, numbers };
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(`${path}: ${error.code}`);
    throw error;
  }
}
