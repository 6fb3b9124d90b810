import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { CommandProblem } from '../command.ts';

/** A file that is still being written. What an export holds is for the eyes of its owner only. */
export async function openDraft(path: string): Promise<WriteStream> {
  const file = createWriteStream(path, { mode: 0o600 });
  try {
    await once(file, 'open');
    return file;
  } catch (error) {
    throw new CommandProblem(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}
