import { randomUUID } from 'node:crypto';
import type { RequestView } from '@sila/wire';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approve } from './support/open-face.ts';
import { type Client, settled, type TestServer, testServer, until } from './support/test-server.ts';

/** Invented people. */
const MOTHER = 'نجاح إبراهيم العبد';
const WRONG = 'سامر عدنان الخطيب';
const RIGHT = 'ساهر عدنان الخطيب';
const cells = (name: string) => ({
  'name.full': name,
  'name.mother': MOTHER,
  'birth.date': '1979',
  sex: 'ذكر',
});

let server: TestServer;
let coordinator: Client;
let caseworker: Client;
beforeAll(async () => {
  server = await testServer();
  coordinator = server.administrator;
  caseworker = await server.join('caseworker', ['caseworker']);
}, 120_000);
afterAll(() => server.close());

async function receive(name: string): Promise<string> {
  const sought = {
    id: randomUUID(),
    relation: 'mother',
    cells: cells(name),
    circumstances: '',
    journey: [],
  };
  const body = {
    id: randomUUID(),
    channel: 'inPerson',
    enquirer: { name: MOTHER, language: 'ar', consents: ['trace'] },
    contact: null,
    sought: [sought],
  };
  return (await caseworker.get('receiveRequest', { body })).id;
}

const read = async (id: string): Promise<RequestView> =>
  (await caseworker.get('readRequest', { params: { id } })).request;
const standing = ({ sought }: RequestView) => sought[0]!.candidates.filter(({ stands }) => stands);

async function typeHeld(name: string): Promise<string> {
  const row = { entryId: randomUUID(), cells: cells(name), sealed: null };
  const body = { kind: 'held', register: 'register of a branch', row };
  return (await coordinator.get('enterRow', { body })).recordId;
}

test('a sought person’s row is corrected: the request goes on with it, both readings stay, and it is undone', async () => {
  const id = await receive(WRONG);
  await typeHeld(WRONG);
  const before = await until(async () => {
    const request = await read(id);
    return standing(request).length > 0 ? request : null;
  });
  const { matchId } = standing(before)[0]!;
  const { match } = await caseworker.get('readMatch', { params: { id: matchId } });
  const decision = { verdict: 'same', reason: 'the register says so', version: match.version };
  await caseworker.get('decide', { params: { id: matchId }, body: decision });
  const old = before.sought[0]!.record!.id;

  const row = { entryId: randomUUID(), cells: cells(RIGHT), sealed: null };
  const params = { id: old };
  const body = { row, reason: 'the mother spelled it' };
  const { correctionId, recordId } = await caseworker.get('correctRow', { params, body });
  const after = await read(id);
  const [sought] = after.sought;
  expect(sought!.record).toMatchObject({ id: recordId, title: RIGHT });
  expect(sought!.earlier).toMatchObject([
    { record: { id: old, title: WRONG }, corrected: { reason: 'the mother spelled it' } },
  ]);
  // What was decided about the first reading is there as it was, and so are the steps.
  expect(standing(after)).toMatchObject([{ matchId, matchState: 'confirmed' }]);
  expect(after.steps.slice(-before.steps.length)).toMatchObject(
    before.steps.map(({ version, kind }) => ({ version, kind })),
  );
  const page = { states: null, dueBy: null, offset: 0, limit: 50 };
  const { items } = await caseworker.get('listRequests', { body: page });
  expect(items.find((one) => one.id === id)?.sought).toMatchObject([{ title: RIGHT }]);
  // The same held row is not asked about a second time, once the new reading was linked.
  await settled(coordinator);
  expect(standing(await read(id))).toHaveLength(1);

  // Every reading of it opens, whichever is asked for, with its cells as typed.
  const entered = await caseworker.get('readEntered', { params: { id: old } });
  expect(entered).toMatchObject({ kind: 'sought', requestId: id, cells: { 'name.full': WRONG } });
  expect(entered.readings.map(({ record }) => record.id)).toEqual([recordId, old]);

  const undo = { params: { id: correctionId }, body: { reason: 'the first was right' } };
  await caseworker.get('withdrawCorrection', undo);
  const undone = await read(id);
  expect(undone.sought[0]).toMatchObject({ record: { id: old, title: WRONG }, earlier: [] });
  expect(standing(undone)).toMatchObject([{ matchId }]);
});

test('to who has no part in a request its corrected row is as if it were not there', async () => {
  const id = await receive('ماهر نبيل الشاغوري');
  const typed = (await read(id)).sought[0]!.record!.id;
  const outsider = await server.join('outsider', ['caseworker']);
  const hidden = await outsider.ask('readEntered', { params: { id: typed } });
  const missing = await outsider.ask('readEntered', { params: { id: randomUUID() } });
  expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
});

test('a row of a gate that is corrected anew keeps the way back to what was typed first', async () => {
  const first = await typeHeld('رامي العلي');
  let last = first;
  for (const name of ['رامي العليّ', 'رامي العلوي']) {
    const row = { entryId: randomUUID(), cells: cells(name), sealed: null };
    const params = { id: last };
    last = (await coordinator.get('correctRow', { params, body: { row, reason: name } })).recordId;
  }
  const { readings } = await coordinator.get('readEntered', { params: { id: first } });
  expect(readings.map(({ record }) => record.title)).toEqual([
    'رامي العلوي',
    'رامي العليّ',
    'رامي العلي',
  ]);
  expect(readings.at(-1)).toMatchObject({ corrects: null, record: { id: first } });
});

test('whoever erases a corrected row erases every reading of it', async () => {
  const id = await receive(WRONG);
  const first = (await read(id)).sought[0]!.record!.id;
  const type = (name: string, of: string) =>
    caseworker.get('correctRow', {
      params: { id: of },
      body: {
        row: { entryId: randomUUID(), cells: cells(name), sealed: null },
        reason: 'spelled anew',
      },
    });
  // One correction that is taken back, and one that stands.
  const { correctionId, recordId: wrong } = await type('شاهر عدنان الخطيب', first);
  const undo = { params: { id: correctionId }, body: { reason: 'the first was right' } };
  await caseworker.get('withdrawCorrection', undo);
  const { recordId: standing } = await type(RIGHT, first);

  const second = await server.reviewer('second-who-erases');
  const params = { id: standing };
  const { awaits } = await coordinator.get('proposeErasure', { params, body: { reason: 'asked' } });
  await approve(second, awaits);
  const db = new pg.Client(server.database.connectionString);
  await db.connect();
  const { rows } = await db.query<{ id: string }>('SELECT id FROM records WHERE erased');
  await db.end();
  expect(rows.map((row) => row.id).sort()).toEqual([first, wrong, standing].sort());
});
