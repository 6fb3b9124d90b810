import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from './compare-rows.ts';

const rowsOf = (...rows: string[][]) => rows.map((cells, i) => ({ row: i + 2, cells }));
const numbers = (rows: readonly { row: number }[]): number[] => rows.map(({ row }) => row);

test('rows with a number of their own are known again by it, wherever they stand', () => {
  const previous = rowsOf(['س-104', 'سامر', 'دوما'], ['س-207', 'هبة', 'حمص'], ['س-311', 'رنا', '']);
  const next = rowsOf(
    ['س-390', 'مازن', 'حلب'],
    ['س-207', 'هبة القطان', 'حلب'],
    ['س-104', 'سامر', 'دوما'],
  );
  const difference = compareRows(previous, next);
  expect(difference.keyColumns).toEqual([1]);
  expect(difference.same).toBe(1);
  expect(numbers(difference.new)).toEqual([2]);
  expect(numbers(difference.gone)).toEqual([4]);
  expect(difference.changed).toEqual([
    {
      row: 3,
      previousRow: 3,
      cells: [
        { column: 2, before: 'هبة', after: 'هبة القطان' },
        { column: 3, before: 'حمص', after: 'حلب' },
      ],
    },
  ]);
});

test('without a number, a row with most of its cells alike is the same row changed', () => {
  const previous = rowsOf(['سامر القطان', '1985', 'دوما', ''], ['هبة الصباغ', '1990', 'حمص', 'x']);
  const next = rowsOf(['سامر القطان', '1985', 'دوما', 'شوهد'], ['رنا النحاس', '1990', 'حلب', '']);
  const difference = compareRows(previous, next);
  expect(difference.changed).toEqual([
    { row: 2, previousRow: 2, cells: [{ column: 4, before: '', after: 'شوهد' }] },
  ]);
  expect(numbers(difference.new)).toEqual([3]);
  expect(numbers(difference.gone)).toEqual([3]);
});

test('a column that counts the rows is no key: an inserted row changes nobody', () => {
  const people = [...'ابتثجحخدذرزسشصضطظعغفق'].map((c, i) => [
    `سا${c}ر`,
    `${1950 + i}`,
    `بلدة ${c}`,
  ]);
  const counted = (rows: string[][]) =>
    rowsOf(...rows.map((cells, i) => [String(i + 1), ...cells]));
  const difference = compareRows(counted(people), counted([['جديد', '2000', 'حلب'], ...people]));
  expect(difference.keyColumns).toEqual([]);
  expect(difference.new.map(({ cells }) => cells[1])).toEqual(['جديد']);
  expect(difference.gone).toEqual([]);
  expect(difference).toMatchObject({ same: people.length, changed: [] });
});

test('the same row delivered twice stays two rows', () => {
  const twice = rowsOf(['سامر', 'دوما'], ['سامر', 'دوما']);
  expect(compareRows(twice, twice)).toMatchObject({ same: 2, new: [], gone: [], changed: [] });
  expect(compareRows(twice, twice.slice(0, 1))).toMatchObject({ same: 1, gone: [{ row: 3 }] });
});

test('a delivery compared with itself shows no difference, in any order', () => {
  const table = fc.array(fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(table, (cells) => {
      const rows = rowsOf(...cells);
      const difference = compareRows(rows, [...rows].reverse());
      expect(difference).toMatchObject({ new: [], gone: [], changed: [], same: rows.length });
    }),
  );
});

test('every row of both deliveries is told of once', () => {
  const cell = fc.constantFrom('', 'a', 'b', 'س1', 'س2', 'س3');
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 10 });
  fc.assert(
    fc.property(table, table, (before, after) => {
      const [previous, next] = [rowsOf(...before), rowsOf(...after)];
      const { new: added, changed, gone, same } = compareRows(previous, next);
      expect(added.length + changed.length + same).toBe(next.length);
      expect(gone.length + changed.length + same).toBe(previous.length);
    }),
  );
});
