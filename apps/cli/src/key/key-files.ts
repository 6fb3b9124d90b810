import { readFileSync, writeFileSync } from 'node:fs';
import { CommandProblem } from '../command.ts';

/** @throws CommandProblem */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** Never over a file that is there: it may be the only copy of a key. */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw fileProblem(path, error);
  }
}

export function fileProblem(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (code === 'EEXIST') return new CommandProblem(`${path} is there already.`);
  return new CommandProblem(`${path} cannot be used (${code}).`);
}
