import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, settled, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await testServer();
  client = server.administrator;
  const { lists } = await client.get('loadExample');
  expect(lists).toHaveLength(4);
  await settled(client);
}, 180_000);
afterAll(() => server.close());

const queue = (state: 'proposed' | 'confirmed' | 'rejected' | 'deferred', limit = 50) =>
  client.get('listQueue', { body: { state, offset: 0, limit } });

test('the example is linked by itself and cannot be loaded twice', async () => {
  const overview = await client.get('readOverview');
  expect(overview).toMatchObject({ empty: false, lists: 4, linkRun: { state: 'done' } });
  expect(overview.matches.proposed).toBeGreaterThan(100);
  expect(overview.persons).toBe(overview.records);
  expect((await client.ask('loadExample')).body).toMatchObject({ code: 'registry.notEmpty' });
});

test('decisions survive linking everything again, and undecided pairs keep their ids', async () => {
  const { items } = await queue('proposed');
  const verdicts = ['same', 'different', 'deferred'] as const;
  const states = { same: 'confirmed', different: 'rejected', deferred: 'deferred' } as const;
  for (const [i, verdict] of verdicts.entries()) {
    const { id, version } = items[i]!;
    const body = { verdict, reason: 'as compared', version };
    await client.get('decide', { params: { id }, body });
  }
  const before = await queue('proposed', 200);
  await client.get('startLinkRun');
  await settled(client);
  const after = await queue('proposed', 200);
  for (const [i, verdict] of verdicts.entries()) {
    const { match } = await client.get('readMatch', { params: { id: items[i]!.id } });
    expect(match.state).toBe(states[verdict]);
    expect(after.items.map(({ id }) => id)).not.toContain(match.id);
  }
  // A decision may settle other pairs of the same records: nearly all others stay what they were.
  const kept = new Set(after.items.map(({ id }) => id));
  const still = before.items.filter(({ id }) => kept.has(id));
  expect(still.length).toBeGreaterThan(before.items.length * 0.9);
});

test('the second of two reviewers sees at once what the first decided', async () => {
  const other = await server.reviewer('second');
  const { id, version } = (await queue('proposed')).items[5]!;
  const body = { verdict: 'deferred', reason: 'photo needed', version };
  await client.get('decide', { params: { id }, body });
  const late = await other.ask('decide', { params: { id }, body });
  expect(late.status).toBe(409);
  expect(late.body).toMatchObject({
    code: 'match.decidedMeanwhile',
    current: { match: { id, state: 'deferred', decisions: [{ by: { name: 'Person admin' } }] } },
  });
});

test('what changes reaches every open screen', async () => {
  const { id, version } = (await queue('proposed')).items[6]!;
  const stream = await fetch(`${server.running().url}/api/events`, {
    headers: { cookie: client.cookie },
  });
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  const body = { verdict: 'different', reason: 'other mother', version };
  await client.get('decide', { params: { id }, body });
  let told = '';
  while (!told.includes('"what":"match"')) told += (await reader.read()).value ?? '';
  await reader.cancel();
  const message = told.split('\n').find((line) => line.includes('"what":"match"')) ?? '';
  expect(JSON.parse(message.slice('data: '.length))).toEqual({
    what: 'match',
    matchId: id,
    state: 'rejected',
    version: version + 1,
    by: 'Person admin',
  });
});

test('a person is found by a name typed in the other script', async () => {
  const { items } = await queue('proposed', 200);
  const isLatin = (title: string | null) => /^[A-Za-z' -]{8,}$/.test(title ?? '');
  const [pair] = items
    .filter(({ leftTitle, rightTitle }) => isLatin(leftTitle) !== isLatin(rightTitle))
    .sort((a, b) => b.probability - a.probability);
  const [latin, arabic] = isLatin(pair!.leftTitle)
    ? [pair!.leftTitle, pair!.rightTitle]
    : [pair!.rightTitle, pair!.leftTitle];
  const { results } = await client.get('search', { body: { query: arabic!, limit: 20 } });
  expect(results.map(({ title }) => title)).toContain(latin);
  expect(results[0]?.reasons.length).toBeGreaterThan(0);
});
