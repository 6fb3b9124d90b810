import { afterAll, beforeAll, expect, test } from 'vitest';
import { settled, type TestServer, testServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const ROWS = 12_000;
const GIVEN = ['سامر', 'رامي', 'هاني', 'غسان', 'ليلى', 'منى', 'باسل', 'نزار'];
const FAMILY = ['الحلبي', 'العلي', 'الزين', 'حداد', 'خوري', 'الحموي'];

/** Many people, one every hundredth row of them a bad row. */
function manyRows(): Uint8Array {
  const lines = ['الاسم الكامل,رقم'];
  for (let i = 0; i < ROWS; i++) {
    const name = `${GIVEN[i % GIVEN.length]} ${GIVEN[(i * 7) % 8]} ${FAMILY[(i * 5) % 6]}`;
    lines.push(i % 100 === 50 ? '-,' : `${name},ر-${i}`);
  }
  return new TextEncoder().encode(lines.join('\n'));
}

test('a reading cut off anywhere goes on without losing or repeating a row', async () => {
  const { administrator: client } = server;
  const preview = await client.upload('many.csv', manyRows());
  const { list } = await client.get('receiveList', {
    body: {
      deliveryId: preview.deliveryId,
      source: { name: 'سجل', kind: 'held', onePerPerson: false },
      listDate: null,
      mapping: [
        { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
        { column: 2, header: 'رقم', attribute: 'number' },
      ],
    },
  });
  const progress = () => client.get('readList', { params: { id: list.id } });
  let cuts = 0;
  for (let stage = 0; stage < 4; stage++) {
    const target = stage * 2500;
    await until(async () => (await progress()).list.counts.rows >= target);
    if ((await progress()).list.state === 'reading') cuts++;
    await server.restart();
  }
  expect(cuts).toBeGreaterThan(1);

  const stopped = await client.ask('cancelList', { params: { id: list.id } });
  if (stopped.status === 200) {
    const at = (await progress()).list.counts.rows;
    await server.restart();
    expect((await progress()).list).toMatchObject({ state: 'cancelled', counts: { rows: at } });
    await client.get('resumeList', { params: { id: list.id } });
  }
  const done = await until(async () => {
    const { list: now } = await progress();
    return now.state === 'read' && now;
  });
  expect(done.counts).toMatchObject({ rows: ROWS, records: ROWS - 120, bad: 120 });
  const { results } = await client.get('search', { body: { query: 'ر-11999', limit: 10 } });
  expect(results).toHaveLength(1);

  // Linking has begun by now, and is cut off as well.
  await until(async () => (await client.get('readLinkRun')).run !== null);
  await server.restart();
  await settled(client);
  const { run } = await client.get('readLinkRun');
  expect(run).toMatchObject({ state: 'done', scope: 'changed' });
}, 240_000);
