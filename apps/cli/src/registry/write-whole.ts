import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { CommandProblem } from '../command.ts';

/**
 * Writes a file that appears under its name only when whole and on the disk;
 * nothing is left of one that broke off. For the eyes of its owner only.
 *
 * @param write writes to the file; whether it ends it does not matter
 * @throws CommandProblem when the file cannot be made; whatever `write` throws
 */
export async function writeWhole<T>(
  path: string,
  write: (file: WriteStream) => Promise<T>,
): Promise<T> {
  const draft = `${path}.part`;
  try {
    const file = await openDraft(draft);
    const done = await write(file);
    if (!file.closed) {
      file.end();
      await once(file, 'close');
    }
    await keep(draft, path);
    return done;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function openDraft(path: string): Promise<WriteStream> {
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

async function keep(draft: string, path: string): Promise<void> {
  const file = await open(draft, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
