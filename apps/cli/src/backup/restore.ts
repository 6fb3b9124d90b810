import { createReadStream } from 'node:fs';
import { BackupProblem, type Restored, restoreDatabase } from '@sila/store';
import { noteBackup } from '@sila/tracing';
import { type OpenedWith, openSealedLines, SealProblem } from '@sila/vault';
import { type Command, type CommandIo, CommandProblem } from '../command.ts';
import { withRegistry } from '../registry/open-registry.ts';
import { joinRegistryDatabase } from '../registry/registry-database.ts';
import { readSettings } from '../settings.ts';
import { openedWithOf, readBackupWords } from './backup-words.ts';

/** `sila restore FILE`: a backup into an empty data folder or database, compared row by row. */
export const runRestore: Command = async (words, io) => {
  const given = readBackupWords(words, ['identity', 'passphrase-file']);
  const restored = await restoreFile({ path: given.file(), openedWith: openedWithOf(given) }, io);
  io.stdout.write(`${JSON.stringify({ file: given.file(), ...restored })}\n`);
  return 0;
};

/** Restores into the registry that the environment names. @throws CommandProblem and leaves it empty */
export async function restoreFile(
  { path, openedWith }: { path: string; openedWith: OpenedWith },
  io: CommandIo,
): Promise<Restored> {
  const log = (line: string) => io.stderr.write(`${line}\n`);
  const database = await joinRegistryDatabase(readSettings(io), log);
  let restored: Restored;
  try {
    const lines = openSealedLines(createReadStream(path), openedWith);
    restored = await restoreDatabase(database.connectionString, lines);
  } catch (error) {
    throw problemOf(path, error);
  } finally {
    await database.close();
  }
  // The key of that time may not be here: whoever starts Sila next is told which it is.
  const other = { isKeyOther: true };
  await withRegistry(io, ({ act }) => act(noteBackup, { what: 'restored' }), other);
  return restored;
}

function problemOf(path: string, error: unknown): unknown {
  if (error instanceof SealProblem || error instanceof BackupProblem)
    return new CommandProblem(`${path}: ${error.message}.`);
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === 'open' || syscall === 'read'
    ? new CommandProblem(`${path} cannot be read (${code}).`)
    : error;
}
