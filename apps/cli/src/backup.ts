import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dumpDatabase } from '@sila/store';
import { noteBackup } from '@sila/tracing';
import { sealText } from '@sila/vault';
import { readBackupWords, sealedForOf } from './backup/backup-words.ts';
import { drillBackup } from './backup/drill.ts';
import { makeKeyFile } from './backup/make-key-file.ts';
import type { Command } from './command.ts';
import { withRegistry } from './registry/open-registry.ts';
import { writeWhole } from './registry/write-whole.ts';

/** `sila backup`, `sila backup key`, `sila backup drill`. */
export const runBackup: Command = async (words, io) => {
  const [first, ...rest] = words;
  if (first === 'key') return makeKeyFile(rest, io);
  if (first === 'drill') return drillBackup(rest, io);
  return makeBackup(words, io);
};

/** Everything in the registry, sealed on its way to the file: nothing of it touches the disk in clear. */
const makeBackup: Command = async (words, io) => {
  const given = readBackupWords(words, ['out', 'to', 'passphrase-file']);
  const { out, sealedFor } = { out: given.need('out'), sealedFor: sealedForOf(given) };
  const bytes = await writeWhole(out, async (file) => {
    await withRegistry(io, async ({ act, connectionString }) => {
      await act(noteBackup, { what: 'made' });
      const sealed = await sealText(dumpDatabase(connectionString), sealedFor);
      await pipeline(Readable.from(sealed), file);
    });
    return file.bytesWritten;
  });
  io.stdout.write(`${JSON.stringify({ file: out, bytes })}\n`);
  return 0;
};
