import { parsePartialDate } from '@sila/domain';
import { planScan, scanInSlices, scanSlice, writeCsv } from '@sila/formats';
import { assembleTable, type FieldSpec } from '@sila/linkage';
import { type ColumnMap, PERSON_FIELDS } from '@sila/tracing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadPlan } from '../src/link/ingest/read-plan.ts';
import { idOf, readSlice } from '../src/link/ingest/read-slice.ts';
import { unpack } from '../src/link/ingest/vocabulary.ts';
import { plainTable, tableByRows } from './support/table-by-rows.ts';

const DATES = [
  '1980',
  '3-8-1989',
  '45 سنة',
  '1990/02/31',
  'قبل 2014',
  '',
  '2012-10',
  '1 آذار 1975',
];
/** Days in every form and order, with what resembles one. */
const day = fc
  .tuple(
    fc.integer({ min: 0, max: 33 }),
    fc.integer({ min: 0, max: 14 }),
    fc.oneof(fc.integer({ min: 1280, max: 1480 }), fc.integer({ min: 1890, max: 2027 })),
    fc.constantFrom('-', '/', '.', ' آذار ', ' تشرين الثاني ', ' March ', ' رجب ', ' من ', ' 5 '),
    fc.constantFrom('dmy', 'ymd', 'padded'),
    fc.boolean(),
  )
  .map(([d, m, y, sign, form, arabic]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const middle = sign.trim().length > 1 ? sign : `${sign}${form === 'dmy' ? m : two(m)}${sign}`;
    const text =
      form === 'ymd' ? `${y}-${two(m)}-${two(d)}` : `${form === 'dmy' ? d : two(d)}${middle}${y}`;
    return arabic
      ? text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
      : text;
  });
const AGES = ['30', 'حوالي 40', 'شاب', '', '1985', '٣٥ سنة', '-'];
const PLACES = ['درعا', 'حلب - حلب', 'Homs', 'الميدان', 'قرية لا يعرفها أحد', '', '-', 'دمشق'];
const NAMES = ['محمد', 'عبد الرحمن الأحمد', 'Khaled Abu Omar', '', 'مجهول', 'أم علي', '٧', 'ليلى'];

/** Each column with cells that try its reading. */
const COLUMNS: readonly (readonly [string, Partial<ColumnMap> | null, readonly string[]])[] = [
  ['list', null, ['A', 'B', ' A ']],
  ['list_date', null, ['2025-01-15', '2024', 'never', '../2013']],
  ['kind', null, ['gate', 'tracing', 'other']],
  ['full_name', { attribute: 'name.full' }, [...NAMES, 'علي محمد حسن علي النجار']],
  ['other_name', { attribute: 'name.full' }, NAMES],
  ['given', { attribute: 'name.given' }, NAMES],
  ['father', { attribute: 'name.father' }, NAMES],
  ['family', { attribute: 'name.family' }, NAMES],
  ['kunya', { attribute: 'name.kunya' }, ['أبو خالد', '']],
  ['mother', { attribute: 'name.mother' }, NAMES],
  ['sex', { attribute: 'sex' }, ['ذكر', 'female', '?', '']],
  ['birth', { attribute: 'birth.date', dateOrder: 'dmy' }, [...DATES, 'حمص 1990']],
  ['born', { attribute: 'birth.date' }, DATES],
  ['born (m/d)', { attribute: 'event.date', dateOrder: 'mdy', calendar: 'gregorian' }, DATES],
  ['age', { attribute: 'age' }, AGES],
  ['العمر عند الاعتقال', { attribute: 'age' }, AGES],
  ['birth place', { attribute: 'birth.place' }, PLACES],
  ['governorate', { attribute: 'residence' }, PLACES],
  ['town', { attribute: 'residence' }, PLACES],
  ['event date', { attribute: 'event.date', dateOrder: 'dmy' }, DATES],
  ['event place', { attribute: 'event.place' }, PLACES],
  ['number', { attribute: 'number' }, ['12', 'D-15', 'م-7', 'مشفى المجتهد رقم 3', 'x', '007', '']],
  ['issued', { attribute: 'number', issuer: 'branch' }, ['12', 'd-15', '']],
  ['nationality', { attribute: 'nationality' }, ['سوري', 'syrian arab', '']],
  ['marks', { attribute: 'marks' }, ['scar on hand', '', 'ندبة '.repeat(40)]],
];
const FIELDS: readonly FieldSpec[] = [
  ...PERSON_FIELDS.map(({ spec }) => spec),
  { name: 'column words', kind: 'text', vocabulary: 'generic words' },
  { name: 'column day', kind: 'date' },
  { name: 'column weight', kind: 'range' },
  { name: 'column code', kind: 'identifier' },
  { name: 'column team', kind: 'category' },
];
const GENERIC = [
  ['words', ['one two', 'Ünlü', '', 'two']],
  ['day', ['1980-01-02', '19800102', 'x', '']],
  ['weight', ['71', '70,5', 'NaN', '']],
  ['code', ['a 1', 'A1', '']],
  ['team', ['red', 'Red', '']],
] as const;
const HEADER = [...COLUMNS.map(([name]) => name), ...GENERIC.map(([name]) => name)];

