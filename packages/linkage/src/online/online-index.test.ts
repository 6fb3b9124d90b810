import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPair } from '../explain-pair.ts';
import { repeatableRandom } from '../hash.ts';
import { type LinkResult, linkTable } from '../link-table.ts';
import type { DateValue, FieldSpec, FieldValue } from '../table/field.ts';
import { TableBuilder } from '../table/record-table.ts';
import { generalModel } from '../weigh/model.ts';
import { ClusterNumbers } from './cluster-numbers.ts';
import { learnOnline } from './learn-online.ts';
import { OnlineIndex } from './online-index.ts';
import type { OnlineRecord } from './online-record.ts';
import { statedIn } from './stated-in.ts';

const FIELDS: readonly FieldSpec[] = [
  { name: 'name', kind: 'name', parts: ['given', 'family'], anchored: ['given'] },
  { name: 'born', kind: 'date' },
  { name: 'town', kind: 'place' },
  { name: 'words', kind: 'text' },
  { name: 'sex', kind: 'category' },
  { name: 'card', kind: 'identifier' },
  { name: 'height', kind: 'range' },
];
const GIVEN = 'badelo mirusa torvin kelzan lomiru sabade vinkel zantor'.split(' ');
const FAMILY = 'haddaro najjari khalidu omarin safadi tahano yasmeru zakaro'.split(' ');
/** Once a person's. */
const CLEAN = 'clean';
const LISTS = ['a', 'b', CLEAN];

function day(year: number, month: number, dayOfMonth: number): DateValue {
  const first = (year - 1970) * 365 + month * 30 + dayOfMonth;
  return { year, month, day: dayOfMonth, first, last: first };
}

/** An invented person's record; `slip` says what is wrong or missing in it. */
function stated(person: number, slip: number, list: string): OnlineRecord {
  const random = repeatableRandom(person + 1);
  const given = GIVEN[random() % GIVEN.length]!;
  const family = FAMILY[random() % FAMILY.length]!;
  const born = day(1950 + (random() % 4), 1 + (random() % 3), 1 + (random() % 4));
  const town = ['north', `town${random() % 3}`];
  const card = [{ value: String(100_000 + (random() % 900_000)), scope: 'card' }];
  const misspelt = `${given.slice(0, -1)}${'xyz'[slip % 3]}`;
  const values: FieldValue[] = [
    [
      { text: slip % 4 === 1 ? misspelt : given, part: 0 },
      { text: slip % 5 === 2 ? `${family}x` : family, part: 1 },
    ],
    slip % 3 === 1 ? null : born,
    slip % 4 === 2 ? town.slice(0, 1) : town,
    slip % 2 === 0 ? null : [`mark${random() % 3}`],
    random() % 2 === 0 ? 'f' : 'm',
    slip % 3 === 2 ? null : card,
    { min: 150 + (random() % 40), max: 195 },
  ];
  return { list, values };
}

function batch() {
  const builder = new TableBuilder(FIELDS);
  for (let person = 0; person < 60; person++) {
    for (const [at, slip] of [0, person % 7].entries()) {
      const { list, values } = stated(person, slip, LISTS[at]!);
      builder.add(`${person} ${at}`, list, values);
    }
  }
  const table = builder.build();
  const steps = linkTable(table, generalModel(FIELDS));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { table, result: step.value };
}

const { table, result } = batch();
const rules = { onePerPersonLists: new Set([CLEAN]) };

function newIndex(): OnlineIndex {
  return new OnlineIndex(learnOnline(table, result, rules));
}

function* batchRecords({ rowOf }: LinkResult): Generator<[number, OnlineRecord]> {
  for (let r = 0; r < table.size; r++) yield [rowOf[r]!, statedIn(table, r)];
}

/** Each record's cluster told by its lowest record. */
function partition(index: OnlineIndex, records: Iterable<number>): [number, number][] {
  return [...records].sort((a, b) => a - b).map((r) => [r, index.membersWith(r)[0]!]);
}

const record = fc
  .tuple(fc.nat(11), fc.nat(60), fc.constantFrom(...LISTS))
  .map(([person, slip, list]) => stated(person, slip, list));
const operation = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), record }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('change' as const), at: fc.nat(), record }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      at: fc.nat(),
      with: fc.nat(),
      decided: fc.constantFrom('same' as const, 'different' as const, null),
    }),
  },
);

