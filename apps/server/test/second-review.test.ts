import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, settled, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let first: Client;
let second: Client;
const DECIDED = 120;
beforeAll(async () => {
  server = await testServer();
  first = server.administrator;
  second = await server.reviewer('second');
  await first.get('loadExample');
  await settled(first);
  const { items } = await first.get('listQueue', {
    body: { state: 'proposed', offset: 0, limit: DECIDED },
  });
  for (const [at, { id }] of items.entries()) {
    const { match } = await first.get('readMatch', { params: { id } });
    const verdict = at % 2 === 0 ? 'different' : 'same';
    const body = { verdict, reason: 'the reason of the first', version: match.version };
    await first.ask('decide', { params: { id }, body });
  }
}, 180_000);
afterAll(() => server.close());

const due = (by: Client) => by.get('listSecondReviews', { body: { limit: 200 } });

test('about one decided pair in ten waits for somebody else, the same ones each time', async () => {
  const { items, total } = await due(second);
  expect(total).toBe(items.length);
  expect(total).toBeGreaterThan(1);
  expect(total).toBeLessThan(DECIDED / 3);
  expect((await due(second)).items).toEqual(items);
  expect((await due(first)).total).toBe(0);
});

test('the second reviewer sees nothing of the first decision', async () => {
  for (const { id } of (await due(second)).items) {
    const { match } = await second.get('readSecondReview', { params: { id } });
    expect(match).toMatchObject({ state: 'proposed', version: 1, decisions: [] });
    expect([match.leftJoined, match.rightJoined]).toEqual([0, 0]);
    expect(match.left.personId).toBe(match.left.id);
    expect(match.right.personId).toBe(match.right.id);
    expect(JSON.stringify(match)).not.toContain('the reason of the first');
  }
});

test('who decided first cannot be the second; what was not drawn is not there', async () => {
  const [{ id } = { id: '' }] = (await due(second)).items;
  const body = { verdict: 'same', reason: 'looks so' };
  expect((await first.ask('judgeAgain', { params: { id }, body })).body).toMatchObject({
    code: 'review.ownDecision',
  });
  const drawn = new Set((await due(second)).items.map((item) => item.id));
  const { items } = await first.get('listQueue', {
    body: { state: 'rejected', offset: 0, limit: 50 },
  });
  const other = items.find((item) => !drawn.has(item.id))!;
  const answer = await second.ask('judgeAgain', { params: { id: other.id }, body });
  expect(answer.status).toBe(404);
  expect((await second.ask('readSecondReview', { params: { id: other.id } })).status).toBe(404);
});

test('two who differ stand in the list with both reasons; taking the second back ends it', async () => {
  const [{ id } = { id: '' }] = (await due(second)).items;
  const { match } = await first.get('readMatch', { params: { id } });
  const verdict = match.state === 'confirmed' ? 'different' : 'same';
  const body = { verdict, reason: 'the reason of the second' };
  const judged = await second.get('judgeAgain', { params: { id }, body });
  expect(judged.agrees).toBe(false);
  const third = await server.reviewer('third');
  expect((await third.ask('judgeAgain', { params: { id }, body })).body).toMatchObject({
    code: 'review.alreadyReviewed',
  });
  const { items } = await first.get('listDisagreements');
  expect(items).toMatchObject([
    {
      matchId: id,
      first: { reason: 'the reason of the first' },
      second: { reason: 'the reason of the second', verdict, id: judged.id },
    },
  ]);
  expect((await first.get('readMeasures')).agreement).toMatchObject({ judged: 1, agreed: 0 });
  // It changed no match: a second judgement is no decision.
  expect((await first.get('readMatch', { params: { id } })).match.state).toBe(match.state);
  const back = { params: { id: judged.id }, body: { reason: 'looked at the wrong row' } };
  expect((await first.ask('withdrawSecondReview', back)).status).toBe(404);
  await second.get('withdrawSecondReview', back);
  expect((await first.get('listDisagreements')).items).toEqual([]);
  expect((await due(second)).items.map((item) => item.id)).toContain(id);
});

test('a second judgement falls with the decision it was about', async () => {
  const [{ id } = { id: '' }] = (await due(second)).items;
  const { match } = await first.get('readMatch', { params: { id } });
  const verdict = match.state === 'confirmed' ? 'same' : 'different';
  const body = { verdict, reason: 'the same to me' };
  expect((await second.get('judgeAgain', { params: { id }, body })).agrees).toBe(true);
  expect((await first.get('readMeasures')).agreement).toMatchObject({ judged: 1, agreed: 1 });
  const decisionId = match.decisions.find(({ withdrawn }) => withdrawn === null)!.id;
  await first.get('withdraw', { params: { id: decisionId }, body: { reason: 'anew' } });
  expect((await first.get('readMeasures')).agreement.judged).toBe(0);
});
