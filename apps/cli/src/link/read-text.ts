import { readFile, stat } from 'node:fs/promises';
import { CommandProblem } from '../command.ts';

/** @throws CommandProblem when the file cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw readProblem(path, error);
  }
}

/** A refusal of the file system as one line for the person at the keyboard; anything else as it is. */
export function readProblem(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new CommandProblem(`cannot read ${path}: ${REASONS[code] ?? code}`);
}

/** @throws CommandProblem when there is no such file */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw readProblem(path, error);
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
