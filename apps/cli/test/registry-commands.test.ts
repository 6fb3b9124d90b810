import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventOneMoreList } from '@sila/fixtures';
import { openSila, startServer } from '@sila/server';
import { answerApproval, perform } from '@sila/tracing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type FreshDatabase,
  freshDatabase,
  once,
} from '../../../packages/store/test/support/postgres.ts';
import { runAccount } from '../src/account.ts';
import type { Command } from '../src/command.ts';
import { runExport } from '../src/registry/export-records.ts';
import { runImport } from '../src/registry/import-list.ts';
import { runCommand } from './support/run-command.ts';

let database: FreshDatabase;
let folder: string;
const delivered = inventOneMoreList();
beforeEach(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sila-cli-'));
  await writeFile(join(folder, delivered.fileName), delivered.bytes);
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = (command: Command, ...words: string[]) =>
  runCommand({ connectionString: database.connectionString, folder }, command, ...words);

const importIt = (...more: string[]) =>
  run(runImport, join(folder, delivered.fileName), '--source', 'بوابة', ...more);

const rows = (text: string) => once(database.connectionString, text);

test('a list is imported with its three bad rows kept, under the name of the account', async () => {
  const { code, out } = await importIt('--kind', 'released', '--list-date', '2024-12-18');
  expect(code).toBe(0);
  expect(out).toMatchObject({
    source: 'بوابة',
    kind: 'released',
    state: 'read',
    counts: { rows: 60, records: 57, bad: 3 },
  });
  const acts = await rows(
    'select act, login from audit a join users u on u.id = a.by_user order by seq',
  );
  expect(acts.map(({ act }) => act)).toContain('list.received');
  expect(new Set(acts.map(({ login }) => login))).toEqual(
    new Set([expect.stringContaining('@command-line')]),
  );
});

test('the same bytes again, another kind of column map, a source that is not one: refused in one line', async () => {
  await importIt('--kind', 'released', '--no-link');
  await expect(importIt()).rejects.toThrow('received before');
  await writeFile(join(folder, 'map.json'), '{"columns":{"no such column":"age"}}');
  await writeFile(join(folder, delivered.fileName), 'الاسم,العمر\nفلان الفلاني,30\n');
  await expect(importIt('--map', join(folder, 'map.json'))).rejects.toThrow('no such column');
  await expect(importIt('--kind', 'nothing')).rejects.toThrow('--kind is one of');
  await expect(importIt('--list-date', 'soon')).rejects.toThrow('--list-date');
});

/** Proposes an export and has it approved as another coordinator would on the page Approvals. */
async function approved(format: string): Promise<string> {
  const { out } = await run(runExport, '--format', format);
  const { approval } = out as { approval: string };
  await approve(approval);
  return approval;
}

async function approve(approval: string): Promise<void> {
  const { connectionString } = database;
  const sila = await openSila({ connectionString, keyFolder: join(folder, 'keys') });
  const user = { id: SECOND as never, name: 'S', login: 's', roles: ['coordinator'] as const };
  await rows(`INSERT INTO users (id, name, login, roles, password_hash, since)
    VALUES ('${SECOND}', 'S', 's', '{coordinator}', 'x', now()) ON CONFLICT DO NOTHING`);
  const [{ hash }] = await rows(`SELECT hash FROM approvals WHERE id = '${approval}'`);
  const call = {
    actor: { kind: 'user', user, provenAt: new Date().toISOString() },
    input: { id: approval, verdict: 'approved', hash },
  };
  const answered = await perform(answerApproval, call as never, sila.ports);
  await sila.close();
  expect(answered.ok).toBe(true);
}
const SECOND = '018f0000-0000-7000-8000-000000000002';

test('an export leaves once another coordinator approved it, as it was proposed, and never again', async () => {
  const file = join(folder, 'out.csv');
  await importIt('--kind', 'released', '--no-link');
  const absent = '018f0000-0000-7000-8000-00000000000f';
  await expect(run(runExport, '--out', file, '--approval', absent)).rejects.toThrow('notFound');
  const { out } = await run(runExport, '--out', file);
  const { approval } = out as { approval: string };
  const take = (...more: string[]) =>
    run(runExport, '--out', file, '--approval', approval, ...more);
  await expect(take()).rejects.toThrow('approval.missing');
  await approve(approval);
  await expect(take('--format', 'jsonl')).rejects.toThrow('approval.other');
  // What came in since it was approved stays behind.
  await writeFile(join(folder, delivered.fileName), 'الاسم,العمر\nفلان الفلاني,30\n');
  await importIt('--kind', 'released', '--no-link');
  expect((await take()).out).toMatchObject({ records: 57 });
  await expect(take()).rejects.toThrow('approval.over');
});

test('an export gives back every cell that was read, formulas made harmless', async () => {
  const file = join(folder, 'out.csv');
  await writeFile(join(folder, delivered.fileName), 'الاسم,ملاحظات\nفلان الفلاني,=1+2\n');
  await importIt('--kind', 'released', '--no-link');
  const { out } = await run(runExport, '--out', file, '--approval', await approved('csv'));
  expect(out).toMatchObject({ records: 1, persons: 1 });
  const text = await readFile(file, 'utf8');
  expect(text).toContain('فلان الفلاني');
  expect(text).toContain("'=1+2");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const lines = await approved('jsonl');
  await run(runExport, '--out', join(folder, 'out.jsonl'), '--approval', lines);
  const line = JSON.parse(await readFile(join(folder, 'out.jsonl'), 'utf8'));
  expect(line.statements).toContainEqual({ attribute: 'note', asStated: '=1+2', read: null });
});

test('a Sila that is serving finds at once who was imported beside it, and still offers the first login', async () => {
  const { connectionString } = database;
  const server = await startServer({ connectionString, keyFolder: join(folder, 'keys'), port: 0 });
  await importIt('--kind', 'released', '--no-link');
  const [{ title }] = await rows('select title from records where title is not null limit 1');
  const token = server.firstLoginLink?.split('token=')[1];
  const headers = { 'content-type': 'application/json' };
  const account = { token, name: 'Reviewer', login: 'reviewer', password: 'several words long' };
  const begun = await fetch(`${server.url}/api/invitations/accept`, {
    method: 'POST',
    headers,
    body: JSON.stringify(account),
  });
  expect(begun.status).toBe(200);
  const [{ login }] = await rows("select login from users where login like '%@command-line'");
  const tried = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ login, password: 'a password that nobody has' }),
  });
  expect(tried.status).toBe(401);
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const search = async () => {
    const reply = await fetch(`${server.url}/api/search`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ query: title, limit: 5 }),
    });
    return ((await reply.json()) as { results: unknown[] }).results.length;
  };
  await vi.waitFor(async () => expect(await search()).toBeGreaterThan(0), { timeout: 20_000 });
  await server.close();
});

test('whoever sits at the machine takes a lost second factor off, and it is in the audit', async () => {
  await expect(run(runAccount, 'unlock', 'nobody')).rejects.toThrow('notFound');
  await rows(`INSERT INTO users (id, name, login, roles, password_hash, since)
    VALUES ('018f0000-0000-7000-8000-000000000001', 'Rim', 'rim', '{caseworker}', 'x', now())`);
  await rows(`INSERT INTO second_factors (user_id, sealed_secret, begun_at, confirmed_at)
    SELECT id, '', now(), now() FROM users WHERE login = 'rim'`);
  await run(runAccount, 'unlock', 'rim');
  expect(await rows('SELECT 1 FROM second_factors')).toEqual([]);
  const acts = await rows(
    "SELECT by_user IS NOT NULL AS named FROM audit WHERE act = 'factor.removedAtMachine'",
  );
  expect(acts).toEqual([{ named: true }]);
});
