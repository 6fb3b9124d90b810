import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainPair } from './explain-pair.ts';
import { repeatableRandom } from './hash.ts';
import { type LinkResult, type LinkRules, linkTable } from './link-table.ts';
import type { Parallel } from './parallel.ts';
import { openTask, type TaskHost } from './run-task.ts';
import { latinSimilarity } from './similarity/latin-similarity.ts';
import type { DateValue, FieldSpec, FieldValue } from './table/field.ts';
import { type RecordTable, TableBuilder } from './table/record-table.ts';
import { generalModel, type LinkModel } from './weigh/model.ts';
import { readModel } from './weigh/read-model.ts';

const FIELDS: readonly FieldSpec[] = [
  { name: 'name', kind: 'name', parts: ['given', 'family'] },
  { name: 'born', kind: 'date' },
  { name: 'town', kind: 'text' },
  { name: 'sex', kind: 'category' },
  { name: 'card', kind: 'identifier' },
];

interface Row {
  readonly id: string;
  readonly list: string;
  readonly values: readonly FieldValue[];
}

function day(year: number, month: number, dayOfMonth: number): DateValue {
  const first = (year - 1970) * 365 + month * 30 + dayOfMonth;
  return { year, month, day: dayOfMonth, first, last: first };
}

/** Invented people, each stated twice, the second time with an error in one field. */
function people(count: number): Row[] {
  const random = repeatableRandom(7);
  const syllables = ['ba', 'de', 'lo', 'mi', 'ru', 'sa', 'tor', 'vin', 'kel', 'zan'];
  const word = () => [0, 1, 2].map(() => syllables[random() % syllables.length]).join('');
  const towns = Array.from({ length: 12 }, word);
  const rows: Row[] = [];
  for (let p = 0; p < count; p++) {
    const [given, family] = [word(), word()];
    const born = day(1950 + (random() % 50), 1 + (random() % 12), 1 + (random() % 28));
    const town = towns[random() % towns.length]!;
    const card = [{ value: String(1e7 + (random() % 9e7)), scope: 'card' }];
    const name = (g: string) => [
      { text: g, part: 0 },
      { text: family, part: 1 },
    ];
    const sex = random() % 2 === 0 ? 'f' : 'm';
    rows.push({ id: `${p}a`, list: 'a', values: [name(given), born, [town], sex, card] });
    const slip = random() % 4;
    rows.push({
      id: `${p}b`,
      list: 'b',
      values: [
        name(slip === 0 ? `${given.slice(0, -1)}x` : given),
        slip === 1 ? null : born,
        slip === 2 ? null : [town],
        sex,
        slip === 3 ? null : card,
      ],
    });
  }
  return rows;
}

function tableOf(rows: readonly Row[]): RecordTable {
  const builder = new TableBuilder(FIELDS);
  for (const { id, list, values } of rows) builder.add(id, list, values);
  return builder.build();
}

function link(table: RecordTable, model = generalModel(FIELDS), rules: LinkRules = {}): LinkResult {
  const steps = linkTable(table, model, rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The groups of two and more, by their ids. */
function groups(table: RecordTable, { clusters }: LinkResult): string[] {
  const found = new Map<number, string[]>();
  clusters.forEach((c, r) => {
    found.set(c, [...(found.get(c) ?? []), table.ids[r]!]);
  });
  return [...found.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.sort().join(' '))
    .sort();
}

test('people stated twice are found again, without labels', () => {
  const table = tableOf(people(300));
  const found = groups(table, link(table));
  const right = found.filter((group) => /^(\d+)a \1b$/.test(group));
  expect(right.length).toBeGreaterThanOrEqual(298);
  expect(found.length - right.length).toBe(0);
});

test('the order in which records are given changes nothing', () => {
  const rows = people(60);
  const table = tableOf(rows);
  const result = link(table);
  const expected = groups(table, result);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const again = tableOf(shuffled);
      const other = link(again);
      expect(again.ids).toEqual(table.ids);
      expect(groups(again, other)).toEqual(expected);
      expect(other.model).toEqual(result.model);
      expect([...other.pairs.bits]).toEqual([...result.pairs.bits]);
    }),
    { numRuns: 5 },
  );
});

