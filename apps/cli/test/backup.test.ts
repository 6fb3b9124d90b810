import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventOneMoreList } from '@sila/fixtures';
import { dumpDatabase } from '@sila/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type FreshDatabase,
  freshDatabase,
  once,
} from '../../../packages/store/test/support/postgres.ts';
import { runAudit } from '../src/audit.ts';
import { runRestore } from '../src/backup/restore.ts';
import { runBackup } from '../src/backup.ts';
import type { Command } from '../src/command.ts';
import { runImport } from '../src/registry/import-list.ts';
import { tryCommand } from './support/run-command.ts';

let full: FreshDatabase;
let folder: string;
let key: string;
const at = (name: string) => join(folder, name);

const run = ({ connectionString }: FreshDatabase, command: Command, ...words: string[]) =>
  tryCommand({ connectionString, folder }, command, ...words);

beforeAll(async () => {
  full = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sila-backup-'));
  const { fileName, bytes } = inventOneMoreList();
  await writeFile(at(fileName), bytes);
  await run(full, runImport, at(fileName), '--source', 'Gate "1"', '--kind', 'released');
  key = (await run(full, runBackup, 'key', '--out', at('key.txt'))).out.key;
  await run(full, runBackup, '--out', at('full.age'), '--to', key);
}, 60_000);
afterAll(async () => {
  await full.drop();
  await rm(folder, { recursive: true });
});

async function linesOf({ connectionString }: FreshDatabase): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpDatabase(connectionString)) lines.push(line);
  return lines;
}

/** Works on a database that is removed again. */
async function onEmpty<T>(work: (database: FreshDatabase) => Promise<T>): Promise<T> {
  const database = await freshDatabase();
  try {
    return await work(database);
  } finally {
    await database.drop();
  }
}

const isEmpty = async ({ connectionString }: FreshDatabase) =>
  (await once(connectionString, "SELECT to_regclass('public.users') AS users"))[0].users === null ||
  (await once(connectionString, 'SELECT count(*)::int AS users FROM users'))[0].users === 0;

test('what is restored is what was backed up, row for row, and goes on working', () =>
  onEmpty(async (database) => {
    const before = await linesOf(full);
    const { out, says } = await run(
      database,
      runRestore,
      at('full.age'),
      '--identity',
      at('key.txt'),
    );
    expect(says).toBeNull();
    expect(out.rows).toBe(before.filter((line) => line.startsWith('"')).length);
    // One entry came to it: that it was restored. Its place in the counting is new.
    const added = (await linesOf(database)).filter((line) => !before.includes(line));
    expect(added.filter((line) => line.startsWith('"')).join()).toContain('backup.restored');
    const exported = await run(database, runAudit, 'export', '--out', at('audit.jsonl'));
    expect(exported.says).toBeNull();
    expect((await run(database, runAudit, 'verify', at('audit.jsonl'))).out.holds).toBe(true);
    await expect(once(database.connectionString, "UPDATE audit SET act = ''")).rejects.toThrow();
    const again = await run(database, runRestore, at('full.age'), '--identity', at('key.txt'));
    expect(again.says).toContain('not empty');
  }));

test('nothing that people said can be read in the file', async () => {
  const bytes = await readFile(at('full.age'));
  const [{ title }] = await once(full.connectionString, 'SELECT title FROM records LIMIT 1');
  expect(bytes.includes(Buffer.from(title))).toBe(false);
  expect(bytes.includes(Buffer.from('Gate'))).toBe(false);
});

test('a passphrase seals as well, another key opens nothing', () =>
  onEmpty(async (database) => {
    await writeFile(at('words.txt'), 'a long enough passphrase\n');
    await run(full, runBackup, '--out', at('words.age'), '--passphrase-file', at('words.txt'));
    await run(full, runBackup, 'key', '--out', at('other.txt'));
    const wrong = await run(database, runRestore, at('full.age'), '--identity', at('other.txt'));
    expect(wrong.says).toContain('does not open');
    const right = await run(
      database,
      runRestore,
      at('words.age'),
      '--passphrase-file',
      at('words.txt'),
    );
    expect(right.says).toBeNull();
  }));

test(
  'a backup of which any byte was changed, or that was cut anywhere, is refused and leaves nothing',
  () =>
    onEmpty(async (database) => {
      const whole = await readFile(at('full.age'));
      for (let trial = 0; trial < 1_000; trial++) {
        const place = Math.floor((whole.length * (trial + 0.5)) / 1_000);
        const spoilt = trial % 3 === 0 ? whole.subarray(0, place) : Buffer.from(whole);
        if (trial % 3 !== 0) spoilt[place] = (spoilt[place] as number) ^ (1 << (trial % 8));
        await writeFile(at('spoilt.age'), spoilt);
        const { says } = await run(
          database,
          runRestore,
          at('spoilt.age'),
          '--identity',
          at('key.txt'),
        );
        expect([place, says]).toEqual([place, expect.stringContaining('does not open')]);
      }
      expect(await isEmpty(database)).toBe(true);
    }),
  60_000,
);

test('a drill restores into a scratch database of its own and says so', async () => {
  const { out, says } = await run(
    full,
    runBackup,
    'drill',
    at('full.age'),
    '--identity',
    at('key.txt'),
  );
  expect(says).toBeNull();
  expect(out).toMatchObject({ holds: true });
}, 60_000);

test.each([
  [['--out', 'x'], 'A backup is sealed'],
  [['--out', 'x', '--to', 'nobody'], 'no public key'],
  [['key', '--out', '/nowhere/key'], 'cannot be written'],
  [['--to', 'nobody'], '--out is missing'],
])('wrong words are told: %j', async (words, what) => {
  expect((await run(full, runBackup, ...words)).says).toContain(what);
});
