import type { ColumnMapping, Preview } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settled, type TestServer, testServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const utf8 = (text: string) => new TextEncoder().encode(text);
const JANUARY = `الاسم الكامل,اسم الأم,تاريخ الميلاد,هاتف
سامر محمد الحلبي,هدى,12/3/1990,0991
,,,
رامي العلي,مريم,1985,0992
-,منى,1970,0993
`;
const FEBRUARY = JANUARY.replace('1985', '1986').replace('سامر محمد الحلبي', 'سامر الحلبي');

const mappingOf = ({ columns }: Preview): ColumnMapping[] =>
  columns.map(({ column, header, attribute }) => ({ column, header, attribute }));

const source = { name: 'مكتب البحث', kind: 'sought', onePerPerson: true };

test('a file is previewed, read, mended, recognised and compared with the next delivery', async () => {
  const { administrator: client } = server;
  const preview = await client.upload('كانون الثاني.csv', utf8(JANUARY));
  expect(preview).toMatchObject({
    fileName: 'كانون الثاني.csv',
    firstRow: 2,
    receivedAs: null,
    proposedSource: null,
  });
  expect(preview.columns.map(({ attribute }) => attribute)).toEqual([
    'name.full',
    'name.mother',
    'birth.date',
    'contact',
  ]);
  const { list } = await client.get('receiveList', {
    body: {
      deliveryId: preview.deliveryId,
      source,
      listDate: '2024-01',
      mapping: mappingOf(preview),
    },
  });
  expect(list).toMatchObject({ state: 'reading', previousListId: null });
  await settled(client);
  const read = await client.get('readList', { params: { id: list.id } });
  expect(read.list.counts).toMatchObject({ records: 2, bad: 1 });
  expect(read.list.coverage.find(({ attribute }) => attribute === 'name.mother')?.share).toBe(1);

  const bad = await client.get('listBadRows', { params: { id: list.id } });
  expect(bad.rows).toMatchObject([{ row: 5, mendedAt: null }]);
  expect(bad.rows[0]?.issues[0]).toMatchObject({ severity: 'bad', code: 'record.missingOneOf' });
  const mend = (cells: string[]) =>
    client.ask('mendRow', { params: { id: list.id, row: 5 }, body: { cells, reason: 'asked' } });
  expect((await mend(['؟', 'منى', '31/2/1970', ''])).body).toMatchObject({
    code: 'row.stillBad',
    current: {
      issues: [
        { code: 'date.impossible', column: 3, header: 'تاريخ الميلاد' },
        { code: 'record.missingOneOf', severity: 'bad' },
      ],
    },
  });
  expect((await mend(['غسان العلي', 'منى', '1970', ''])).status).toBe(200);
  expect((await mend(['غسان العلي', 'منى', '1970', ''])).body).toMatchObject({
    code: 'row.notBad',
  });
  const after = await client.get('listBadRows', { params: { id: list.id } });
  expect(after.rows[0]?.cells[0]).toBe('-');
  expect(after.rows[0]?.mended).toEqual({
    cells: ['غسان العلي', 'منى', '1970', ''],
    reason: 'asked',
    by: 'Person admin',
    at: after.rows[0]?.mendedAt,
  });
  const { results } = await client.get('search', { body: { query: 'Ghassan Ali', limit: 5 } });
  expect(results[0]).toMatchObject({ title: 'غسان العلي', row: 5 });

  const again = await client.upload('renamed.csv', utf8(JANUARY));
  expect(again.receivedAs?.id).toBe(list.id);
  expect(again.deliveryId).toBe(preview.deliveryId);
  const twice = await client.ask('receiveList', {
    body: { deliveryId: again.deliveryId, source, listDate: null, mapping: mappingOf(again) },
  });
  expect(twice.body).toMatchObject({ code: 'list.alreadyReceived' });

  const newer = await client.upload('february.csv', utf8(FEBRUARY));
  expect(newer.proposedSource).toMatchObject({ id: list.source.id, name: source.name });
  expect(newer.columns[0]?.drawnFrom).toBe('saved');
  const february = await client.get('receiveList', {
    body: {
      deliveryId: newer.deliveryId,
      source: { id: list.source.id },
      listDate: '2024-02',
      mapping: mappingOf(newer),
    },
  });
  expect(february.list.previousListId).toBe(list.id);
  await settled(client);
  const difference = await client.get('compareList', { params: { id: february.list.id } });
  expect(difference.previous?.id).toBe(list.id);
  expect(difference.counts).toEqual({ new: 0, changed: 2, gone: 0, same: 1 });
  expect(difference.changed[1]?.cells).toEqual([
    { header: 'تاريخ الميلاد', before: '1985', after: '1986' },
  ]);
});

