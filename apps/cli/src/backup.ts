import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dumpDatabase } from '@sila/store';
import { noteBackup } from '@sila/tracing';
import { sealText } from '@sila/vault';
import { readBackupWords, sealedForOf } from './backup/backup-words.ts';
import { drillBackup } from './backup/drill.ts';
import { keep } from './backup/keep.ts';
import { makeKeyFile } from './backup/make-key-file.ts';
import type { Command } from './command.ts';
import { openDraft } from './registry/open-draft.ts';
import { withRegistry } from './registry/open-registry.ts';

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
  const draft = `${out}.part`;
  try {
    const file = await openDraft(draft);
    await withRegistry(io, async ({ act, connectionString }) => {
      await act(noteBackup, { what: 'made' });
      const sealed = await sealText(dumpDatabase(connectionString), sealedFor);
      await pipeline(Readable.from(sealed), file);
    });
    await keep(draft, out);
    io.stdout.write(`${JSON.stringify({ file: out, bytes: file.bytesWritten })}\n`);
    return 0;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
