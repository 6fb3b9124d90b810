import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestServer, testServer, until } from './support/test-server.ts';

/** Invented people. */
const NAME = 'سامر عدنان الخطيب';
const TOLD = {
  'name.mother': 'نجاح العبد',
  'birth.date': '1979',
  residence: 'داريا',
  number: '417',
  'number.issuer': 'فرع 215',
};

let server: TestServer;
let coordinator: Client;
beforeAll(async () => {
  server = await testServer();
  coordinator = server.administrator;
}, 120_000);
afterAll(() => server.close());

async function typeHeld(cells: object): Promise<string> {
  const row = { entryId: randomUUID(), cells, sealed: null };
  const body = { kind: 'held', register: 'register of a branch', row };
  return (await coordinator.get('enterRow', { body })).recordId;
}

test('who may be entered twice is told with why: the one whose mother, year and number agree comes first', async () => {
  const other = { 'name.mother': 'هدى النجار', 'birth.date': '1951', residence: 'حلب' };
  const namesake = await typeHeld({ 'name.full': NAME, ...other });
  const same = await typeHeld({ 'name.full': 'سامر الخطيب', ...TOLD });
  const alike = await until(async () => {
    const found = await coordinator.get('checkRequest', { body: { name: NAME, cells: TOLD } });
    return found.alike.length > 0 ? found.alike : null;
  });
  expect(alike[0]?.record.id).toBe(same);
  expect(alike[0]?.parts).toMatchObject([
    { attribute: 'number', agreement: 'agrees', code: 'number.same' },
    { attribute: 'name.mother', agreement: 'agrees' },
    { attribute: 'birth.date', code: 'date.compatible' },
    { attribute: 'residence', code: 'place.same' },
  ]);
  // Against whom everything speaks but a name that many bear is not shown at all.
  expect(alike.map(({ record }) => record.id)).not.toContain(namesake);
  // A name alone still shows both.
  const { alike: byName } = await coordinator.get('checkRequest', { body: { name: NAME } });
  expect(byName.map(({ record }) => record.id)).toContain(namesake);
});

test('a number leads to a record whose name is not alike', async () => {
  const own = { number: '90771', 'number.issuer': 'مشفى تشرين' };
  const id = await typeHeld({ 'name.full': 'حكمت الزعبي', ...own });
  const body = { name: 'وليد إسماعيل', cells: own };
  const { alike } = await coordinator.get('checkRequest', { body });
  expect(alike).toMatchObject([{ record: { id }, parts: [{ code: 'number.same' }] }]);
});

test('what the asker may not see is as if it were not there', async () => {
  const outsider = await server.join('outsider', ['caseworker']);
  const seen = await outsider.ask('checkRequest', { body: { name: NAME, cells: TOLD } });
  const absent = await outsider.ask('checkRequest', {
    body: { name: 'اسم لا يحمله أحد', cells: { number: '55555', 'number.issuer': 'فرع 1' } },
  });
  expect([seen.status, seen.body]).toEqual([absent.status, absent.body]);
});
