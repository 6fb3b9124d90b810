import { randomUUID } from 'node:crypto';
import { PROBLEMS, type ProblemCode } from '@sila/domain';
import type { RequestView } from '@sila/wire';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

/*
 * What nobody may do about a request, each tried on one that stands where it
 * matters: told in the one table of problems, noted, and nothing is changed.
 */

/** Invented people: one who lives, one who is dead, one whom nobody has found. */
const ALIVE = 'سامر عدنان الخطيب';
const DEAD = 'وليد حكمت الزعبي';
const SOUGHT = 'مازن فؤاد الصالح';

let server: TestServer;
let pool: pg.Pool;
let first: Client;
let second: Client;
let forensic: Client;
let outsider: Client;
const about: Record<string, { id: string; soughtId: string; matchId: string }> = {};

beforeAll(async () => {
  server = await testServer();
  pool = openPool({ connectionString: server.database.connectionString, max: 1 });
  first = await server.reviewer('first');
  second = await server.reviewer('second');
  forensic = await server.join('forensic', ['forensic']);
  outsider = await server.join('outsider', ['caseworker']);
  await receive(SOUGHT);
  await verify(ALIVE, 'released', 'familyQuestion');
  await verify(DEAD, 'death', 'document');
  const proposed = { method: 'document', evidence: 'row 12 of the register' };
  await take(DEAD, { kind: 'deathProposed', ...proposed });
  const { user } = await forensic.get('readSession');
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const scope = { kind: 'request', of: about[SOUGHT]!.id };
  const grant = { userId: user!.id, scope, purpose: 'tracing', note: '', endsAt };
  await first.get('giveGrant', { body: grant });
}, 120_000);
afterAll(async () => {
  await pool.end();
  await server.close();
});

async function receive(name: string): Promise<void> {
  const sought = { id: randomUUID(), relation: 'mother', circumstances: '', journey: [] };
  const body = {
    id: randomUUID(),
    channel: 'inPerson',
    enquirer: { name: 'أم', language: 'ar', consents: ['trace'] },
    contact: null,
    sought: [{ ...sought, cells: { 'name.full': name, 'birth.date': '1979' } }],
  };
  const { id } = await first.get('receiveRequest', { body });
  about[name] = { id, soughtId: sought.id, matchId: randomUUID() };
}

const read = async (id: string): Promise<RequestView> =>
  (await first.get('readRequest', { params: { id } })).request;

/** A step about one of them as it stands now, by whoever may. */
async function take(name: string, step: object, by = first): Promise<void> {
  const { id, soughtId, matchId } = about[name]!;
  const { version } = await read(id);
  const body = { version, step: { soughtId, matchId, ...step } };
  await by.get('takeStep', { params: { id }, body });
}

/** Received, tied to a typed row, checked, judged by two, verified. */
async function verify(name: string, kind: string, check: string): Promise<void> {
  await receive(name);
  const { id } = about[name]!;
  await take(name, { kind: 'accepted' });
  const cells = { 'name.full': name, 'birth.date': '1979' };
  const row = { entryId: randomUUID(), cells, sealed: null };
  const typed = await first.get('enterRow', { body: { kind, register: `the ${kind}`, row } });
  const left = (await read(id)).sought[0]!.record!.id;
  await first.get('join', { body: { left, right: typed.recordId, reason: 'r' } });
  const { candidates } = (await read(id)).sought[0]!;
  const tied = candidates.find(({ match }) =>
    [match?.left.id, match?.right.id].includes(typed.recordId),
  );
  about[name] = { ...about[name]!, matchId: tied!.matchId };
  await take(name, { kind: 'checked', check, outcome: 'fits', laboratory: '', note: '' });
  for (const by of [first, second])
    await take(name, { kind: 'judged', verdict: 'same', reason: 'r' }, by);
  await take(name, { kind: 'verified', reason: 'r' });
}

interface Bad {
  readonly of: string;
  readonly step: object;
  readonly code: ProblemCode;
  readonly by?: () => Client;
  /** Another id than the request's own. */
  readonly id?: () => string;
  /** How far behind what stands the asker is. */
  readonly behind?: number;
}

