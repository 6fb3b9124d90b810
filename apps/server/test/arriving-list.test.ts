import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestServer, testServer, until } from './support/test-server.ts';

let server: TestServer;
let coordinator: Client;
beforeAll(async () => {
  server = await testServer();
  coordinator = server.administrator;
}, 120_000);
afterAll(() => server.close());

/** Invented people. */
async function receive(cells: object): Promise<string> {
  const sought = {
    id: randomUUID(),
    relation: 'mother',
    cells: { sex: 'ذكر', ...cells },
    circumstances: '',
    journey: [],
  };
  const body = {
    id: randomUUID(),
    channel: 'inPerson',
    enquirer: { name: 'نجاح العبد', language: 'ar', consents: ['trace'] },
    contact: null,
    sought: [sought],
  };
  const { id } = await coordinator.get('receiveRequest', { body });
  const step = { kind: 'accepted', soughtId: sought.id };
  const { request } = await coordinator.get('readRequest', { params: { id } });
  const taken = { version: request.version, step };
  await coordinator.get('takeStep', { params: { id }, body: taken });
  return id;
}

const open = async (id: string) => {
  const { request } = await coordinator.get('readRequest', { params: { id } });
  return request.actions.filter(({ done }) => done === null);
};

test('a list that arrives puts its candidate into the next actions of a request, with a day; what is overdue comes before', async () => {
  const id = await receive({
    'name.full': 'بشار ممدوح السلموني',
    'name.mother': 'هدى النجار',
    'birth.date': '1991',
  });
  const late = await receive({ 'name.full': 'عادل فارس ديب', 'birth.date': '1970' });
  const { request } = await coordinator.get('readRequest', { params: { id: late } });
  const planned = {
    kind: 'planned',
    actionId: randomUUID(),
    what: 'ask the aunt',
    due: '2020-01-01',
  };
  await coordinator.get('takeStep', {
    params: { id: late },
    body: { version: request.version, step: planned },
  });
  expect(await open(id)).toEqual([]);

  const header = 'الاسم الكامل,اسم الأم,سنة الميلاد,تاريخ الإفراج';
  const rows = [
    'بشار ممدوح السلموني,هدى النجار,1991,2024-12-08',
    'رامز علي حمدان,سعاد,1980,2024-12-08',
  ];
  const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
  const preview = await coordinator.upload('released.csv', bytes);
  const source = { name: 'released at a gate', kind: 'released', onePerPerson: false };
  const mapping = preview.columns.map(({ column, attribute, header: head }) => ({
    column,
    attribute,
    header: head,
  }));
  const body = { deliveryId: preview.deliveryId, source, listDate: '2024-12-09', mapping };
  await coordinator.get('receiveList', { body } as never);
  const actions = await until(async () => {
    const found = await open(id);
    return found.length > 0 ? found : null;
  });
  const today = new Date().toISOString().slice(0, 10);
  expect(actions).toMatchObject([{ kind: 'candidate', due: today, by: null }]);

  const page = { states: null, dueBy: today, offset: 0, limit: 50 };
  const { items } = await coordinator.get('listRequests', { body: page });
  expect(items.map((one) => [one.id, one.nextDue])).toEqual([
    [late, '2020-01-01'],
    [id, today],
  ]);
});

test('of one who cannot say his name the request is told as well, when he is entered', async () => {
  const id = await receive({
    'name.full': 'يوسف إبراهيم الحموي',
    'name.mother': 'ليلى',
    'birth.date': '1990',
    marks: 'ندبة على الحاجب الأيسر',
    hums: 'سكابا يا دموع العين',
    effects: 'مسبحة كهرمان',
    teeth: 'سن ذهبي أمامي',
  });
  const cells = {
    sex: 'male',
    age: '30-38',
    'event.date': '2024-12-10',
    marks: 'old scar, left eyebrow',
    hums: 'skaba ya dmoua el ein',
    said: 'يردد اسم ليلى ويوسف',
    effects: 'مسبحة كهرمان',
    teeth: 'سن ذهبي أمامي',
  };
  // Others whom nobody takes for him, so that what he has is known to be rare.
  for (let at = 0; at < 12; at++)
    await receive({
      'name.full': `سالم رقم ${'أبجدهوزحطيكل'[at]}`,
      'birth.date': String(1960 + at),
      marks: 'شامة على الرقبة',
      hums: 'يا مال الشام',
      effects: 'ساعة',
      teeth: 'ضرس مقلوع',
    });
  const row = { entryId: randomUUID(), cells, sealed: null };
  const body = { kind: 'unidentifiedLiving', register: 'a ward', row };
  const { recordId } = await coordinator.get('enterRow', { body });
  const request = await until(async () => {
    const { request: now } = await coordinator.get('readRequest', { params: { id } });
    return now.sought[0]!.candidates.length > 0 ? now : null;
  });
  const [candidate] = request.sought[0]!.candidates;
  expect([candidate!.match?.left.id, candidate!.match?.right.id]).toContain(recordId);
  expect(request.actions).toMatchObject([{ kind: 'candidate', done: null }]);
});
