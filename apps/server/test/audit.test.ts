import { randomUUID } from 'node:crypto';
import type { RouteName } from '@sila/wire';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { type Client, settled, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let client: Client;
let pool: pg.Pool;
let listId: string;
let matchId: string;
beforeAll(async () => {
  server = await testServer();
  client = server.administrator;
  pool = openPool({ connectionString: server.database.connectionString, max: 1 });
  const { lists } = await client.get('loadExample');
  listId = lists.find(({ source }) => source.kind === 'unidentifiedLiving')?.id ?? lists[0]!.id;
  await settled(client);
  const { items } = await client.get('listQueue', {
    body: { state: 'proposed', offset: 0, limit: 1 },
  });
  matchId = items[0]!.id;
}, 180_000);
afterAll(async () => {
  await pool.end();
  await server.close();
});

interface AuditRow {
  act: string;
  subjects: string[];
  by: string | null;
}

async function auditOf(work: () => Promise<unknown>): Promise<AuditRow[]> {
  const { rows } = await pool.query('SELECT COALESCE(max(seq), 0) AS seq FROM audit');
  await work();
  const since = await pool.query<AuditRow>(
    'SELECT act, subjects, by_user AS by FROM audit WHERE seq > $1 ORDER BY seq',
    [rows[0].seq],
  );
  return since.rows;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every id in the reply that is a record's or a person's. */
async function personalIdsIn(body: unknown): Promise<string[]> {
  const ids = [...new Set(JSON.stringify(body).match(UUID) ?? [])];
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM records WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Invented: in a hospital, of an age that many who are sought have. */
async function aNamelessMan(): Promise<string> {
  const cells = { sex: 'ذكر', age: '30-50', marks: 'ندبة على الحاجب' };
  const row = { entryId: randomUUID(), cells, sealed: null };
  const body = { kind: 'unidentifiedLiving', register: 'a ward', row };
  const { recordId } = await client.get('enterRow', { body });
  await settled(client);
  return recordId;
}

const reads: [RouteName, () => Promise<{ params?: Record<string, unknown>; body?: unknown }>][] = [
  ['readMatch', async () => ({ params: { id: matchId } })],
  ['search', async () => ({ body: { query: 'محمد احمد', limit: 20 } })],
  ['listQueue', async () => ({ body: { state: 'proposed', offset: 0, limit: 20 } })],
  ['listDecisions', async () => ({ body: { mine: false, limit: 20 } })],
  [
    'readPerson',
    async () => {
      const { match } = await client.get('readMatch', { params: { id: matchId } });
      return { params: { id: match.left.id } };
    },
  ],
  ['readCandidates', async () => ({ params: { id: await aNamelessMan() } })],
  ['checkRequest', async () => ({ body: { name: 'محمد احمد', cells: { 'birth.date': '1980' } } })],
  ['listBadRows', async () => ({ params: { id: listId } })],
  ['compareList', async () => ({ params: { id: listId } })],
  [
    'decide',
    async () => {
      const { match } = await client.get('readMatch', { params: { id: matchId } });
      const { version } = match;
      return { params: { id: matchId }, body: { verdict: 'same', reason: 'agrees', version } };
    },
  ],
];

/** Of these an answer that shows nobody would prove nothing. */
const SHOW_PERSONS: ReadonlySet<RouteName> = new Set([
  'readMatch',
  'search',
  'readPerson',
  'readCandidates',
  'checkRequest',
  'decide',
]);

test.for(reads)(
  '%s leaves its line in the audit with every record it shows',
  async ([name, how]) => {
    const given = await how();
    let answer: unknown;
    const rows = await auditOf(async () => {
      answer = await client.get(name, given as never);
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]!.by).not.toBeNull();
    const shown = await personalIdsIn(answer);
    if (SHOW_PERSONS.has(name)) expect(shown).not.toEqual([]);
    for (const id of shown) expect(rows[0]!.subjects).toContain(id);
    // Ids and nothing else: no name, no value, no sentence.
    for (const subject of rows[0]!.subjects) expect(subject).toMatch(/^[0-9a-f-]{36}$/);
  },
);

test('a refused decision that shows the pair as it stands is a reading too', async () => {
  const body = { verdict: 'same', reason: 'late', version: 1 };
  const rows = await auditOf(() => client.ask('decide', { params: { id: matchId }, body }));
  expect(rows.map(({ act }) => act)).toEqual([
    'refused.decide.match.decidedMeanwhile',
    'match.read',
  ]);
});

test('every act of the jobs is in the audit as well, by nobody', async () => {
  const { rows } = await pool.query<{ act: string }>(
    'SELECT DISTINCT act FROM audit WHERE by_user IS NULL ORDER BY act',
  );
  const acts = rows.map(({ act }) => act);
  for (const act of ['list.rowsKept', 'list.read', 'linkRun.done']) expect(acts).toContain(act);
});

test('the administrator reads the audit newest first, page by page', async () => {
  const first = await client.get('listAudit', { body: { before: null, limit: 3 } });
  const [a, b, c] = first.entries;
  expect(a!.seq > b!.seq && b!.seq > c!.seq).toBe(true);
  const next = await client.get('listAudit', { body: { before: c!.seq, limit: 1 } });
  expect(next.entries[0]!.seq).toBe(c!.seq - 1);
  expect(a!.by).toBe('Person admin');
});

test('who is turned away leaves a line, and a password that was tried leaves none of its letters', async () => {
  const body = { login: 'admin', password: 'not the password' };
  const tried = await auditOf(() => server.stranger().ask('signIn', { body }));
  expect(tried).toEqual([{ act: 'refused.signIn.session.badCredentials', subjects: [], by: null }]);
  const reviewer = await server.join('curious', ['caseworker']);
  const barred = await auditOf(() => reviewer.ask('listUsers'));
  expect(barred.map(({ act }) => act)).toEqual(['refused.listUsers.notFound']);
  expect(barred[0]!.by).not.toBeNull();
});

test('the audit is narrowed to an account, an act, a subject and a day, and days are watched', async () => {
  const auditor = await server.join('auditor', ['auditor']);
  const { user } = await auditor.get('readSession');
  for (let i = 0; i < 5; i++) await auditor.ask('listUsers');
  const nothing = { userId: null, act: null, subject: null, day: null };
  const found = (only: object) =>
    auditor.get('listAudit', { body: { before: null, limit: 50, only: { ...nothing, ...only } } });
  const refused = await found({ userId: user!.id, act: 'refused.' });
  expect(refused.entries.map(({ act }) => act)).toEqual(
    Array(5).fill('refused.listUsers.notFound'),
  );
  expect((await found({ act: 'user.joined', subject: user!.id })).entries).toHaveLength(1);
  expect((await found({ userId: user!.id, day: '2000-01-01' })).entries).toEqual([]);
  const watch = await auditor.get('readWatch', { body: { zone: 'Asia/Damascus' } });
  expect(watch.accounts).toContainEqual({ id: user!.id, name: 'Person auditor' });
  expect(watch.unusual.find(({ userId }) => userId === user!.id)).toMatchObject({
    opens: 0,
    refusedInRow: 5,
    marks: ['refused'],
  });
});
