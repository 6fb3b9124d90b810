import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventOneMoreList } from '@sila/fixtures';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type FreshDatabase,
  freshDatabase,
  once,
} from '../../../packages/store/test/support/postgres.ts';
import { runAudit } from '../src/audit.ts';
import type { Command } from '../src/command.ts';
import { runImport } from '../src/registry/import-list.ts';
import { tryCommand } from './support/run-command.ts';

let database: FreshDatabase;
let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sila-audit-'));
  const { fileName, bytes } = inventOneMoreList();
  await writeFile(at(fileName), bytes);
  await run(runImport, at(fileName), '--source', 'Gate', '--kind', 'released', '--no-link');
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = (command: Command, ...words: string[]) =>
  tryCommand({ connectionString: database.connectionString, folder }, command, ...words);
const audit = (...words: string[]) => run(runAudit, ...words);
const exported = async (name: string) => {
  await audit('export', '--out', at(name));
  return at(name);
};
/** What somebody can do who owns the database but not the key. */
const meddle = async (statement: string) => {
  const turn = (word: string) =>
    ['audit', 'audit_tree', 'audit_checkpoints']
      .map((table) => `ALTER TABLE ${table} ${word} TRIGGER USER;`)
      .join('');
  await once(database.connectionString, `${turn('DISABLE')}${statement};${turn('ENABLE')}`);
};

test('an export holds every entry and is proved without the server', async () => {
  const file = await exported('audit.jsonl');
  const { says, out } = await audit('verify', file);
  expect(says).toBeNull();
  const [{ count }] = await once(database.connectionString, 'select count(*)::int from audit');
  // The export itself was entered after the state that it shows was signed.
  expect(out).toMatchObject({ holds: true, entries: count - 1, fault: null });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(at('keys/audit-key.pem'))).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).not.toMatch(/Gate|command-line/);
});

test('what was proved is looked through for unusual days, without the server', async () => {
  const { connectionString } = database;
  const [{ id }] = await once(connectionString, 'SELECT id FROM users LIMIT 1');
  const at = '2026-01-02T12:00:00.000Z';
  await once(
    connectionString,
    `INSERT INTO audit (at, by_user, act, subjects) VALUES ('${at}', '${id}', 'honey.opened', '{}'),
       ('${at}', '${id}', 'person.read', '{}')`,
  );
  const { out } = await audit('verify', await exported('audit.jsonl'), '--zone', 'Asia/Tokyo');
  const day = { userId: id, day: '2026-01-02', opens: 1, nightOpens: 0, honeyOpens: 1 };
  expect(out.unusual).toContainEqual({ ...day, name: id, refusedInRow: 0, marks: ['honey'] });
  const nowhere = await audit('verify', 'audit.jsonl', '--zone', 'Nowhere');
  expect(nowhere.says).toContain('no time zone');
});

test.each([
  [
    'an entry was changed',
    "UPDATE audit SET act = 'nothing' WHERE seq = (SELECT min(seq) FROM audit)",
  ],
  [
    'an entry was redated',
    "UPDATE audit SET at = at + interval '1 ms' WHERE seq = (SELECT min(seq) FROM audit)",
  ],
  [
    'what two entries say changed places',
    `UPDATE audit a SET act = b.act, subjects = b.subjects FROM audit b
      WHERE a.seq + b.seq = (SELECT min(seq) + max(seq) FROM audit_tree) AND a.act <> b.act`,
  ],
])('meddling with the database shows: %s', async (_, statement) => {
  await exported('before.jsonl');
  await meddle(statement);
  const { says, out } = await audit('verify', await exported('after.jsonl'));
  expect(out).toMatchObject({ holds: false, fault: { fault: 'rootDiffers' } });
  expect(says).toContain('line');
});

test('who kept a checkpoint sees that the log was made anew', async () => {
  const kept = await audit('checkpoint');
  await writeFile(at('kept.json'), JSON.stringify(kept.out));
  await meddle(`DELETE FROM audit_tree; DELETE FROM audit_checkpoints;
    UPDATE audit_frontier SET size = 0, hashes = '';
    DELETE FROM audit_waiting; DELETE FROM audit WHERE seq = (SELECT min(seq) FROM audit);
    INSERT INTO audit_waiting SELECT seq FROM audit`);
  const file = await exported('anew.jsonl');
  expect((await audit('verify', file)).out.holds).toBe(true);
  const { out } = await audit('verify', file, '--checkpoint', at('kept.json'));
  expect(out).toMatchObject({ holds: false, fault: { fault: 'witnessDiffers' } });
});

test('a witness who sees no entry is shown that the log only grew', async () => {
  const keep = async (name: string, ...words: string[]) =>
    writeFile(at(name), JSON.stringify((await audit('checkpoint', ...words)).out));
  await keep('first.json');
  await exported('one.jsonl');
  await keep('second.json', '--since', at('first.json'));
  const witness = () => audit('witness', at('second.json'), '--checkpoint', at('first.json'));
  expect((await witness()).out).toMatchObject({ holds: true });
  const { checkpoint } = JSON.parse(await readFile(at('first.json'), 'utf8'));
  const root = `${'A'.repeat(43)}=`;
  await writeFile(at('first.json'), JSON.stringify({ checkpoint: { ...checkpoint, root } }));
  expect((await witness()).says).toContain('does not prove');
});
