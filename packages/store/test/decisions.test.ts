import { type MatchId, ok, type RecordId, type Verdict } from '@sila/domain';
import { decide, join, listQueue, readMatch, readPerson, split, withdraw } from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';
import { proposePairs } from './support/propose-pairs.ts';

let opened: OpenRegistry;
let a: RecordId[];
let b: RecordId[];
const RACES = 200;
beforeAll(async () => {
  opened = await openRegistry();
  const names = (tail: string) => Array.from({ length: RACES + 40 }, (_, i) => `سامر ${tail} ${i}`);
  a = (await receiveNames(opened, names('الحلبي'), { name: 'A', onePerPerson: true })).records;
  b = (await receiveNames(opened, names('حلبي'), { name: 'B' })).records;
});
afterAll(() => opened.close());

let next = RACES;
/** Two records that no other test touches. */
const freshPair = (): [RecordId, RecordId] => [a[next]!, b[next++]!];

const judge = (id: MatchId, verdict: Verdict, version: number) =>
  opened.attempt(decide, { id, verdict, reason: 'looked at both', version });

test('of two reviewers deciding one pair at once, exactly one decision stands', async () => {
  const pairs = a.slice(0, RACES).map((left, i) => [left, b[i]!] as const);
  const ids = await proposePairs(opened, pairs);
  const [one, two] = opened.reviewers;
  for (const id of ids) {
    const outcomes = await Promise.all([
      opened.attempt(decide, { id, verdict: 'same', reason: 'same mother', version: 1 }, one),
      opened.attempt(decide, { id, verdict: 'different', reason: 'ages', version: 1 }, two),
    ]);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]));
    expect(refusals).toEqual(['match.decidedMeanwhile']);
    const decisions = await opened.read((registry) => registry.decisions.ofMatch(id));
    expect(decisions).toHaveLength(1);
    const { match } = await opened.act(readMatch, { id });
    expect(match.version).toBe(2);
    expect(match.state).toBe(decisions[0]!.verdict === 'same' ? 'confirmed' : 'rejected');
  }
});

test('undo brings back exactly what was before', async () => {
  const [left, right] = freshPair();
  const [id] = await proposePairs(opened, [[left, right]]);
  const look = async () => {
    const { match } = await opened.act(readMatch, { id });
    const { person } = await opened.act(readPerson, { id: left });
    const { state, probability, explanation, leftJoined, rightJoined } = match;
    const { timeline, records, openMatches } = person;
    return {
      match: { state, probability, explanation, leftJoined, rightJoined },
      person: { timeline, records, openMatches },
      queue: (await opened.act(listQueue, { state: 'proposed', offset: 0, limit: 200 })).items.find(
        (item) => item.id === id,
      )?.worth,
    };
  };
  const before = await look();
  let version = 1;
  for (const verdict of ['same', 'different', 'deferred'] as const) {
    const decided = await judge(id!, verdict, version);
    if (!decided.ok) throw new Error(decided.error.code);
    expect((await opened.act(readMatch, { id })).match.state).not.toBe('proposed');
    await opened.act(withdraw, { id: decided.value.decisionId, reason: '' });
    expect(await look()).toEqual(before);
    version += 2;
  }
});

test('a decision taken back returns the pair to the decision that stands beneath it', async () => {
  const [id] = await proposePairs(opened, [freshPair()]);
  const first = await judge(id!, 'deferred', 1);
  const second = await judge(id!, 'same', 2);
  if (!first.ok || !second.ok) throw new Error('refused');
  await opened.act(withdraw, { id: first.value.decisionId, reason: '' });
  expect((await opened.act(readMatch, { id })).match.state).toBe('confirmed');
  await opened.act(withdraw, { id: second.value.decisionId, reason: '' });
  expect((await opened.act(readMatch, { id })).match.state).toBe('proposed');
  const again = await opened.attempt(withdraw, { id: second.value.decisionId, reason: '' });
  expect(again).toMatchObject({ ok: false, error: { code: 'decision.alreadyWithdrawn' } });
});

test('a decision needs a reason', async () => {
  const [id] = await proposePairs(opened, [freshPair()]);
  const empty = await opened.attempt(decide, { id, verdict: 'same', reason: '  ', version: 1 });
  expect(empty).toMatchObject({ ok: false, error: { code: 'decision.reasonMissing' } });
});

test('confirming never silently joins what another decision separates', async () => {
  const [x, y] = freshPair();
  const z = b[next++]!;
  const [xy, yz, xz] = await proposePairs(opened, [
    [x, y],
    [y, z],
    [x, z],
  ]);
  expect((await judge(xz!, 'different', 1)).ok).toBe(true);
  expect((await judge(xy!, 'same', 1)).ok).toBe(true);
  expect(await judge(yz!, 'same', 1)).toEqual({
    ok: false,
    error: { code: 'match.contradictsDecision', params: { matchId: xz } },
  });
  // Deciding on the very pair that stands in the way is a reviewer's right.
  expect((await judge(xz!, 'same', 2)).ok).toBe(true);
});

