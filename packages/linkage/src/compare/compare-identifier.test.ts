import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from '../similarity/within-one-edit.ts';
import { TableBuilder } from '../table/record-table.ts';
import { packRows } from '../table/rows.ts';
import { comparatorsFor } from './comparators.ts';
import { countFields } from './field-counts.ts';
import { PairComparer } from './pair-comparer.ts';

const digits = fc.string({ unit: fc.constantFrom(...'0123'), minLength: 1, maxLength: 7 });
const number = fc.record({ value: digits, scope: fc.constantFrom('a', 'b') });
type Stated = { readonly value: string; readonly scope: string };

/** The level as one would say it. */
function slowLevel(left: Stated, right: Stated): number {
  if (left.scope !== right.scope) return 0;
  const [a, b] = [left.value, right.value];
  if (a === b) return 4;
  if (a.length >= 4 && withinOneEdit(a, b)) return 3;
  const half = Math.max(3, Math.ceil(Math.min(a.length, b.length) / 2));
  return a.length >= half && a.slice(0, half) === b.slice(0, half) ? 2 : 1;
}

test('the level of two lists of numbers is that of their best pair', () => {
  const numbers = fc.array(number, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(numbers, numbers, (left, right) => {
      const builder = new TableBuilder([{ name: 'number', kind: 'identifier' }]);
      builder.add('l', 'list', [left]);
      builder.add('r', 'list', [right]);
      const table = builder.build();
      const rows = packRows(
        table,
        Uint32Array.from(['l', 'r'], (id) => table.ids.indexOf(id)),
      );
      const comparer = new PairComparer(
        { rows, lists: new Int32Array(2) },
        table.fields,
        comparatorsFor(countFields(table, new Map()), 0),
      );
      comparer.setLeft(0);
      const expected = Math.max(...left.flatMap((l) => right.map((r) => slowLevel(l, r))));
      expect(comparer.compare(1).levels[0]).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
