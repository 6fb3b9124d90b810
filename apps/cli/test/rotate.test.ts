import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSila, startServer } from '@sila/server';
import { makeFieldSeal, readKeyText, TenantKeyProblem } from '@sila/vault';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_PLACES } from '../../../packages/store/src/queries/tenant-keys.ts';
import {
  type FreshDatabase,
  freshDatabase,
  once,
} from '../../../packages/store/test/support/postgres.ts';
import { runRestore } from '../src/backup/restore.ts';
import { runBackup } from '../src/backup.ts';
import type { Command } from '../src/command.ts';
import { runKey } from '../src/key.ts';
import { runImport } from '../src/registry/import-list.ts';
import { tryCommand } from './support/run-command.ts';

/** A content key, a second factor, an inquiry, the key of a list's files. */
const KEPT = 4;

let database: FreshDatabase;
let folder: string;
const at = (name: string) => join(folder, name);
const keyFile = () => at('keys/tenant.key');
const keyText = () => readFile(keyFile(), 'utf8');
const run = (command: Command, ...words: string[]) => runOn(database, command, ...words);
const runOn = (site: FreshDatabase, command: Command, ...words: string[]) =>
  tryCommand({ connectionString: site.connectionString, folder }, command, ...words);
const rotate = (n: number) => run(runKey, 'rotate', '--out', folder, '--old', at(`old-${n}.key`));
const query = (sql: string) => once(database.connectionString, sql);

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sila-rotate-'));
  await writeFile(at('gate.csv'), 'الاسم الكامل,اسم الأم,هاتف\nرامي العلي,مريم,PHONE\n');
  const took = await run(runImport, at('gate.csv'), '--source', 'gate', '--kind', 'held');
  expect(took.says).toBeNull();
  await query(`INSERT INTO inquiries SELECT id, now(), '\\x00' FROM users LIMIT 1`);
  await sealAnew((await keyText()).trim());
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Gives what no command makes: a second factor, an inquiry that a stranger left, the key of a list's files. */
async function sealAnew(key: string): Promise<void> {
  const { seal } = makeFieldSeal(readKeyText(key));
  const [{ id }] = await query('SELECT id FROM users LIMIT 1');
  const hex = (about: string) => Buffer.from(seal('what it says', about)).toString('hex');
  await query(`INSERT INTO second_factors (user_id, sealed_secret, begun_at)
    VALUES ('${id}', '\\x${hex(`user/${id}/second factor`)}', now())`);
  await query('ALTER TABLE inquiries DISABLE TRIGGER append_only');
  await query(`UPDATE inquiries SET sealed = '\\x${hex(`inquiry/${id}`)}'`);
  await query('ALTER TABLE inquiries ENABLE TRIGGER append_only');
  const [list] = await query('SELECT id FROM lists LIMIT 1');
  const held = Buffer.from(seal('a key', `list/${list.id}/key`)).toString('hex');
  await query(`INSERT INTO list_keys VALUES ('${list.id}', '\\x${held}')`);
}

/** The keyed hash by which an erased row would be known again. */
async function erasedMark(): Promise<string> {
  const { connectionString } = database;
  const sila = await openSila({ connectionString, keyFolder: at('keys') });
  try {
    return sila.ports.secrets.mac('person');
  } finally {
    await sila.close();
  }
}

