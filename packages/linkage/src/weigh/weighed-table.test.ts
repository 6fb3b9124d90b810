import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFields } from '../compare/field-counts.ts';
import { inThisThread } from '../run-task.ts';
import { latinSimilarity } from '../similarity/latin-similarity.ts';
import { neighboursOf } from '../similarity/table-neighbours.ts';
import type { DateValue, FieldSpec, FieldValue } from '../table/field.ts';
import { TableBuilder } from '../table/record-table.ts';
import { packRows } from '../table/rows.ts';
import { generalModel } from './model.ts';
import { WeighedTable } from './weighed-table.ts';

const FIELDS: readonly FieldSpec[] = [
  { name: 'card', kind: 'identifier' },
  { name: 'name', kind: 'name', parts: ['given', 'father', 'family'], anchored: ['given'] },
  { name: 'note', kind: 'text' },
  { name: 'born', kind: 'date' },
  { name: 'town', kind: 'place' },
  { name: 'sex', kind: 'category' },
  { name: 'age', kind: 'range' },
];

const word = fc.constantFrom(
  'karim',
  'karima',
  'kareem',
  'salma',
  'selma',
  'nader',
  'nadir',
  'tal',
);
const name = fc.array(fc.record({ text: word, part: fc.nat(2) }), { minLength: 1, maxLength: 4 });
const date = fc
  .tuple(fc.integer({ min: 1980, max: 1983 }), fc.integer({ min: 1, max: 3 }), fc.nat(3))
  .map(([year, month, day]): DateValue => {
    const first = (year - 1970) * 365 + month * 30 + day;
    return { year, month, day, first, last: day === 0 ? first + 30 : first };
  });
const values = fc.tuple(
  fc.option(
    fc.array(fc.record({ value: fc.constantFrom('1234', '1235', '9'), scope: fc.constant('a') }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
  fc.option(name),
  fc.option(fc.array(word, { minLength: 1, maxLength: 3 })),
  fc.option(date),
  fc.option(fc.constantFrom(['n'], ['n', 'a'], ['n', 'b'], ['s', 'c'])),
  fc.option(fc.constantFrom('f', 'm')),
  fc.option(fc.nat(9).map((min) => ({ min, max: min + 2 }))),
);

function weighedTable(rows: readonly (readonly FieldValue[])[]): WeighedTable {
  const builder = new TableBuilder(FIELDS);
  rows.forEach((row, r) => {
    builder.add(String(r), r % 2 === 0 ? 'a' : 'b', row);
  });
  const table = builder.build();
  const model = {
    ...generalModel(table.fields),
    priorBits: -8,
    sameList: { m: 0.2, u: 0.4, lists: [{ list: 'a', m: 0.001, u: 0.2 }] },
  };
  const similarityOf = () => latinSimilarity;
  const parallel = inThisThread({ similarityOf, identifies: () => () => true });
  const near = neighboursOf(table, { similarityOf, bounds: model.similarity }, parallel);
  const order = Uint32Array.from({ length: table.size }, (_, r) => r);
  const comparable = {
    rows: packRows(table, order),
    lists: table.lists,
    listNames: table.listNames,
    fields: countFields(table, near),
  };
  return new WeighedTable(comparable, model, () => true);
}

test('a pair is given up only where it comes to less than is asked', () => {
  const rows = fc.array(values, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.double({ min: -40, max: 20, noNaN: true }), (given, least) => {
      const weighed = weighedTable(given);
      for (let left = 0; left < given.length; left++) {
        for (let right = left + 1; right < given.length; right++) {
          const whole = weighed.weigher.total(weighed.evidence(left, right));
          const bits = weighed.bits(left, right, least);
          if (bits === Number.NEGATIVE_INFINITY) expect(whole).toBeLessThan(least);
          else expect(bits).toBeCloseTo(whole, 9);
        }
      }
    }),
    { numRuns: 300 },
  );
});
