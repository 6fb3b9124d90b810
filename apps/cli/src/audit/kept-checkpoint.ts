import { readFileSync } from 'node:fs';
import { readCheckpoint, type SignedCheckpoint } from '@sila/vault';
import { CommandProblem } from '../command.ts';

/** A checkpoint that somebody kept from `sila audit checkpoint`. @throws CommandProblem when the file holds none */
export function keptCheckpoint(path: string): SignedCheckpoint {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandProblem(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const checkpoint = readCheckpoint(text);
  if (checkpoint === null) throw new CommandProblem(`${path} holds no checkpoint of an audit.`);
  return checkpoint;
}
