import type { DecisionId, PersonId, RecordId } from '@sila/domain';
import { decide, join, perform, rebuildPersons, split, withdraw } from '@sila/tracing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JOB, type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';
import { proposePairs } from './support/propose-pairs.ts';

let opened: OpenRegistry;
beforeAll(async () => {
  opened = await openRegistry();
});
afterAll(() => opened.close());

const RECORDS = 7;
const someRecord = fc.nat(RECORDS - 1);
const step = fc.oneof(
  fc.record({
    what: fc.constant('decide' as const),
    a: someRecord,
    b: someRecord,
    verdict: fc.constantFrom('same', 'same', 'same', 'different', 'deferred'),
  }),
  fc.record({ what: fc.constant('join' as const), a: someRecord, b: someRecord }),
  fc.record({ what: fc.constant('split' as const), a: someRecord, b: someRecord }),
  fc.record({ what: fc.constant('withdraw' as const), nth: fc.nat(30) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One step of a reviewer, allowed or refused; gives the decisions it made. */
async function take(one: Step, records: readonly RecordId[], made: readonly DecisionId[]) {
  const reason = 'as the test says';
  if (one.what === 'withdraw') {
    const id = made[one.nth % Math.max(1, made.length)];
    if (id !== undefined) await opened.attempt(withdraw, { id, reason });
    return [];
  }
  const [left, right] = [records[one.a]!, records[one.b]!];
  if (one.what === 'split') {
    const done = await opened.attempt(split, { id: left, recordId: right, reason });
    return done.ok ? done.value.decisionIds : [];
  }
  if (one.what === 'join') {
    const done = await opened.attempt(join, { left, right, reason });
    return done.ok ? [done.value.decisionId] : [];
  }
  const match = await opened.read((registry) => registry.matches.between(left, right));
  if (match === null) return [];
  const { id, version } = match;
  const done = await opened.attempt(decide, { id, verdict: one.verdict, reason, version });
  return done.ok ? [done.value.decisionId] : [];
}

const allJoined = (): Promise<Map<RecordId, PersonId>> =>
  opened.read((registry) => registry.persons.allJoined());

let list = 0;
test('persons kept current by every decision are those rebuilt from the decisions alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const names = Array.from({ length: RECORDS }, (_, i) => `سامر ${i}`);
      const { records } = await receiveNames(opened, names, { name: `list-${list++}` });
      const pairs = records.flatMap((left, i) =>
        records.slice(i + 1).map((right) => [left, right] as const),
      );
      await proposePairs(
        opened,
        pairs.filter((_, i) => i % 3 !== 0),
      );
      const made: DecisionId[] = [];
      for (const one of steps) made.push(...(await take(one, records, made)));
      const kept = await allJoined();
      await perform(rebuildPersons, { actor: JOB, input: {} }, opened.ports);
      expect(kept).toEqual(await allJoined());
      await expectConsistent(records);
    }),
    { numRuns: 25 },
  );
});

/** No standing "different" within a person, and no match out of step with its decisions. */
async function expectConsistent(records: readonly RecordId[]): Promise<void> {
  await opened.read(async (registry) => {
    const persons = await registry.persons.of(records);
    for (const { left, right, id, state } of await registry.matches.among(records, [
      'confirmed',
      'rejected',
      'proposed',
      'deferred',
    ])) {
      if (state === 'confirmed') expect(persons.get(left)).toBe(persons.get(right));
      if (state === 'rejected') expect(persons.get(left)).not.toBe(persons.get(right));
      const decisions = await registry.decisions.ofMatch(id);
      const latest = decisions.find(({ withdrawn }) => withdrawn === null)?.verdict;
      const expected = { same: 'confirmed', different: 'rejected', deferred: 'deferred' } as const;
      expect(state).toBe(latest === undefined ? 'proposed' : expected[latest]);
    }
  });
}
