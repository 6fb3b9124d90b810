import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Command } from '../command.ts';
import { openedWithOf, readBackupWords } from './backup-words.ts';
import { restoreFile } from './restore.ts';

/**
 * `sila backup drill FILE`: restores a backup into a scratch folder with a
 * PostgreSQL of its own, compares every table and removes it again. A backup
 * that was never restored is a hope; this says how long the real thing takes.
 */
export const drillBackup: Command = async (words, io) => {
  const given = readBackupWords(words, ['identity', 'passphrase-file']);
  const what = { path: given.file(), openedWith: openedWithOf(given) };
  const dataFolder = await mkdtemp(join(tmpdir(), 'sila-drill-'));
  const began = performance.now();
  try {
    const { SILA_DATA: _folder, DATABASE_URL: _server, ...env } = io.env;
    const restored = await restoreFile(what, { ...io, env, dataFolder });
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    io.stdout.write(`${JSON.stringify({ file: what.path, holds: true, ...restored, seconds })}\n`);
    return 0;
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
};
