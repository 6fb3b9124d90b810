import {
  decide,
  perform,
  readRequest,
  readRetention,
  receiveRequest,
  runRetention,
  takeStep,
} from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JOB, type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';
import { newId, proposePairs } from './support/propose-pairs.ts';

let opened: OpenRegistry;
beforeAll(async () => {
  opened = await openRegistry();
});
afterAll(() => opened.close());

async function receive(name: string) {
  const sought = {
    id: newId(),
    relation: 'mother',
    cells: { 'name.full': name },
    circumstances: 'أُخذ من البيت',
    journey: [],
  };
  const draft = {
    id: newId(),
    channel: 'phone',
    enquirer: { name: 'أم سالم', language: 'ar', consents: ['trace'] },
    contact: null,
    sought: [sought],
  };
  await opened.act(receiveRequest, draft as never);
  return { id: draft.id, soughtId: sought.id };
}

async function step(id: string, one: object) {
  const { request } = await opened.act(readRequest, { id: id as never });
  await opened.act(takeStep, { id, version: request.version, step: one } as never);
}

/** As if all of it had happened that many days before. */
async function age(id: string, days: number): Promise<void> {
  await opened.pool.query('ALTER TABLE request_steps DISABLE TRIGGER USER');
  await opened.pool.query(
    `UPDATE request_steps SET taken_at = taken_at - make_interval(days => $2) WHERE request_id = $1`,
    [id, days],
  );
  await opened.pool.query('ALTER TABLE request_steps ENABLE TRIGGER USER');
}

test('a request that ended two years ago opens no more; one that is open, or has something left to do, stays', async () => {
  const reason = 'the mother asked us to stop';
  const gone = await receive('سالم العمر');
  const fresh = await receive('رامي العمر');
  const searching = await receive('نور العمر');
  const waiting = await receive('هادي العمر');
  for (const { id, soughtId } of [gone, fresh, waiting])
    await step(id, { kind: 'withdrawn', soughtId, reason });
  const planned = {
    kind: 'planned',
    actionId: newId(),
    what: 'give back the photo',
    due: '2020-01-01',
  };
  await step(waiting.id, planned);
  await step(searching.id, { kind: 'accepted', soughtId: searching.soughtId });
  for (const { id } of [gone, searching, waiting]) await age(id, 731);

  const { rules } = await opened.act(readRetention, {});
  expect(rules.find(({ rule }) => rule === 'endedRequests')).toMatchObject({ days: 730, due: 1 });
  const done = await perform(runRetention, { actor: JOB, input: {} }, opened.ports);
  expect(done).toMatchObject({ ok: true, value: { run: { removed: { endedRequests: 1 } } } });

  const missing = await opened.attempt(readRequest, { id: newId() as never });
  expect(await opened.attempt(readRequest, { id: gone.id as never })).toEqual(missing);
  for (const { id } of [fresh, searching, waiting])
    expect(await opened.act(readRequest, { id: id as never })).toMatchObject({ request: { id } });
  const left = async (table: string) =>
    (await opened.pool.query(`SELECT 1 FROM ${table} WHERE request_id = $1`, [gone.id])).rowCount;
  expect(await left('request_keys')).toBe(0);
  expect(await left('sought_standings')).toBe(0);
  expect(await left('request_dues')).toBe(0);
  // The record of the person sought, and the steps that nobody can read, stay.
  expect(await left('sought_persons')).toBe(1);
  expect(await left('request_steps')).toBeGreaterThan(0);
});

test('what becomes of a match about somebody whose request is gone troubles nobody', async () => {
  const { id, soughtId } = await receive('كريم الحلبي');
  await step(id, { kind: 'withdrawn', soughtId, reason: 'no more' });
  const { request } = await opened.act(readRequest, { id: id as never });
  const record = request.sought[0]!.record!.id;
  const list = await receiveNames(opened, ['كريم الحلبي'], { name: 'later' });
  const [match] = await proposePairs(opened, [[record, list.records[0]!]] as never);
  await opened.pool.query('DELETE FROM request_keys WHERE request_id = $1', [id]);
  const verdict = { id: match, verdict: 'same', reason: 'the same', version: 1 };
  expect(await opened.attempt(decide, verdict as never)).toMatchObject({ ok: true });
});
