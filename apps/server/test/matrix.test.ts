import { randomUUID } from 'node:crypto';
import { evaluateSlowly, type Grant, type Permission } from '@sila/tracing';
import { ROUTES, type RouteName } from '@sila/wire';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { PERMITTED } from '../src/http/handlers.ts';
import { type Column, columnsOf } from './matrix/principals.ts';
import type { Row } from './matrix/row.ts';
import { rowsOf } from './matrix/rows.ts';
import { type Target, World } from './matrix/world.ts';
import { pictureForm } from './support/picture-form.ts';
import { type TestServer, testServer, until } from './support/test-server.ts';

let server: TestServer;
let pool: pg.Pool;
let world: World;
let columns: readonly Column[];
let rows: Readonly<Record<RouteName, Row>>;
beforeAll(async () => {
  server = await testServer();
  pool = openPool({ connectionString: server.database.connectionString, max: 2 });
  world = await World.make(server, pool);
  await world.mixPerson();
  const { administrator } = server;
  const { user: decider } = await administrator.get('readSession');
  const target = await server.join('somebody', ['caseworker']);
  const { user } = await target.get('readSession');
  const attach = async (recordId: string) => {
    const about = { place: { kind: 'record', of: recordId }, kind: 'photograph', words: 'smiling' };
    const id = randomUUID();
    const answer = await administrator.send('attachFile', pictureForm({ id, ...about }));
    expect(answer.body).toEqual({ id, isNew: true });
    return id;
  };
  const known = { user: user!.id, decider: async () => decider!.id, attach };
  const given = rowsOf(world, { ...known, model: '' });
  const imported = await administrator.get('importModel', {
    body: given.importModel.body?.(NO_TARGET),
  });
  rows = rowsOf(world, { ...known, model: imported.model.id });
  columns = await columnsOf(server, world);
}, 180_000);
afterAll(async () => {
  await pool.end();
  await server.close();
});

const NO_TARGET: Target = { name: 'no single thing', id: '', places: [], state: 'read' };
const names = Object.keys(ROUTES) as RouteName[];
/** Signing out ends what asks the rest. */
const ordered = [...names.filter((name) => name !== 'signOut'), 'signOut' as const];

/** What the declared policy says, as the slow evaluator reads it. */
function expected(name: RouteName, column: Column, target: Target): string {
  const permission: Permission = PERMITTED[name];
  const at = new Date().toISOString();
  const { actor, emergency } = column;
  const query = { permission, actor, emergency, at };
  if (target !== NO_TARGET)
    return evaluateSlowly({ ...query, grants: column.grants, object: target });
  // About no single thing: the role alone counts, as for somebody to whom all was granted.
  const place = world.placeOf(world.a, null);
  const grants = [{ ...GRANT, scope: { kind: 'list', of: place.list } } as Grant];
  const state = permission.states?.[0] ?? 'read';
  return evaluateSlowly({ ...query, grants, object: { places: [place], state } });
}
const GRANT = { endsAt: '2999-01-01T00:00:00.000Z', takenBackAt: null };

interface Told {
  readonly status: number;
  readonly text: string;
}

async function ask(name: RouteName, column: Column, target: Target): Promise<Told> {
  const row = rows[name];
  if (row.form !== undefined) return told(await column.client.sendForm(name, row.form(target)));
  if (row.isUpload) {
    const file = new TextEncoder().encode(`الاسم الكامل\n${column.name}\n`);
    return told(await column.client.sendFile(`${column.name}.csv`, file));
  }
  const params = row.params?.(target) ?? { id: target.id };
  return told(await column.client.request(name, { params, body: row.body?.(target) ?? {} }));
}

async function told(response: Response): Promise<Told> {
  return { status: response.status, text: await response.text() };
}

const count = { asked: 0, allowed: 0, barred: 0, shown: 0 };
/** What one route answered, to be held against the audit once all have asked. */
let answers: { readonly column: Column; readonly text: string }[] = [];

/** Asks, and holds the answer to what the policy says of it. */
async function hold(name: RouteName, column: Column, about: Target): Promise<void> {
  const verdict = expected(name, column, about);
  const answer = await ask(name, column, about);
  const where = `${column.name} asks ${name} of ${about.name}`;
  count.asked++;
  if (verdict === 'ok') {
    count.allowed++;
    expect([where, soundOf(answer)]).toEqual([where, expect.toBeOneOf(soundsOf(rows[name]))]);
  } else {
    count.barred++;
    expect([where, answer.text]).toEqual([where, bodyOf(verdict)]);
  }
  seesNothingHidden(name, column, answer);
  if (answer.status === 200) answers.push({ column, text: answer.text });
  if (name === 'resumeList' && answer.status === 200) await untilRead(about.id);
}