/** Carries operations out, and keeps beside the index what it must now hold. */
function carryOut(
  index: OnlineIndex,
  operations: readonly (typeof operation extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const records = new Map<number, OnlineRecord>();
  const decisions = new Map<string, readonly [number, number, 'same' | 'different']>();
  let next = 0;
  for (const done of operations) {
    const numbers = [...records.keys()];
    if (done.kind === 'add') {
      // Some numbers are of records learned from, some came later.
      const number = next++ * 13;
      records.set(number, done.record);
      index.add(number, done.record);
      continue;
    }
    if (numbers.length === 0) continue;
    const number = numbers[done.at % numbers.length]!;
    if (done.kind === 'change') {
      records.set(number, done.record);
      index.change(number, done.record);
    } else if (done.kind === 'remove') {
      records.delete(number);
      index.remove(number);
      for (const [key, [l, r]] of decisions)
        if (l === number || r === number) decisions.delete(key);
    } else {
      const other = numbers[done.with % numbers.length]!;
      if (other === number) continue;
      const [l, r] = [Math.min(number, other), Math.max(number, other)];
      index.decide(number, other, done.decided);
      if (done.decided === null) decisions.delete(`${l} ${r}`);
      else decisions.set(`${l} ${r}`, [l, r, done.decided]);
    }
  }
  return { records, decisions: [...decisions.values()] };
}

describe('the online index', () => {
  test('after any changes has the clusters of a rebuild from the same records', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 40 }), fc.nat(), (operations, seed) => {
        const index = newIndex();
        const { records, decisions } = carryOut(index, operations);
        const rebuilt = newIndex();
        const random = repeatableRandom(seed);
        const shuffled = [...records].map((one) => ({ one, at: random() }));
        shuffled.sort((a, b) => a.at - b.at);
        rebuilt.addAll(shuffled.map(({ one }) => one));
        for (const [l, r, decided] of decisions) rebuilt.decide(l, r, decided);
        expect(index.size).toBe(records.size);
        expect(partition(index, records.keys())).toEqual(partition(rebuilt, records.keys()));
      }),
      { numRuns: 60 },
    );
  });

  test('weighs and explains a pair of records learned from as the batch run does', () => {
    const index = newIndex();
    index.addAll(batchRecords(result));
    const { weighed, rowOf } = result;
    for (let r = 0; r + 1 < table.size; r++) {
      for (const other of [r + 1, (r * 7 + 3) % table.size]) {
        if (other === r) continue;
        const [left, right] = [rowOf[r]!, rowOf[other]!];
        expect(index.bits(left, right)).toBe(weighed.bits(left, right));
        expect(index.explain(right, left)).toEqual(explainPair(result, [r, other]));
      }
    }
  });

  test('brings together what the batch run links', () => {
    const index = newIndex();
    index.addAll(batchRecords(result));
    let linked = 0;
    let together = 0;
    for (let r = 0; r < table.size; r++) {
      const first = result.clusters[r]!;
      if (first === r) continue;
      linked++;
      if (index.membersWith(result.rowOf[r]!).includes(result.rowOf[first]!)) together++;
    }
    expect(linked).toBeGreaterThan(40);
    expect(together / linked).toBeGreaterThan(0.95);
  });

  test('a cluster keeps its number where most of it stays, and the ledger tells the rest', () => {
    const index = newIndex();
    for (const at of [0, 1, 2]) index.add(at, stated(5, 0, 'a'));
    const cluster = index.clusterOf(0);
    expect(index.membersWith(2)).toEqual([0, 1, 2]);
    expect([...index.changes()].map(({ kind }) => kind)).toEqual(['joined', 'joined']);
    const apart = [...index.decide(0, 2, 'different'), ...index.decide(1, 2, 'different')];
    expect(index.clusterOf(1)).toBe(cluster);
    expect(apart).toEqual([{ kind: 'split', cluster, other: index.clusterOf(2), record: 0 }]);
    const back = [...index.decide(0, 2, null), ...index.decide(1, 2, 'same')];
    expect(back.map(({ kind, cluster: stays }) => [kind, stays])).toContainEqual([
      'merged',
      cluster,
    ]);
    expect(index.remove(0)).toEqual([{ kind: 'left', cluster, other: null, record: 0 }]);
    expect(index.membersWith(1)).toEqual([1, 2]);
    index.remove(1);
    expect(index.remove(2)).toEqual([{ kind: 'ended', cluster, other: null, record: 2 }]);
  });

  test('a record leaves its cluster before what is left of it comes into another', () => {
    const numbers = new ClusterNumbers();
    numbers.renumber([[1]], 1);
    numbers.renumber([[0, 2]], 0);
    const was = numbers.of(0);
    numbers.forget(0);
    const before = numbers.ledger.size;
    numbers.renumber([[1, 2]], 0, was);
    expect([...numbers.ledger.since(before)]).toEqual([
      { kind: 'left', cluster: was, other: null, record: 0 },
      { kind: 'merged', cluster: numbers.of(1), other: was, record: 0 },
    ]);
  });

  test('the ledger leads from the clusters before to those after', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
        const index = newIndex();
        const { records } = carryOut(index, operations);
        const gone = new Set<number>();
        for (const { kind, cluster, other } of index.changes()) {
          expect(gone.has(cluster)).toBe(false);
          if (kind === 'merged') gone.add(other!);
          if (kind === 'ended') gone.add(cluster);
        }
        for (const number of records.keys()) expect(gone.has(index.clusterOf(number))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('finds people by part of what is known of them, misspelt', () => {
    const index = newIndex();
    index.addAll(batchRecords(result));
    const { values } = statedIn(table, 17);
    const [given, family] = values[0] as readonly { text: string; part: number }[];
    const misspelt = [
      { ...given!, text: `${given!.text}h` },
      { ...family!, text: family!.text.replace(/.$/u, 'q') },
    ];
    const query = { list: '', values: [misspelt, values[1]!] };
    const found = index.find(query, { limit: 5, explain: true });
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ record: number }) => number)).toContain(result.rowOf[17]);
    for (const { bits, explanation } of found) expect(explanation!.totalBits).toBeCloseTo(bits, 6);
    expect(found.map(({ bits }) => bits)).toEqual(
      found.map(({ bits }) => bits).sort((a, b) => b - a),
    );
  });

  test('refuses numbers in use, unknown, or none at all', () => {
    const index = newIndex();
    index.add(3, stated(1, 0, 'a'));
    expect(() => index.add(3, stated(1, 0, 'a'))).toThrow(RangeError);
    expect(() => index.add(-1, stated(1, 0, 'a'))).toThrow(RangeError);
    expect(() => index.change(4, stated(1, 0, 'a'))).toThrow(RangeError);
    expect(() => index.remove(4)).toThrow(RangeError);
    expect(() => index.decide(3, 3, 'same')).toThrow(RangeError);
    expect(() => index.decide(3, 4, 'same')).toThrow(RangeError);
    expect(() => index.clusterOf(4)).toThrow(RangeError);
  });
});
