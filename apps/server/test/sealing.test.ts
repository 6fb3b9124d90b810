import { admitMember, type MemberKey, renewTeam, SealBroken } from '@sila/seal';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { found, makeKeys, opened, sendSplit, standing } from './support/team.ts';
import { type Client, settled, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let database: pg.Client;
/** The administrator's keys, made in the first test. */
let key: MemberKey;
beforeAll(async () => {
  server = await testServer();
  database = new pg.Client(server.database.connectionString);
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await server.close();
});

const listText = (tag: string) =>
  `الاسم الكامل,اسم الأم,هاتف\nسامر ${tag} الحلبي,هدى,PHONE-${tag}-1\n-,,PHONE-${tag}-2\nرامي ${tag} العلي,مريم,\n`;
const MAPPING = [
  { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
  { column: 2, header: 'اسم الأم', attribute: 'name.mother' },
  { column: 3, header: 'هاتف', attribute: 'contact' },
] as const;

async function receive(client: Client, deliveryId: string, name: string) {
  const source = { name, kind: 'sought', onePerPerson: true };
  const body = { deliveryId, source, listDate: null, mapping: MAPPING };
  const { list } = await client.get('receiveList', { body });
  await settled(client);
  return (await client.get('readList', { params: { id: list.id } })).list;
}

/** Every table of the database as text: what somebody who takes it can read. */
async function everything(): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await database.query<{ text: string }>(
      `SELECT t::text AS text FROM ${name} t`,
    );
    for (const { text } of rows) {
      texts.push(text);
      // Bytes are written as hexadecimal: what they say counts as well.
      for (const [, hex] of text.matchAll(/\\\\?x([0-9a-f]{8,})/g))
        texts.push(Buffer.from(hex!, 'hex').toString('latin1'));
    }
  }
  return texts.join('\n');
}

const heldKeys = async () =>
  (await database.query('SELECT held FROM content_keys WHERE held IS NOT NULL')).rowCount;
const recordOf = async (client: Client, query: string) =>
  (await client.get('search', { body: { query, limit: 1 } })).results[0]!.recordId;

test('before there is a team nothing lies in clear, and its first key takes over what came before', async () => {
  const { administrator: client } = server;
  const preview = await client.upload('before.csv', new TextEncoder().encode(listText('قبل')));
  const list = await receive(client, preview.deliveryId, 'قبل الفريق');
  expect(list.counts).toMatchObject({ records: 2, bad: 1 });
  expect(list.coverage).toContainEqual({ attribute: 'contact', share: 0.5 });
  expect(await everything()).not.toContain('PHONE-');
  const id = await recordOf(client, 'سامر قبل الحلبي');
  expect((await client.get('openSealed', { params: { id } })).key).toBeNull();
  expect(await heldKeys()).toBe(1);
  key = await found(client);
  // The server let go of what it needed to read.
  expect(await heldKeys()).toBe(0);
  expect(await opened(client, key, id)).toEqual({ 3: 'PHONE-قبل-1' });
});

test('a file that its client split never shows the server a sealed cell', async () => {
  const { administrator: client } = server;
  const text = listText('بعد');
  const deliveryId = await sendSplit(client, { fileName: 'after.csv', text, columns: [3] });
  const list = await receive(client, deliveryId, 'بعد الفريق');
  expect(list.counts).toMatchObject({ records: 2, bad: 1 });
  expect(list.coverage).toContainEqual({ attribute: 'contact', share: 0.5 });
  expect(await everything()).not.toContain('PHONE-');
  expect((await database.query('SELECT 1 FROM open_copies')).rowCount).toBe(0);
  const id = await recordOf(client, 'سامر بعد الحلبي');
  expect(await opened(client, key, id)).toEqual({ 3: 'PHONE-بعد-1' });
  const { person } = await client.get('readPerson', { params: { id } });
  const contact = person.records[0]?.statements.find(({ attribute }) => attribute === 'contact');
  expect(contact).toMatchObject({ sealed: true, asStated: '' });
  // A record without a contact states none.
  const other = await recordOf(client, 'رامي بعد العلي');
  expect(await opened(client, key, other)).toBeNull();
  // A bad row keeps its sealed cell through its mending; nobody writes into it in clear.
  const bad = await client.get('listBadRows', { params: { id: list.id } });
  expect(bad.rows[0]).toMatchObject({ row: 3, cells: ['-', '', ''], sealedColumns: [3] });
  const mend = (cells: string[]) =>
    client.ask('mendRow', { params: { id: list.id, row: 3 }, body: { cells, reason: 'r' } });
  expect((await mend(['غسان بعد العلي', '', '099'])).body).toMatchObject({
    code: 'row.sealedCell',
  });
  expect((await mend(['غسان بعد العلي', '', ''])).status).toBe(200);
  const mended = await recordOf(client, 'غسان بعد العلي');
  expect(await opened(client, key, mended)).toEqual({ 3: 'PHONE-بعد-2' });
});

