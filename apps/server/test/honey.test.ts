import { generate } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import { type Client, settled, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let auditor: Client;
let caseworker: Client;
let lists: readonly { id: string; records: string[] }[];
let planted: string;

/** The same person in every list, so that linking would propose them. */
const KNOWN = 'سالم خليل الحموي';
const NOBODY = 'غيلان برهان الساطع';
const HEADER = 'الاسم الكامل,اسم الأم,رقم الإضبارة,هاتف';
const MAPPING = [
  { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
  { column: 2, header: 'اسم الأم', attribute: 'name.mother' },
  { column: 3, header: 'رقم الإضبارة', attribute: 'number' },
  { column: 4, header: 'هاتف', attribute: 'contact' },
] as const;

beforeAll(async () => {
  server = await testServer();
  auditor = await server.join('auditor', ['auditor']);
  caseworker = await server.join('rima', ['caseworker']);
  lists = [
    await receive('one', `${KNOWN},ثريا,7001,`),
    await receive('two', `${KNOWN},ثريا,7001,`),
    await receive('hidden', 'رامي العلي,مريم,9001,'),
  ];
  const { user } = await caseworker.get('readSession');
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const scope = { kind: 'list', of: lists[0]!.id };
  const why = { purpose: 'tracing', note: '', endsAt };
  await server.administrator.get('giveGrant', { body: { userId: user!.id, scope, ...why } });
}, 120_000);
afterAll(() => server.close());

async function receive(name: string, row: string) {
  const { administrator: client } = server;
  const bytes = new TextEncoder().encode(`${HEADER}\n${row}\nحسان ${name} الديري,ليلى,1,\n`);
  const { deliveryId } = await client.upload(`${name}.csv`, bytes);
  const source = { name, kind: 'held', onePerPerson: false };
  const body = { deliveryId, source, listDate: null, mapping: MAPPING };
  const { list } = await client.get('receiveList', { body });
  await settled(client);
  const rows = await query(`SELECT id FROM records WHERE list_id = '${list.id}' ORDER BY row`);
  return { id: list.id, records: rows.map(({ id }) => id as string) };
}

const query = (sql: string) => once(server.database.connectionString, sql);
const plant = async (listId: string, cells: readonly string[]) =>
  server.administrator.ask('plantHoney', { params: { id: listId }, body: { cells } });
const find = async (client: Client, text: string) =>
  (await client.get('search', { body: { query: text, limit: 10 } })).results;
const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;
const toldOf = async (client: Client) => (await client.get('readAlerts')).told.honey;

/** All that counts, links or measures, as far as it tells of records. */
async function figures() {
  const { administrator: client } = server;
  const { sources } = await client.get('listSources');
  const { linkRun: _run, ...overview } = await client.get('readOverview');
  const page = { state: 'proposed', offset: 0, limit: 50 };
  const { items } = await client.get('listQueue', { body: page });
  return {
    counts: sources.flatMap(({ lists: all }) => all.map(({ counts }) => counts)),
    overview,
    queue: items.map(({ id }) => id).sort(),
    overlap: await client.get('readOverlap'),
  };
}

async function linkAll(): Promise<void> {
  await server.administrator.get('startLinkRun');
  await settled(server.administrator);
}

test('a planted record is found and shown like any other of its list', async () => {
  // A run over everything learns anew: both times it is such a run.
  await linkAll();
  const before = await figures();
  const answer = await plant(lists[0]!.id, [NOBODY, 'سعاد', '7777', '']);
  expect(answer.status).toBe(200);
  planted = (answer.body as { id: string }).id;
  // One that is the very person of the two lists: nothing may come of it.
  expect((await plant(lists[0]!.id, [KNOWN, 'ثريا', '7001', ''])).status).toBe(200);

  const [honey] = await find(caseworker, NOBODY);
  const [real] = await find(caseworker, 'حسان one الديري');
  expect(honey).toMatchObject({
    personId: planted,
    title: NOBODY,
    listName: 'one.csv',
    records: 1,
  });
  expect(Object.keys(honey!).sort()).toEqual(Object.keys(real!).sort());
  expect((await find(caseworker, '7777')).map(({ recordId }) => recordId)).toEqual([planted]);
  // Found by whoever has its list, and by nobody else.
  expect(await find(await server.join('nobody', ['caseworker']), NOBODY)).toEqual([]);

  expect(before.queue).not.toEqual([]);
  await linkAll();
  expect(await figures()).toEqual(before);
});

test('looking for it marks nobody; opening it marks at once, and the reader is not told', async () => {
  expect(await toldOf(server.administrator)).toBe(0);
  const shape = (body: unknown) =>
    JSON.stringify(body, (key, value) =>
      key === '' || typeof value === 'object' ? value : typeof value,
    );
  const honey = await caseworker.ask('readPerson', { params: { id: planted } });
  const real = await caseworker.ask('readPerson', { params: { id: lists[0]!.records[1] } });
  expect(honey.status).toBe(200);
  expect(shape(honey.body)).toBe(shape(real.body));
  const sealed = await caseworker.get('openSealed', { params: { id: planted } });
  expect(sealed.cells).toEqual([NOBODY, 'سعاد', '7777', '']);

  for (const client of [server.administrator, auditor]) expect(await toldOf(client)).toBe(2);
  expect(await toldOf(caseworker)).toBe(0);
  expect((await caseworker.ask('listHoney')).status).toBe(404);
  const { openings, planted: all } = await auditor.get('listHoney');
  expect(openings.map(({ act, by }) => [act, by.name])).toEqual([
    ['sealed.read', 'Person rima'],
    ['person.read', 'Person rima'],
  ]);
  expect(all.find(({ id }) => id === planted)).toMatchObject({ title: NOBODY, opened: 2 });
  // Planting is not an auditor's.
  expect((await auditor.ask('listHoneyPlaces')).status).toBe(404);
  const { places } = await server.administrator.get('listHoneyPlaces');
  expect(places[0]!.columns.map(({ attribute }) => attribute)).toEqual([
    'name.full',
    'name.mother',
    'number',
  ]);
  expect(await toldOf(auditor)).toBe(0);
  const { unusual } = await auditor.get('readWatch', { body: { zone: 'UTC' } });
  const marks = unusual.filter(({ name }) => name === 'Person rima').flatMap((day) => day.marks);
  expect(marks).toContain('honey');
});

test('it is joined to nobody, and the database would not take it either', async () => {
  const { administrator: client } = server;
  const body = { left: planted, right: lists[0]!.records[0], reason: 'r' };
  expect(codeOf(await client.ask('join', { body }))).toBe('match.askCoordinator');
  await expect(
    query(`INSERT INTO person_of_record VALUES ('${planted}', '${planted}')`),
  ).rejects.toThrow(/foreign key/);
  const rows = await query('SELECT count(*)::int AS n FROM matches');
  expect(rows[0]?.n).toBeGreaterThan(0);
  const half = await query(
    `SELECT 1 FROM matches WHERE left_record IN (SELECT id FROM honey_records)
       OR right_record IN (SELECT id FROM honey_records)`,
  );
  expect(half).toEqual([]);
});

test('breaking the glass for one looks as for any other, and is marked too', async () => {
  const answer = await plant(lists[2]!.id, ['وضاح مستور النائي', 'هند', '8888', '']);
  const { id } = answer.body as { id: string };
  expect((await caseworker.ask('readPerson', { params: { id } })).status).toBe(404);
  await server.join('second', ['administrator']);
  const { secret } = await caseworker.get('beginFactor');
  const code = (steps: number) =>
    generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
  await caseworker.get('confirmFactor', { body: { code: await code(-1) } });
  const reason = 'the hospital holds her mother on the line';
  await caseworker.get('breakGlass', { body: { id, reason, code: await code(0) } });
  expect((await caseworker.ask('readPerson', { params: { id } })).status).toBe(200);
  const { openings } = await auditor.get('listHoney');
  const acts = openings.filter(({ recordId }) => recordId === id).map(({ act }) => act);
  expect(acts).toEqual(['person.read', 'emergency.opened']);
});

test('a row that names nobody, a sealed cell and a list that is not read take none', async () => {
  expect(codeOf(await plant(lists[1]!.id, ['', '', '', '']))).toBe('row.stillBad');
  expect(codeOf(await plant(lists[1]!.id, [NOBODY, '', '', '+963900']))).toBe('row.sealedCell');
  await query(`UPDATE lists SET state = 'cancelled' WHERE id = '${lists[1]!.id}'`);
  expect(codeOf(await plant(lists[1]!.id, [NOBODY, '', '', '']))).toBe('honey.listOpen');
  await query(`UPDATE lists SET state = 'read' WHERE id = '${lists[1]!.id}'`);
});

test('it stands after a restart; taken out it is gone for everybody, and its story stays', async () => {
  await server.restart();
  expect((await find(caseworker, NOBODY)).map(({ recordId }) => recordId)).toEqual([planted]);
  const takeOut = () => server.administrator.ask('takeOutHoney', { params: { id: planted } });
  expect((await takeOut()).status).toBe(200);
  expect(codeOf(await takeOut())).toBe('notFound');
  expect(await find(caseworker, NOBODY)).toEqual([]);
  expect((await caseworker.ask('readPerson', { params: { id: planted } })).status).toBe(404);
  const { planted: all } = await auditor.get('listHoney');
  expect(all.find(({ id }) => id === planted)).toMatchObject({ opened: 2 });
  expect(all.find(({ id }) => id === planted)?.takenOutAt).not.toBeNull();
  await expect(query('DELETE FROM honey_openings')).rejects.toThrow(/can only be added to/);
});