test('two rows of a list that names everybody once never meet unseen', async () => {
  const [x, y] = freshPair();
  const [x2] = freshPair();
  const [xy, x2y] = await proposePairs(opened, [
    [x, y],
    [x2, y],
  ]);
  expect((await judge(xy!, 'same', 1)).ok).toBe(true);
  expect(await judge(x2y!, 'same', 1)).toMatchObject({
    ok: false,
    error: { code: 'match.twoOfOneList' },
  });
  await opened.act(join, { left: x, right: x2, reason: 'listed twice by mistake' });
  expect((await judge(x2y!, 'same', 1)).ok).toBe(true);
});

test('a pair that other decisions hold together is not called different without a split', async () => {
  const [x, y] = freshPair();
  const z = b[next++]!;
  const [xy, yz, xz] = await proposePairs(opened, [
    [x, y],
    [y, z],
    [x, z],
  ]);
  await judge(xy!, 'same', 1);
  await judge(yz!, 'same', 1);
  expect(await judge(xz!, 'different', 1)).toEqual({
    ok: false,
    error: { code: 'person.alreadyTogether' },
  });
});

test('a split takes one record out in one act, and its withdrawal rejoins it', async () => {
  const [x, y] = freshPair();
  const z = b[next++]!;
  const [xy, , xz] = await proposePairs(opened, [
    [x, y],
    [y, z],
    [x, z],
  ]);
  await judge(xy!, 'same', 1);
  await judge(xz!, 'same', 1);
  const together = await opened.act(readPerson, { id: z });
  expect(together.person.records.map(({ id }) => id).sort()).toEqual([x, y, z].sort());

  const done = await opened.act(split, { id: x, recordId: z, reason: 'another mother' });
  expect(done.decisionIds).toHaveLength(2);
  expect(done.person.records.map(({ id }) => id).sort()).toEqual([x, y].sort());
  expect(done.person.separated).toMatchObject([{ recordId: z }]);
  const apart = await opened.act(readPerson, { id: z });
  expect(apart.person.records).toHaveLength(1);

  const rejoin = done.person.separated[0]!.decisionId;
  const { matchIds } = await opened.act(withdraw, { id: rejoin, reason: 'the same mother' });
  expect(matchIds).toHaveLength(2);
  const again = await opened.act(readPerson, { id: y });
  expect(again.person.records.map(({ id }) => id).sort()).toEqual([x, y, z].sort());
  expect(again.person.separated).toEqual([]);
});

test('a join by hand that is taken back leaves nothing in the queue', async () => {
  const [x, y] = freshPair();
  const { decisionId } = await opened.act(join, { left: x, right: y, reason: 'same number' });
  const twice = await opened.attempt(join, { left: y, right: x, reason: 'same number' });
  expect(twice).toMatchObject({ ok: false, error: { code: 'person.alreadyTogether' } });
  await opened.act(withdraw, { id: decisionId, reason: '' });
  const { items } = await opened.act(listQueue, { state: 'proposed', offset: 0, limit: 200 });
  expect(items.filter(({ left, right }) => left === x || right === x)).toEqual([]);
  await opened.act(join, { left: y, right: x, reason: 'same number after all' });
});

test('a pair that is joined by hand while a run proposes it is one pair, joined', async () => {
  for (let i = 0; i < 20; i++) {
    const [left, right] = freshPair();
    const [joined] = await Promise.all([
      opened.attempt(join, { left, right, reason: 'said by the register' }),
      proposePairs(opened, [[left, right]]),
    ]);
    expect(joined).toMatchObject({ ok: true });
    const match = await opened.read((registry) => registry.matches.between(left, right));
    expect(match?.state).toBe('confirmed');
  }
});

test('decisions that wait for each other in a ring are all taken', async () => {
  const [one, two] = [freshPair(), freshPair()];
  const ids = await proposePairs(opened, [one, two]);
  let arrived = 0;
  let tries = 0;
  let meet = () => {};
  const met = new Promise<void>((done) => {
    meet = done;
  });
  const move = (order: readonly MatchId[]) =>
    opened.ports.transact(async ({ matches }, doors) => {
      await doors.open('all', null);
      tries++;
      await matches.setWorth([{ id: order[0]!, worth: 1 }]);
      if (++arrived === 2) meet();
      await met;
      await matches.setWorth([{ id: order[1]!, worth: 1 }]);
      return ok(null);
    });
  const outcomes = await Promise.all([move(ids), move([...ids].reverse())]);
  expect(outcomes).toEqual([ok(null), ok(null)]);
  expect(tries).toBe(3);
});
