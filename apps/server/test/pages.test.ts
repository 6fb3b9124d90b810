import { randomUUID } from 'node:crypto';
import { plantedPdf, plantedPictures } from '@sila/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approve } from './support/open-face.ts';
import { pictureForm } from './support/picture-form.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

const [PHOTOGRAPH, SCAN] = plantedPictures('at the gate').map(({ bytes }) => bytes);

let server: TestServer;
let coordinator: Client;
let volunteer: Client;
beforeAll(async () => {
  server = await testServer();
  coordinator = server.administrator;
  volunteer = await server.join('volunteer', ['intakeVolunteer']);
}, 120_000);
afterAll(() => server.close());

async function photograph(
  by: Client,
  register: string,
  bytes = PHOTOGRAPH!,
  rows: number | null = 3,
) {
  const id = randomUUID();
  const about = { id, kind: 'released', register, words: 'الصفحة 7', rows };
  const { status, body } = await by.send('photographPage', pictureForm(about, bytes));
  return { id, says: status === 200 ? 'kept' : (body as { code: string }).code };
}

async function type(by: Client, id: string, number: number, name: string, entryId = randomUUID()) {
  const row = { entryId, cells: { 'name.full': name, page: String(number) }, sealed: null };
  const answer = await by.ask('enterPageRow', { params: { id }, body: { number, row } });
  return answer.body as { recordId?: string; isNew?: boolean; code?: string };
}

const numbersOf = async (by: Client, id: string) =>
  (await by.get('readPage', { params: { id } })).rows.map(({ number }) => number);

test('a page photographed at the gate is typed later, row by row, each by its number', async () => {
  const { id } = await photograph(volunteer, 'الباب الغربي');
  const { page } = await volunteer.get('readPage', { params: { id } });
  expect(page).toMatchObject({ register: 'الباب الغربي', rows: 3, typed: 0 });
  expect(page.attachment).toMatchObject({ kind: 'page', words: 'الصفحة 7', shut: null });
  const picture = await volunteer.request('readAttachment', { params: { id } });
  expect(picture.status).toBe(200);
  for (const [number, name] of [
    [1, 'عمار الحلاق'],
    [3, 'جلال النحاس'],
  ] as const)
    expect(await type(volunteer, id, number, name)).toMatchObject({ isNew: true });
  const read = await volunteer.get('readPage', { params: { id } });
  expect(read.rows).toMatchObject([
    { number: 1, title: 'عمار الحلاق' },
    { number: 3, title: 'جلال النحاس' },
  ]);
  expect(read.page.typed).toBe(2);
  const { pages } = await volunteer.get('listPages', { body: { kind: 'released' } });
  expect(pages.find(({ attachment }) => attachment.id === id)).toMatchObject({ rows: 3, typed: 2 });
  await volunteer.get('sayPageRows', { params: { id }, body: { rows: 4 } });
  expect((await volunteer.get('readPage', { params: { id } })).page.rows).toBe(4);
});

test('the same number twice is told, the same sending twice is one row', async () => {
  const { id } = await photograph(coordinator, 'باب آخر');
  const entryId = randomUUID();
  const first = await type(coordinator, id, 1, 'عمار الحداد', entryId);
  expect(await type(coordinator, id, 1, 'عمار الحداد', entryId)).toEqual({
    recordId: first.recordId,
    isNew: false,
  });
  expect(await type(coordinator, id, 1, 'ليس هو')).toMatchObject({ code: 'page.numberTaken' });
  // Of five who type one number at once, one stands.
  const answers = await Promise.all(
    Array.from({ length: 5 }, (_, at) => type(coordinator, id, 2, `جلال ${'ابجده'[at]} الراوي`)),
  );
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await numbersOf(coordinator, id)).toEqual([1, 2]);
});

test('a row typed anew keeps its number; one struck out gives it free, until it comes back', async () => {
  const { id } = await photograph(coordinator, 'باب ثالث');
  const { recordId } = await type(coordinator, id, 1, 'عمار البستاني');
  const row = { entryId: randomUUID(), cells: { 'name.full': 'عمّار البستاني' }, sealed: null };
  const anew = await coordinator.get('correctRow', {
    params: { id: recordId },
    body: { row, reason: 'read again' },
  });
  const { rows } = await coordinator.get('readPage', { params: { id } });
  expect(rows).toMatchObject([{ number: 1, recordId: anew.recordId }]);
  await coordinator.get('strikeRow', { params: { id: anew.recordId }, body: { reason: 'r' } });
  expect(await numbersOf(coordinator, id)).toEqual([]);
  expect(await type(coordinator, id, 1, 'جلال البستاني')).toMatchObject({ isNew: true });
});

test('somebody else at the same gate neither finds the page nor is told that it is there', async () => {
  const { id } = await photograph(volunteer, 'باب رابع');
  const other = await server.join('other-volunteer', ['intakeVolunteer']);
  const { pages } = await other.get('listPages', { body: { kind: 'released' } });
  expect(pages).toEqual([]);
  for (const name of ['readPage', 'readAttachment'] as const)
    expect((await other.ask(name, { params: { id } })).body).toMatchObject({ code: 'notFound' });
  expect(await type(other, id, 1, 'عمار')).toMatchObject({ code: 'notFound' });
});

test('a page is a picture; taken out it is typed from no more, and brought back it is', async () => {
  const booklet = plantedPdf('a page').bytes;
  expect((await photograph(coordinator, 'باب خامس', booklet)).says).toBe('page.notPicture');
  const { id } = await photograph(coordinator, 'باب خامس', SCAN!, null);
  await coordinator.get('removeAttachment', { params: { id }, body: { reason: 'blurred' } });
  expect(await type(coordinator, id, 1, 'عمار')).toMatchObject({ code: 'attachment.notThere' });
  const { pages } = await coordinator.get('listPages', { body: { kind: 'released' } });
  expect(pages.some(({ attachment }) => attachment.id === id)).toBe(false);
  await coordinator.get('bringBackAttachment', { params: { id } });
  expect(await type(coordinator, id, 1, 'عمار الفوال')).toMatchObject({ isNew: true });
});

test('whoever is erased takes the page along that shows them; its other rows stay', async () => {
  const { id } = await photograph(coordinator, 'باب سادس');
  const { recordId } = await type(coordinator, id, 1, 'عمار الذي طلب');
  await type(coordinator, id, 2, 'جلال الباقي');
  const { awaits } = await coordinator.get('proposeErasure', {
    params: { id: recordId },
    body: { reason: 'asked' },
  });
  await approve(await server.reviewer('approves'), awaits);
  const opened = await coordinator.ask('readAttachment', { params: { id } });
  expect(opened.body).toMatchObject({ code: 'attachment.notThere' });
  const { rows, page } = await coordinator.get('readPage', { params: { id } });
  expect(page.attachment).toMatchObject({ shut: 'destroyed', words: null });
  expect(rows.find(({ number }) => number === 2)).toMatchObject({ title: 'جلال الباقي' });
});