test('columns of a split file cannot be mapped so that others would lie open', async () => {
  const { administrator: client } = server;
  const text = listText('غير');
  const deliveryId = await sendSplit(client, { fileName: 'other.csv', text, columns: [2] });
  const source = { name: 'غير', kind: 'sought', onePerPerson: true };
  const body = { deliveryId, source, listDate: null, mapping: MAPPING };
  expect((await client.ask('receiveList', { body })).body).toMatchObject({
    code: 'list.sealedOtherwise',
  });
});

test('a member who is admitted opens what came before, and nothing after they are taken out', async () => {
  const { administrator: client } = server;
  const reviewer = await server.join('keyholder', ['caseworker']);
  const theirs = await makeKeys(reviewer);
  const id = await recordOf(client, 'سامر بعد الحلبي');
  await grant(reviewer, id);
  await expect(opened(reviewer, theirs, id)).rejects.toBeInstanceOf(SealBroken);
  // Only a coordinator's line is taken.
  const refusedLine = await admitMember(await standing(client, key), theirs.card, false);
  expect((await reviewer.ask('addKeyLine', { body: refusedLine })).body).toMatchObject({
    code: 'notFound',
  });
  const body = await admitMember(await standing(client, key), theirs.card, false);
  await client.get('addKeyLine', { body });
  expect(await opened(reviewer, theirs, id)).toEqual({ 3: 'PHONE-بعد-1' });
  // The same line again is not taken twice.
  expect((await client.ask('addKeyLine', { body })).body).toMatchObject({ code: 'key.notSigned' });
  await client.get('addKeyLine', {
    body: await renewTeam(await standing(client, key), [theirs.card.userId]),
  });
  const text = listText('لاحق');
  const deliveryId = await sendSplit(client, { fileName: 'later.csv', text, columns: [3] });
  await receive(client, deliveryId, 'لاحق');
  const later = await recordOf(client, 'سامر لاحق الحلبي');
  await grant(reviewer, later);
  await expect(opened(reviewer, theirs, later)).rejects.toMatchObject({ fault: 'notMember' });
  expect(await opened(client, key, later)).toEqual({ 3: 'PHONE-لاحق-1' });
  // What was sealed before the renewal opens as well.
  expect(await opened(client, key, id)).toEqual({ 3: 'PHONE-بعد-1' });
});

/** Opens the list of a record to somebody. */
async function grant(to: Client, record: string): Promise<void> {
  const { administrator: client } = server;
  const { person } = await client.get('readPerson', { params: { id: record } });
  const { user } = await to.get('readSession');
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const scope = { kind: 'list', of: person.records[0]!.listId };
  const body = { userId: user!.id, scope, purpose: 'tracing', note: '', endsAt };
  await client.get('giveGrant', { body });
}

test('every look at what is sealed is audited, with no word of it', async () => {
  const { administrator: client } = server;
  const id = await recordOf(client, 'سامر بعد الحلبي');
  await client.get('openSealed', { params: { id } });
  const { entries } = await client.get('listAudit', { body: { before: null, limit: 5 } });
  expect(entries.find(({ act }) => act === 'sealed.read')?.subjects).toEqual([id]);
});