test.for(ordered)('%s: each role, with and without grants, on each state', async (name) => {
  const row = rows[name];
  if (row.isLimited) await server.restart();
  answers = [];
  const since = await lastEntry();
  for (const target of row.targets ?? [async () => NO_TARGET]) {
    if (row.changes) for (const column of columns) await hold(name, column, await target());
    else {
      const about = await target();
      await Promise.all(columns.map((column) => hold(name, column, about)));
    }
  }
  if (!WITHOUT_PERSONS.has(PERMITTED[name].subject)) await everyLookIsEntered(name, since);
});

test('the matrix is as large as it says, and both answers occur in it', () => {
  expect(columns).toHaveLength(18);
  expect(count.asked).toBeGreaterThan(2000);
  expect(count.allowed).toBeGreaterThan(400);
  expect(count.barred).toBeGreaterThan(1000);
  expect(count.shown).toBeGreaterThan(400);
});

function soundsOf(row: Row): (number | string)[] {
  return [...(row.allowed ?? [200])];
}

function soundOf({ status, text }: Told): number | string {
  return status === 200 ? 200 : (JSON.parse(text).code ?? text);
}

/** A refusal to its last byte: of what is not there, what is hidden and what is not theirs alike. */
function bodyOf(verdict: string): string {
  const status = { 'session.required': 401, notFound: 404 }[verdict] ?? 409;
  return JSON.stringify({ type: `urn:sila:problem:${verdict}`, code: verdict, status });
}

/** Nothing of the list that was granted to nobody, in no answer to anybody who doesn't see all. */
function seesNothingHidden(name: RouteName, column: Column, { text }: Told): void {
  const { actor } = column;
  const seesAll =
    actor.kind === 'user' &&
    PERMITTED[name].rules.some(
      ({ who, sees }) =>
        sees === 'all' &&
        actor.user.roles.some((role) => (who as readonly string[]).includes(role)),
    );
  // What was opened in an emergency is shown by the one act that takes it.
  const isOpened = column.emergency.length > 0 && PERMITTED[name].inEmergency === true;
  if (seesAll || isOpened) return;
  for (const secret of world.secrets)
    expect(text.includes(secret), `${column.name} was told of a hidden list by ${name}`).toBe(
      false,
    );
}

/** These answer with ids at most, as the audit itself does: a look into it is no look at a person. */
const WITHOUT_PERSONS: ReadonlySet<string> = new Set(['own', 'accounts', 'audit', 'access']);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

async function lastEntry(): Promise<number> {
  const { rows: last } = await pool.query('SELECT COALESCE(max(seq), 0) AS seq FROM audit');
  return last[0].seq;
}

/** Every record that an answer names stands in the audit under whoever was answered. */
async function everyLookIsEntered(name: RouteName, since: number): Promise<void> {
  const { rows: entries } = await pool.query<{ by: string | null; subjects: string[] }>(
    'SELECT by_user AS by, subjects FROM audit WHERE seq > $1',
    [since],
  );
  const ids = answers.flatMap(({ text }) => text.match(UUID) ?? []);
  const { rows: found } = await pool.query<{ id: string }>(
    'SELECT id FROM records WHERE id = ANY($1::uuid[])',
    [[...new Set(ids)]],
  );
  const records = new Set(found.map(({ id }) => id));
  for (const { column, text } of answers) {
    const by = column.actor.kind === 'user' ? column.actor.user.id : null;
    const entered = new Set(entries.flatMap((one) => (one.by === by ? one.subjects : [])));
    const shown = [...new Set(text.match(UUID))].filter((id) => records.has(id));
    count.shown += shown.length;
    const unseen = shown.filter((id) => !entered.has(id));
    expect(unseen, `${name} showed ${column.name} records that no entry names`).toEqual([]);
  }
}

async function untilRead(id: string): Promise<void> {
  await until(async () => {
    const { rows: found } = await pool.query('SELECT state FROM lists WHERE id = $1', [id]);
    return found[0].state !== 'reading';
  });
}