test('what the parts weigh adds up to the total, either way round', () => {
  const table = tableOf(people(80));
  const result = link(table);
  const place = fc.nat(table.size - 1);
  fc.assert(
    fc.property(place, place, (l, r) => {
      const told = explainPair(result, [l, r]);
      const sum = told.parts.reduce((all, { bits }) => all + bits, told.priorBits);
      expect(sum + told.othersBits).toBeCloseTo(told.totalBits, 6);
      expect(explainPair(result, [r, l])).toEqual(told);
    }),
  );
});

test('a missing value weighs nothing', () => {
  const table = tableOf(people(80));
  const result = link(table);
  for (let r = 1; r < table.size; r++) {
    for (const part of explainPair(result, [0, r]).parts) {
      if (part.level === null) expect(part.bits).toBe(0);
    }
  }
});

test('inside a list that holds each person once nothing is linked', () => {
  const rows = people(60);
  const doubled = [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}2` }))];
  const table = tableOf(doubled);
  const result = link(table, generalModel(FIELDS), { onePerPersonLists: new Set(['a', 'b']) });
  for (const group of groups(table, result)) expect(group.split(' ').length).toBe(2);
  const { lefts, rights } = result.pairs;
  lefts.forEach((l, p) => {
    expect(table.lists[l]).not.toBe(table.lists[rights[p]!]);
  });
});

test('decisions stand, whatever the weights say', () => {
  const table = tableOf(people(60));
  const [a, b, c] = ['0a', '0b', '1a'].map((id) => table.ids.indexOf(id)) as [
    number,
    number,
    number,
  ];
  const { clusters } = link(table, generalModel(FIELDS), { different: [[a, b]], same: [[b, c]] });
  expect(clusters[a]).not.toBe(clusters[b]);
  expect(clusters[b]).toBe(clusters[c]);
});

test('a learned model is plain data: read back from JSON it gives the same links', () => {
  const table = tableOf(people(60));
  const learned = link(table);
  const again = readModel(JSON.parse(JSON.stringify({ ...learned.model, learn: false })));
  const second = link(table, again);
  expect(groups(table, second)).toEqual(groups(table, learned));
  expect([...second.pairs.bits]).toEqual([...learned.pairs.bits]);
});

test.each<[string, (model: LinkModel) => object]>([
  ['format', (model) => ({ ...model, format: 'other' })],
  ['threshold', (model) => ({ ...model, threshold: 1 })],
  ['comparisons', (model) => ({ ...model, comparisons: 'none' })],
  ['m', (model) => ({ ...model, comparisons: [{ field: 'a', levels: [{ m: 0, u: 1 }] }] })],
])('a model that is wrong in %s is refused', (word, spoil) => {
  expect(() => readModel(spoil(generalModel(FIELDS)))).toThrow(word);
});

test('nothing, one record and one field are answered too', () => {
  expect(link(tableOf([])).clusters.length).toBe(0);
  const one = tableOf(people(1).slice(0, 1));
  expect(groups(one, link(one))).toEqual([]);
});

test('two records of one id are refused', () => {
  const [row] = people(1);
  expect(() => tableOf([row!, row!])).toThrow('equal');
});

test('more threads, whichever finishes first, change nothing', () => {
  const rows = people(150);
  const alone = link(tableOf(rows));
  const host: TaskHost = { similarityOf: () => latinSimilarity, identifies: () => () => true };
  const parallel: Parallel = {
    threads: 3,
    run(task, shared, parts) {
      const threads = [0, 1, 2].map(() => openTask(task, shared, host));
      const results = parts.map((part, at) => [at, part] as const);
      const done = results.reverse().map(([at, part]) => [at, threads[at % 3]!(part)] as const);
      return done.sort(([a], [b]) => a - b).map(([, result]) => result);
    },
  };
  const together = link(tableOf(rows), generalModel(FIELDS), { parallel });
  expect(together.model).toEqual(alone.model);
  expect(together.pairs).toEqual(alone.pairs);
  expect([...together.clusters]).toEqual([...alone.clusters]);
});

test('every candidate is found from either side, once, and weighs what explaining it says', () => {
  const table = tableOf(people(120));
  const { candidates, pairs, ...rest } = link(table);
  const found: string[] = [];
  candidates.forEach((l, r) => {
    found.push(`${Math.min(l, r)} ${Math.max(l, r)}`);
  });
  expect(new Set(found).size).toBe(found.length);
  expect(found.length).toBe(candidates.count);
  for (let record = 0; record < table.size; record++) {
    const others = [...candidates.of(record)].sort((a, b) => a - b);
    const expected = found
      .map((pair) => pair.split(' ').map(Number) as [number, number])
      .filter((pair) => pair.includes(record))
      .map(([l, r]) => (l === record ? r : l));
    expect(others).toEqual(expected.sort((a, b) => a - b));
  }
  const kept = new Map<string, number>();
  pairs.bits.forEach((bits, p) => {
    kept.set(`${pairs.lefts[p]} ${pairs.rights[p]}`, bits);
  });
  for (const pair of found) {
    const [l, r] = pair.split(' ').map(Number) as [number, number];
    const { totalBits } = explainPair({ candidates, pairs, ...rest }, [l, r]);
    if (totalBits >= -10) expect(kept.get(pair)).toBeCloseTo(totalBits, 3);
    else expect(kept.has(pair)).toBe(false);
  }
});

test('pairs of lists that name a person once weigh less inside one list than across', () => {
  const { model } = link(tableOf(people(300)));
  expect(model.sameList!.m).toBeLessThan(model.sameList!.u / 2);
});

test('one list may name people once and another not: each is learned by itself', () => {
  const rows = people(1200).map((row, r) => {
    const twice = r % 4 < 2;
    return { ...row, list: twice ? 'typed by hand' : r % 2 === 0 ? 'cleaned' : 'other' };
  });
  const { model } = link(tableOf(rows));
  const times = new Map(model.sameList!.lists!.map(({ list, m, u }) => [list, m / u]));
  expect(times.get('cleaned')).toBeLessThan(0.7);
  expect(times.get('typed by hand')).toBeGreaterThan(1.5);
  expect(readModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
});

test('values that make no sense are answered too', () => {
  const long = 'x'.repeat(10_000);
  const odd: FieldSpec[] = [...FIELDS, { name: 'height', kind: 'range' }];
  const rows: FieldValue[][] = [
    [[{ text: long, part: 0 }], null, [long], 'f', [{ value: long, scope: '' }], null],
    [[{ text: `${long}y`, part: 1 }], null, [], 'm', [], { min: Number.NaN, max: 3 }],
    [[], day(0, 0, 0), null, null, null, { min: 1e300, max: -1e300 }],
    [null, { year: -5, month: 99, day: 99, first: -1e9, last: 1e9 }, null, null, null, null],
    [null, null, null, null, null, null],
  ];
  const builder = new TableBuilder(odd);
  for (let copy = 0; copy < 3; copy++) {
    rows.forEach((values, r) => {
      builder.add(`${copy} ${r}`, 'a', values);
    });
  }
  const { pairs, clusters } = link(builder.build(), generalModel(odd));
  expect([...pairs.bits].every(Number.isFinite)).toBe(true);
  expect(clusters.length).toBe(15);
});

test.each([4000, 200_000])(
  '%i identical names do not become millions of millions of pairs, and prove nothing',
  (count) => {
    const name = [
      { text: 'john', part: 0 },
      { text: 'smith', part: 1 },
    ];
    const builder = new TableBuilder(FIELDS);
    for (let r = 0; r < count; r++) builder.add(String(r), 'a', [name, null, null, null, null]);
    const table = builder.build();
    const { candidates, clusters } = link(table);
    expect(candidates.count).toBeLessThan(count * 50);
    expect(new Set(clusters).size).toBe(count);
  },
  60_000,
);
