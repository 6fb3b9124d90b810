import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../src/index.ts';
import { backupLines, restoredFrom } from './support/backup-lines.ts';
import { approve } from './support/open-face.ts';
import { settled, type TestServer, testServer } from './support/test-server.ts';

let keyFolder: string;
let server: TestServer;
beforeAll(async () => {
  keyFolder = await mkdtemp(join(tmpdir(), 'sila-erasure-'));
  server = await testServer({ keyFolder });
});
afterAll(async () => {
  await server.close();
  await rm(keyFolder, { recursive: true, force: true });
});

const GONE = 'غيلان المحجوب الدمشقي';
const LIST = `الاسم الكامل,اسم الأم,تاريخ الميلاد,هاتف\n${GONE},ثريا,1971,PHONE-1\nرامي العلي,مريم,1985,PHONE-2\n`;
const MAPPING = [
  { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
  { column: 2, header: 'اسم الأم', attribute: 'name.mother' },
  { column: 3, header: 'تاريخ الميلاد', attribute: 'birth.date' },
  { column: 4, header: 'هاتف', attribute: 'contact' },
] as const;

async function receive(fileName: string, text: string): Promise<string> {
  const { administrator: client } = server;
  const { deliveryId } = await client.upload(fileName, new TextEncoder().encode(text));
  const source = { name: fileName, kind: 'sought', onePerPerson: true };
  const body = { deliveryId, source, listDate: null, mapping: MAPPING };
  const { list } = await client.get('receiveList', { body });
  await settled(client);
  return list.id;
}

test('what is erased is gone, comes in no more, and stays gone when an older backup is restored', async () => {
  const { administrator: client } = server;
  await receive('first.csv', LIST);
  const find = async () =>
    (await client.get('search', { body: { query: GONE, limit: 5 } })).results.filter(
      ({ title }) => title === GONE,
    );
  const [found] = await find();
  const id = found!.recordId;
  const before = await backupLines(server.database.connectionString);
  expect(before.join('\n')).toContain('المحجوب');

  const second = await server.reviewer('second');
  const erase = (reason: string) =>
    client.ask('proposeErasure', { params: { id }, body: { reason } });
  const reviewer = await server.join('no-coordinator', ['caseworker']);
  const theirs = await reviewer.ask('proposeErasure', { params: { id }, body: { reason: 'r' } });
  expect(theirs.body).toMatchObject({ code: 'notFound' });
  expect((await erase('')).body).toMatchObject({ code: 'decision.reasonMissing' });
  const proposed = await erase('the family asked');
  const { awaits } = proposed.body as { awaits: string };
  // Nothing is gone yet, and whoever proposed it can't do it.
  expect(await find()).toHaveLength(1);
  const [shown] = (await second.get('listApprovals')).approvals;
  const place = { record: id, list: 'first.csv', row: 2, reason: 'the family asked' };
  expect(shown).toMatchObject({ id: awaits, act: 'erasure', proposal: place });
  expect(JSON.stringify(shown)).not.toContain('المحجوب');
  const own = { params: { id: awaits }, body: { verdict: 'approved', hash: shown?.hash } };
  expect((await client.ask('answerApproval', own)).body).toMatchObject({ code: 'approval.own' });
  await approve(second, awaits);
  expect((await second.ask('answerApproval', own)).body).toMatchObject({ code: 'approval.over' });
  expect((await erase('again')).body).toMatchObject({ code: 'notFound' });

  expect(await find()).toEqual([]);
  expect((await backupLines(server.database.connectionString)).join('\n')).not.toContain('المحجوب');
  expect((await client.get('openSealed', { params: { id } })).row).toBeNull();

  // The same person in another list, with other cells beside: the row is counted, and nothing of it kept.
  const later = await receive('later.csv', LIST.replace('PHONE-1', 'PHONE-3'));
  const bad = await client.get('listBadRows', { params: { id: later } });
  expect(bad.rows).toMatchObject([{ row: 2, cells: [], issues: [{ code: 'row.erased' }] }]);
  expect((await client.get('readList', { params: { id: later } })).list.counts.records).toBe(1);

  const restored = await restoredFrom(before);
  const { connectionString } = restored;
  expect((await backupLines(connectionString)).join('\n')).toContain('المحجوب');
  const again = await startServer({ connectionString, keyFolder, port: 0, logLevel: 'error' });
  await again.close();
  const after = await backupLines(connectionString);
  await restored.drop();
  expect(after.join('\n')).not.toContain('المحجوب');
  expect(after.join('\n')).toContain('record.erasedAgain');
});

test('only a transaction that erases may blank what a source said', async () => {
  const database = new pg.Client(server.database.connectionString);
  await database.connect();
  try {
    const blank = 'UPDATE records SET title = NULL';
    await expect(database.query(blank)).rejects.toThrow(/can only be added to/);
    await expect(database.query('DELETE FROM erasures')).rejects.toThrow(/can only be added to/);
  } finally {
    await database.end();
  }
});