const BAD: Readonly<Record<string, Bad>> = {
  'begun before it is accepted': {
    of: SOUGHT,
    step: { kind: 'tracingBegun' },
    code: 'step.wrongState',
  },
  'accepted a second time': { of: ALIVE, step: { kind: 'accepted' }, code: 'step.wrongState' },
  'together with whom nobody has found': {
    of: SOUGHT,
    step: { kind: 'reunified', note: '' },
    code: 'notFound',
  },
  'accepted by whom it is not for': {
    of: SOUGHT,
    step: { kind: 'accepted' },
    code: 'step.notYours',
    by: () => forensic,
  },
  'withdrawn without a reason': {
    of: SOUGHT,
    step: { kind: 'withdrawn', reason: ' ' },
    code: 'step.reasonMissing',
  },
  'told before the one who was found allows it': {
    of: ALIVE,
    step: { kind: 'noticeGiven', notice: 'found' },
    code: 'consent.missing',
  },
  'in touch before the one who was found allows it': {
    of: ALIVE,
    step: { kind: 'contactRestored', note: '' },
    code: 'consent.missing',
  },
  'a death told of somebody who lives': {
    of: ALIVE,
    step: { kind: 'noticeGiven', notice: 'death' },
    code: 'death.notTold',
  },
  'a death proposed of somebody who lives': {
    of: ALIVE,
    step: { kind: 'deathProposed', method: 'document', evidence: 'e' },
    code: 'death.notOfThisKind',
  },
  'judged twice by the same': {
    of: ALIVE,
    step: { kind: 'judged', verdict: 'same', reason: 'again' },
    code: 'review.alreadyReviewed',
  },
  'a death signed by who proposed it': {
    of: DEAD,
    step: { kind: 'deathSigned' },
    code: 'approval.own',
  },
  'a death told before the board signed': {
    of: DEAD,
    step: { kind: 'toldInPerson', on: '2026-01-01', note: '' },
    code: 'death.boardMissing',
  },
  'ended by a death before the board signed': {
    of: DEAD,
    step: { kind: 'informedOfDeath', note: '' },
    code: 'death.boardMissing',
  },
  'thought on what stood before': {
    of: DEAD,
    step: { kind: 'withdrawn', reason: 'r' },
    code: 'request.changedMeanwhile',
    behind: 1,
  },
  'somebody else’s person': {
    of: SOUGHT,
    step: { kind: 'withdrawn', soughtId: randomUUID(), reason: 'r' },
    code: 'notFound',
  },
  'a match of another request': {
    of: DEAD,
    step: { kind: 'judged', matchId: randomUUID(), verdict: 'same', reason: 'r' },
    code: 'notFound',
  },
  'a request that is not there': {
    of: SOUGHT,
    step: { kind: 'accepted' },
    code: 'notFound',
    id: randomUUID,
  },
  'a request that was not granted': {
    of: SOUGHT,
    step: { kind: 'accepted' },
    code: 'notFound',
    by: () => outsider,
  },
};

const refusals = async (): Promise<string[]> => {
  const asked = `SELECT act FROM audit WHERE act LIKE 'refused.%' ORDER BY seq`;
  return (await pool.query<{ act: string }>(asked)).rows.map(({ act }) => act);
};

/** All of them as they stand. */
const all = () => Promise.all(Object.values(about).map(({ id }) => read(id)));

test.each(Object.entries(BAD))('%s: refused by name, noted, nothing changed', async (_, bad) => {
  const { id, soughtId, matchId } = about[bad.of]!;
  const before = await all();
  const noted = await refusals();
  const { version } = await read(id);
  const response = await (bad.by?.() ?? first).request('takeStep', {
    params: { id: bad.id?.() ?? id },
    body: { version: version - (bad.behind ?? 0), step: { soughtId, matchId, ...bad.step } },
  });
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const body = (await response.json()) as { type: string; code: ProblemCode; status: number };
  expect(body).toMatchObject({ code: bad.code, type: `urn:sila:problem:${bad.code}` });
  expect([response.status, body.status]).toEqual([PROBLEMS[bad.code], PROBLEMS[bad.code]]);
  expect(await all()).toEqual(before);
  expect(await refusals()).toEqual([...noted, `refused.takeStep.${bad.code}`]);
});

test('what is not there and what was not granted are told in the same bytes', async () => {
  const asked = async (id: string) => {
    const body = { version: 1, step: { kind: 'accepted' } };
    const response = await outsider.request('takeStep', { params: { id }, body });
    return [response.status, await response.text()];
  };
  expect(await asked(about[SOUGHT]!.id)).toEqual(await asked(randomUUID()));
});
