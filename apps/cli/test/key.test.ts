import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runKey } from '../src/key.ts';
import { tryCommand } from './support/run-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sila-key-'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

test('two of three shares give the key back, one does not, and a locked key needs its passphrase', async () => {
  const site = { connectionString: '', folder: at('data') };
  const key = (...words: string[]) => tryCommand(site, runKey, ...words);
  expect((await key('split', '--out', folder)).says).toBeNull();
  const kept = await readFile(at('data/keys/tenant.key'), 'utf8');
  expect((await key('join', at('share-1.txt'), '--out', at('alone.key'))).says).toContain(
    '2 different shares',
  );
  const again = at('again.key');
  expect((await key('join', at('share-1.txt'), at('share-3.txt'), '--out', again)).says).toBeNull();
  expect(await readFile(again, 'utf8')).toBe(kept);
  // Never over a key that is there.
  expect((await key('make', '--out', again)).says).toContain('is there already');
  await writeFile(at('passphrase'), 'four words of no poem\n');
  expect((await key('lock', '--passphrase-file', at('passphrase'))).says).toBeNull();
  await expect(readFile(at('data/keys/tenant.key'))).rejects.toThrow('ENOENT');
  expect((await key('split', '--out', at('data'))).says).toContain('SILA_PASSPHRASE_FILE');
  const opened = { ...site, env: { SILA_PASSPHRASE_FILE: at('passphrase') } };
  expect((await tryCommand(opened, runKey, 'split', '--out', at('data'))).says).toBeNull();
  await key('join', at('data/share-1.txt'), at('data/share-2.txt'), '--out', at('third.key'));
  expect(await readFile(at('third.key'), 'utf8')).toBe(kept);
});
