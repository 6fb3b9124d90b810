import { readFile } from 'node:fs/promises';
import { CommandProblem } from '../command.ts';

/** @throws CommandProblem when the file cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CommandProblem(`cannot read ${path}: ${REASONS[code] ?? code}`);
  }
}

/** @throws CommandProblem when the file cannot be read */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'not allowed',
};
