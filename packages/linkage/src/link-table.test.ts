import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainPair } from './explain-pair.ts';
import { repeatableRandom } from './hash.ts';
import { type LinkResult, type LinkRules, linkTable } from './link-table.ts';
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
    { numRuns: 10 },
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

test('thousands of identical names do not become millions of pairs, and prove nothing', () => {
  const rows = Array.from({ length: 4000 }, (_, r) => ({
    id: String(r),
    list: 'a',
    values: [
      [
        { text: 'john', part: 0 },
        { text: 'smith', part: 1 },
      ],
      null,
      null,
      null,
      null,
    ],
  }));
  const table = tableOf(rows);
  const result = link(table);
  expect(result.candidates.count).toBeLessThan(rows.length * 50);
  expect(groups(table, result)).toEqual([]);
});