/** How many of all that is kept open with this key. */
async function openWith(key: string, site = database): Promise<number> {
  const { open } = makeFieldSeal(readKeyText(key));
  let opened = 0;
  for (const { table, id, column } of Object.values(KEPT_PLACES)) {
    const place =
      {
        second_factors: (of: string) => `user/${of}/second factor`,
        inquiries: (of: string) => `inquiry/${of}`,
        list_keys: (of: string) => `list/${of}/key`,
      }[table] ?? ((of: string) => `content key/${of}`);
    const rows = await once(
      site.connectionString,
      `SELECT ${id} AS id, ${column} AS sealed FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    for (const row of rows) {
      try {
        open(row.sealed, place(row.id));
        opened++;
      } catch {}
    }
  }
  return opened;
}

test('every column of bytes is known: sealed with the key, or not', async () => {
  const rows = await query(`SELECT table_name || '.' || column_name AS name
    FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'bytea' ORDER BY 1`);
  const kept = Object.values(KEPT_PLACES).map(({ table, column }) => `${table}.${column}`);
  const others = rows.map(({ name }) => name).filter((name) => !kept.includes(name));
  expect(others).toEqual([
    // Sealed with the key of a request or a list, which is kept.
    'attachment_keys.held',
    'attachment_pieces.sealed',
    'attachments.sealed',
    'audit_checkpoints.key',
    'audit_checkpoints.root',
    'audit_checkpoints.signature',
    'audit_frontier.hashes',
    'audit_tree.leaf',
    'deliveries.bytes',
    'open_copies.bytes',
    'passkeys.public_key',
    'request_steps.sealed',
    'requests.sealed',
    'tenant_key.sealed_mac',
  ]);
});

test('a new key opens everything and the old one nothing; its shares give it back', async () => {
  await run(runBackup, 'key', '--out', at('backup.key'));
  const { key: recipient } = (await run(runBackup, 'key', '--out', at('backup-2.key'))).out;
  expect((await run(runBackup, '--out', at('before.age'), '--to', recipient)).says).toBeNull();
  const before = await keyText();
  expect(await openWith(before)).toBe(KEPT);
  const mark = await erasedMark();
  const { says, out } = await rotate(1);
  expect([says, out.rewrapped, out.needed]).toEqual([null, KEPT, 2]);
  const after = await keyText();
  expect(await readFile(at('old-1.key'), 'utf8')).toBe(before);
  expect([await openWith(before), await openWith(after)]).toEqual([0, KEPT]);
  const shares = [at('share-1.txt'), at('share-3.txt')];
  await run(runKey, 'join', ...shares, '--out', at('joined.key'));
  expect(await readFile(at('joined.key'), 'utf8')).toBe(after);
  // What was erased under the old key is known again under the new one.
  expect(await erasedMark()).toBe(mark);
  const [entry] = await query(`SELECT by_user FROM audit WHERE act = 'key.rotated'`);
  expect(entry.by_user).not.toBeNull();
  // Nothing but the sealed text of an inquiry may change, and that only here.
  await expect(query(`UPDATE inquiries SET sealed = '\\x01'`)).rejects.toThrow(/only be added/);
});

test('a backup from before comes back by the old key, and says so until it has it', async () => {
  const restored = await freshDatabase();
  try {
    const from = ['--identity', at('backup-2.key')];
    const back = await runOn(restored, runRestore, at('before.age'), ...from);
    expect(back.says).toBeNull();
    const { connectionString } = restored;
    const start = () => startServer({ connectionString, keyFolder: at('keys'), port: 0 });
    await expect(start()).rejects.toThrow(/sealed with key [0-9a-f]{8}.*rotate --from/);
    await expect(start()).rejects.toBeInstanceOf(TenantKeyProblem);
    const wrong = await runOn(restored, runKey, 'rotate', '--from', at('joined.key'));
    expect(wrong.out).toBeNull();
    const brought = await runOn(restored, runKey, 'rotate', '--from', at('old-1.key'));
    expect(brought).toEqual({ says: null, out: { rewrapped: KEPT } });
    expect(await openWith(await keyText(), restored)).toBe(KEPT);
    await (await start()).close();
  } finally {
    await restored.drop();
  }
});

test('while Sila is at work with the key it is not changed', async () => {
  const { connectionString } = database;
  const server = await startServer({ connectionString, keyFolder: at('keys'), port: 0 });
  const before = await keyText();
  await rm(at('share-1.txt'));
  await rm(at('share-2.txt'));
  await rm(at('share-3.txt'));
  expect((await rotate(2)).says).toContain('stop it');
  await server.close();
  expect(await keyText()).toBe(before);
  expect(await openWith(before)).toBe(KEPT);
});

test('killed while it seals, and killed before the last step: the same command goes on', async () => {
  const before = await keyText();
  const next = await readFile(`${keyFile()}.next`, 'utf8');
  // A row that somebody else holds stops it in the middle of its transaction.
  const holder = new pg.Client(database.connectionString);
  await holder.connect();
  await holder.query('BEGIN; SELECT * FROM inquiries FOR UPDATE');
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder], {
    env: { ...process.env, DATABASE_URL: database.connectionString },
  });
  await expect
    .poll(
      async () =>
        (
          await query(
            `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
        ).length,
      { timeout: 60_000 },
    )
    .toBe(1);
  child.kill('SIGKILL');
  await new Promise((done) => child.once('close', done));
  await holder.query('ROLLBACK');
  await holder.end();
  await expect
    .poll(
      async () =>
        (
          await query(
            `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
          )
        ).length,
    )
    .toBe(0);
  expect([await openWith(before), await keyText()]).toEqual([KEPT, before]);
  const done = await rotate(2);
  expect(done).toMatchObject({ says: null, out: { rewrapped: KEPT } });
  expect(await keyText()).toBe(next);

  // Killed between the commit and the exchange of the files.
  await rename(keyFile(), `${keyFile()}.next`);
  await writeFile(keyFile(), before);
  const { connectionString } = database;
  const start = startServer({ connectionString, keyFolder: at('keys'), port: 0 });
  await expect(start).rejects.toThrow(/cut off.*rotate/);
  expect(await rotate(2)).toMatchObject({ says: null, out: { rewrapped: 0 } });
  expect([await keyText(), existsSync(`${keyFile()}.next`)]).toEqual([next, false]);
  expect(await openWith(next)).toBe(KEPT);
}, 180_000);

const SCRIPT = fileURLToPath(new URL('./support/rotate-once.ts', import.meta.url));

test('a locked key stays locked, under the same passphrase', async () => {
  await writeFile(at('phrase'), 'four words of no poem\n');
  await run(runKey, 'lock', '--passphrase-file', at('phrase'));
  const site = { connectionString: database.connectionString, folder };
  const env = { SILA_PASSPHRASE_FILE: at('phrase') };
  for (const n of [1, 2, 3]) await rm(at(`share-${n}.txt`));
  const words = ['rotate', '--out', folder, '--old', at('old-3.key')];
  const { says, out } = await tryCommand({ ...site, env }, runKey, ...words);
  expect([says, out.rewrapped]).toEqual([null, KEPT]);
  expect(existsSync(keyFile())).toBe(false);
  expect(existsSync(at('keys/tenant.locked.next'))).toBe(false);
  const shares = [at('share-1.txt'), at('share-2.txt')];
  await run(runKey, 'join', ...shares, '--out', at('joined-3.key'));
  expect(await openWith(await readFile(at('joined-3.key'), 'utf8'))).toBe(KEPT);
});