const attributes = COLUMNS.flatMap(([header, map], at): ColumnMap[] =>
  map === null ? [] : [{ column: at + 1, header, attribute: null, ...map }],
);

const row = fc.tuple(
  ...COLUMNS.map(([, map, cells]) =>
    map?.attribute?.endsWith('.date')
      ? fc.oneof(day, fc.constantFrom(...cells))
      : fc.constantFrom(...cells),
  ),
  ...GENERIC.map(([, cells]) => fc.constantFrom<string>(...cells)),
);

const plan = fc
  .record({
    used: fc.subarray(attributes),
    hasLists: fc.boolean(),
    hasDates: fc.boolean(),
    hasKinds: fc.boolean(),
  })
  .map(({ used, hasLists, hasDates, hasKinds }): ReadPlan => {
    const generic = GENERIC.map((_, g) => ({
      column: COLUMNS.length + g,
      field: PERSON_FIELDS.length + g,
    }));
    return {
      fields: FIELDS,
      attributes: used,
      generic,
      context: {
        list: { column: hasLists ? 0 : -1, all: 'file.csv' },
        listDate: { column: hasDates ? 1 : -1, all: parsePartialDate('2025-01-01') },
        kind: {
          column: hasKinds ? 2 : -1,
          all: 'sought',
          values: { gate: 'released', tracing: 'sought' },
        },
      },
      id: -1,
      idPrefix: '',
      today: parsePartialDate('2025-02-01')!,
    };
  });

test('cells read once each make the table that rows read whole make', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 25 }),
      plan,
      fc.array(fc.nat(2000), { maxLength: 3 }),
      async (rows, readPlan, cuts) => {
        const numbered = rows.map((cells) => [...cells]);
        expect(plainTable(await tableBySlices(numbered, readPlan, cuts))).toEqual(
          plainTable(tableByRows(numbered, readPlan)),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

async function tableBySlices(
  rows: readonly (readonly string[])[],
  readPlan: ReadPlan,
  cuts: readonly number[],
) {
  // A first column that is never blank keeps every row, with its number.
  const list = writeCsv([HEADER, ...rows]);
  const bytes = new Uint8Array(list.length + 1);
  bytes.set(list);
  bytes[list.length] = 0x0a;
  const format = { kind: 'csv', encoding: 'utf-8', delimiter: ',', hasHeader: true } as const;
  const scan = planScan(list, format, { width: HEADER.length, skipped: 1 })!;
  const borders = cuts.filter((cut) => cut <= list.length).sort((a, b) => a - b);
  const slices = await scanInSlices(bytes, { plan: scan, borders }, (order) =>
    scanSlice(bytes, order, order.plan),
  );
  let firstRow = 1;
  const ids: string[] = [];
  const listNames: string[] = [];
  const parts = slices.map((slice) => {
    const read = readSlice(slice, readPlan, firstRow);
    for (let r = 0; r < slice.rows; r++) ids.push(idOf(slice, readPlan, { row: r, firstRow }));
    firstRow += slice.records;
    for (const name of read.listNames) if (!listNames.includes(name)) listNames.push(name);
    const texts = new Map(
      [...read.texts].map(([name, packed]) => [
        name,
        { texts: unpack(packed), hashes: packed.hashes },
      ]),
    );
    const lists = read.lists.map((code) => listNames.indexOf(read.listNames[code]!));
    return { ...read, texts, lists };
  });
  return assembleTable(parts, { fields: FIELDS, listNames, idAt: (place) => ids[place]! }).table;
}
