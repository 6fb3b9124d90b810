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

const numbered = { identifiers: [1], names: [2] };
const person = (number: number, name: string, born: string): string[] => [
  String(number),
  name,
  born,
  'ذكر',
  'دوما',
  'السجن المركزي',
];

test('two people are never one row changed, however much else they share', () => {
  const old = person(1004, 'سامر عمر الحلبي', '1991');
  const other = person(1400, 'سامر نور الدين قباني', '1993');
  const rest = Array.from({ length: 80 }, (_, i) =>
    person(1010 + i * 5, `هبة${'ابتثجح'[i % 6]} نادر ${'خدذرزسش'[i % 7]}ا القطان`, `${1920 + i}`),
  );
  for (const roles of [numbered, undefined, { identifiers: [], names: [2] }]) {
    const difference = compareRows(rowsOf(old, ...rest), rowsOf(other, ...rest), roles);
    expect(difference).toMatchObject({ changed: [], same: rest.length });
    expect(difference.new.map(({ cells }) => cells)).toEqual([other]);
    expect(difference.gone.map(({ cells }) => cells)).toEqual([old]);
  }
});

test('a register’s numbers that rise by one are its people’s numbers, and a gap moves nobody', () => {
  const rows = Array.from({ length: 40 }, (_, i) =>
    person(1001 + i, `${'سهرلن'[i % 5]}امر ${'عغفقكلمن'[i % 8]}مر الحلبي`, `${1950 + i}`),
  );
  const renamed = rows.map((row, i) => (i === 7 ? person(1008, 'زياد الدباغ', '1999') : row));
  const difference = compareRows(rowsOf(...rows), rowsOf(...renamed.toSpliced(3, 1)), numbered);
  expect(difference.keyColumns).toEqual([1]);
  expect(difference.gone.map(({ cells }) => cells[0])).toEqual(['1004']);
  expect(difference.new).toEqual([]);
  expect(difference.changed.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
    [2, 3],
  ]);
});

test('where names stay close and most else is equal, a row has changed, its number too', () => {
  const roles = { identifiers: [], names: [2] };
  const before = rowsOf(person(7, 'سامر محمد الحلبي', '1991'), person(8, 'هبة القطان', '1980'));
  const respelt = compareRows(before, rowsOf(person(9, 'سامر محمّد حلبي', '1991')), roles);
  expect(respelt.changed[0]?.cells.map(({ column }) => column)).toEqual([1, 2]);
  const brother = compareRows(before, rowsOf(person(9, 'نادر محمد الحلبي', '1991')), roles);
  expect(brother).toMatchObject({ changed: [], new: [{ row: 2 }], gone: [{ row: 2 }, { row: 3 }] });
});

test('a number given out anew with each delivery knows nobody again', () => {
  const names = ['سامر', 'نادر', 'هيثم', 'وائل', 'مازن', 'باسل'];
  const list = (from: number) =>
    rowsOf(
      ...names.map((name, i) => person(((i * 5) % 6) + from, `${name} القطان`, `${1960 + i}`)),
    );
  const difference = compareRows(list(500), list(502), numbered);
  expect(difference.keyColumns).toEqual([]);
  expect(difference).toMatchObject({ new: [], gone: [] });
  expect(difference.changed).toHaveLength(names.length);
});

test('one number typed twice costs its rows the number, not the list its key', () => {
  const rows = Array.from({ length: 150 }, (_, i) =>
    person(
      3001 + i * 3,
      `${'سهرلن'[i % 5]}امر ${'عغفقكلمن'[i % 8]}مر الحلبي`,
      `${1900 + (i % 90)}`,
    ),
  );
  const slipped = rows.map((row, i) => (i === 20 ? row.with(0, rows[21]![0]!) : row));
  const difference = compareRows(rowsOf(...rows), rowsOf(...slipped), numbered);
  expect(difference.keyColumns).toEqual([1]);
  expect(difference.same).toBe(149);
  expect(difference).toMatchObject({ new: [{ row: 22 }], gone: [{ row: 22 }] });
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