test('rows are numbered as a spreadsheet counts them, and every bad row is reached page by page', async () => {
  const { administrator: client } = server;
  const text = `الاسم الكامل,ملاحظات\nسامر القباني,"سطر أول\nسطر ثان"\n\n${'-,x\n'.repeat(7)}`;
  const preview = await client.upload('الأسماء.csv', utf8(text));
  expect(preview.rowNumbers).toEqual([2, 4, 5, 6, 7, 8, 9, 10]);
  const body = {
    deliveryId: preview.deliveryId,
    source: { name: 'دفتر الصفحات', kind: 'sought', onePerPerson: false },
    listDate: null,
    mapping: mappingOf(preview),
  };
  const { list } = await client.get('receiveList', { body });
  await settled(client);
  const page = (offset: number) =>
    client.get('listBadRows', { params: { id: list.id }, body: { offset, limit: 3 } });
  const first = await page(0);
  expect([first.rows.map(({ row }) => row), first.more]).toEqual([[4, 5, 6], true]);
  // What is mended meanwhile moves nothing to another page.
  const mend = { params: { id: list.id, row: 4 }, body: { cells: ['ليلى', ''], reason: 'r' } };
  await client.get('mendRow', mend);
  const second = await page(3);
  expect([second.rows.map(({ row }) => row), second.more]).toEqual([[7, 8, 9], true]);
  const third = await page(6);
  expect([third.rows.map(({ row }) => row), third.more]).toEqual([[10], false]);
});

test('contacts stay sealed everywhere', async () => {
  const { administrator: client } = server;
  const { results } = await client.get('search', { body: { query: 'رامي العلي', limit: 5 } });
  const { person } = await client.get('readPerson', { params: { id: results[0]!.recordId } });
  const contact = person.records[0]?.statements.find(({ attribute }) => attribute === 'contact');
  expect(contact).toMatchObject({ sealed: true, asStated: '', read: null });
  expect(JSON.stringify(person)).not.toContain('0992');
  expect(person.attributes.map(({ attribute }) => attribute)).not.toContain('contact');
});

test('what cannot be read is refused with its reason', async () => {
  const { administrator: client } = server;
  const empty = await client.tryUpload('nothing.csv', new Uint8Array());
  expect(empty.body).toMatchObject({ code: 'file.empty' });
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
  const unknown = await client.tryUpload('noise.bin', noise);
  expect(unknown.status).toBe(422);
  const preview = await client.upload('numbers.csv', utf8('لون,حجم\nأحمر,كبير\n'));
  const mapping = mappingOf(preview).map((column) => ({ ...column, attribute: null }));
  const nobody = await client.ask('receiveList', {
    body: { deliveryId: preview.deliveryId, source, listDate: null, mapping },
  });
  expect(nobody.body).toMatchObject({ code: 'list.mappingNamesNobody' });
});

test('a number finds its record whichever digits it is typed in', async () => {
  const { administrator: client } = server;
  const preview = await client.upload('numbers.csv', utf8('الاسم,رقم الملف\nهاني الزين,م-١٥١١\n'));
  const mapping = mappingOf(preview).map((column) =>
    column.column === 2 ? { ...column, attribute: 'number' as const } : column,
  );
  const body = { deliveryId: preview.deliveryId, source, listDate: null, mapping };
  await client.get('receiveList', { body });
  await settled(client);
  const found = await until(async () => {
    const { results } = await client.get('search', { body: { query: 'م-1511', limit: 5 } });
    return results.length > 0 && results;
  });
  expect(found[0]).toMatchObject({ title: 'هاني الزين', reasons: [{ code: 'number.exact' }] });
});
