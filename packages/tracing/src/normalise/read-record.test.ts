import { type PartialDate, parsePartialDate, type RecordKind } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnMap } from '../column-map.ts';
import { readRecord } from './read-record.ts';

const today = parsePartialDate('2024-12-31') as PartialDate;
const listDate = parsePartialDate('2024-12-09') as PartialDate;
const MAPPING: readonly ColumnMap[] = [
  { column: 1, header: 'الاسم', attribute: 'name.full' },
  { column: 2, header: 'العمر عند الاعتقال', attribute: 'age' },
  { column: 3, header: 'تاريخ الاعتقال', attribute: 'event.date', dateOrder: 'dmy' },
  { column: 4, header: 'ملاحظة', attribute: null },
  { column: 5, header: 'رقم المريض', attribute: 'number', issuer: 'مشفى المجتهد' },
];
const read = (cells: readonly string[], kind: RecordKind = 'sought') =>
  readRecord(cells, MAPPING, { kind, listDate, today });

test('every cell that is not blank is stated word for word, with what was read in it', () => {
  const { statements, issues } = read([' سامر القطان ', '٣٥', '3/4/2013', 'تُترك', '١٢']);
  expect(issues).toEqual([]);
  expect(statements.map(({ asStated, column }) => [column, asStated])).toEqual([
    [1, ' سامر القطان '],
    [2, '٣٥'],
    [3, '3/4/2013'],
    [5, '١٢'],
  ]);
  expect(statements[0]!.normalised).toMatchObject({ type: 'name', script: 'arabic' });
  expect(statements[2]!.normalised).toEqual({ type: 'date', edtf: '2013-04-03' });
  expect(statements[3]!.normalised).toEqual({
    type: 'number',
    value: '12',
    issuer: 'مشفى المجتهد',
    date: listDate,
  });
});

test('an age at the arrest is as of the arrest, and of the list where the row has no date', () => {
  const ageOf = (cells: string[]) => read(cells).statements[1]!.normalised;
  expect(ageOf(['سامر', '35', '3/4/2013'])).toMatchObject({ asOf: '2013-04-03' });
  expect(ageOf(['سامر', '35', ''])).toMatchObject({ asOf: '2024-12-09' });
});

test('a cell that cannot be read is kept with its issue, and the record stands', () => {
  const { statements, issues } = read(['سامر', '', '31/02/2013']);
  expect(statements[1]).toMatchObject({ asStated: '31/02/2013', normalised: null });
  expect(issues).toEqual([
    { code: 'date.impossible', column: 3, header: 'تاريخ الاعتقال', severity: 'doubt' },
  ]);
});

test.each([
  'مجهول',
  'مجهولة الهوية',
  'unknown',
  'Unknown male',
  'غير معروف',
  '-',
  '؟',
  '???',
  'لا يوجد',
])('%s as a name is stated, names nobody, and is no fault where the kind needs no name', (name) => {
  const { statements, issues } = read([name, '', '', '', '12'], 'unidentifiedLiving');
  expect(statements[0]).toEqual({
    attribute: 'name.full',
    asStated: name,
    normalised: null,
    column: 1,
  });
  expect(issues).toEqual([]);
});

test('a sought person needs a name that names somebody', () => {
  for (const name of ['مجهول', '123', '']) {
    const codes = read([name, '35']).issues.map(({ code, severity }) => `${code} ${severity}`);
    expect(codes).toContain('record.missingOneOf bad');
  }
});

test('a row that says nothing in any column that is read is empty', () => {
  expect(read(['', ' ', '', 'only a note']).issues).toEqual([
    { code: 'row.empty', severity: 'bad' },
  ]);
  expect(read([]).issues).toEqual([{ code: 'row.empty', severity: 'bad' }]);
});

test('an attribute that the kind may not state is kept, and doubted', () => {
  const mapping: ColumnMap[] = [MAPPING[0]!, { column: 2, header: 'الجناح', attribute: 'ward' }];
  const { issues } = readRecord(['سامر', 'داخلية'], mapping, { kind: 'sought', listDate, today });
  expect(issues).toMatchObject([
    { code: 'record.attributeNotForKind', column: 2, severity: 'doubt' },
  ]);
});

test('a death before the birth is doubted', () => {
  const mapping: ColumnMap[] = [
    MAPPING[0]!,
    { column: 2, header: null, attribute: 'birth.date' },
    { column: 3, header: null, attribute: 'event.date' },
  ];
  const context = { kind: 'death', listDate, today } as const;
  const codes = readRecord(['سامر', '2010', '2005'], mapping, context).issues.map((i) => i.code);
  expect(codes).toEqual(['record.deathBeforeBirth']);
  expect(readRecord(['سامر', '1980', '2013~'], mapping, context).issues).toEqual([]);
});

test('whatever the cells hold, what was stated comes back unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 }),
      (cells) => {
        for (const { column, asStated } of read(cells).statements) {
          expect(asStated).toBe(cells[column - 1]);
        }
      },
    ),
  );
});

test('no age is counted back from a date that is open to one side', () => {
  const ageOf = (date: string) => read(['سامر', '1980', date]).statements[1]!.normalised;
  expect(ageOf('قبل 2014')).toMatchObject({ type: 'age', asOf: listDate });
  expect(ageOf('2014')).toMatchObject({ type: 'age', asOf: '2014' });
  const openList = parsePartialDate('2012/..');
  const { statements } = readRecord(['سامر', '35'], MAPPING, {
    kind: 'sought',
    listDate: openList,
    today,
  });
  expect(statements[1]!.normalised).toMatchObject({ type: 'age', asOf: null });
});

const BIRTHS: readonly ColumnMap[] = [
  { column: 1, header: 'الاسم', attribute: 'name.full' },
  { column: 2, header: 'محل وتاريخ الولادة', attribute: 'birth.date' },
];

test.each([
  ['حمص 1990', 'SY-HI', '1990'],
  ['دمشق ١٩٨٥/٣/٢', 'SY-DI', '1985-03-02'],
  ['ريف دمشق - دوما، 3 آذار 1985', 'SY-RD rif-dimashq/douma', '1985-03-03'],
  ['دير الزور/1979', 'SY-DY', '1979'],
  ['حمص حوالي 1980', 'SY-HI', '1980~'],
  ['Homs, 14 March 1985', 'SY-HI', '1985-03-14'],
])('%s states a place and a date of birth, both in the same words', (cell, path, edtf) => {
  const { statements, issues } = readRecord(['سامر القطان', cell], BIRTHS, {
    kind: 'sought',
    listDate,
    today,
  });
  expect(issues).toEqual([]);
  expect(statements.slice(1)).toMatchObject([
    { attribute: 'birth.place', asStated: cell, column: 2, normalised: { type: 'place' } },
    { attribute: 'birth.date', asStated: cell, column: 2, normalised: { type: 'date', edtf } },
  ]);
  expect(statements[1]!.normalised).toMatchObject({ path: ['SY', ...path.split(' ')] });
});

test.each([
  ['1990', '1990'],
  ['آذار 1985', '1985-03'],
  ['قرية لا نعرفها 1990', '1990?'],
  ['حمص', null],
  ['حمص أو حماة، ولد بعد الحرب 1990 بقليل', '1990?'],
])('%s is no place and date: it states the date alone, as far as it is one', (cell, edtf) => {
  const { statements } = readRecord(['سامر القطان', cell], BIRTHS, {
    kind: 'sought',
    listDate,
    today,
  });
  expect(statements.map(({ attribute }) => attribute)).toEqual(['name.full', 'birth.date']);
  expect(statements[1]!.normalised).toEqual(edtf === null ? null : { type: 'date', edtf });
});

test('an age in the column of births is an age as of the list, not a year', () => {
  const births: readonly ColumnMap[] = [
    { column: 1, header: 'الاسم', attribute: 'name.full' },
    { column: 2, header: 'المواليد', attribute: 'birth.date' },
  ];
  const born = (text: string) =>
    readRecord(['سامر القطان', text], births, { kind: 'sought', listDate, today }).statements[1]!
      .normalised;
  for (const text of ['٣٥ سنة', '35 عاماً', 'حوالي 35 سنة', '35 years old', '30-35 سنة']) {
    expect(born(text), text).toMatchObject({
      type: 'age',
      maxYears: expect.any(Number),
      asOf: listDate,
    });
  }
  for (const text of ['1985', 'سنة 1985', 'عام 85', '1985 م', '3/4/1985']) {
    expect(born(text), text).toMatchObject({ type: 'date' });
  }
});

const statedAs = (cell: string) =>
  read([cell]).statements.map(({ attribute, normalised }) => [
    attribute,
    normalised?.type === 'name' ? normalised.tokens.join(' ') : null,
  ]);

test('what a name says beside the name is stated apart, in the same words', () => {
  expect(statedAs('سامر القطان (أبو أحمد) والدته فاطمة')).toEqual([
    ['name.full', 'سامر قطان'],
    ['name.kunya', 'ابواحمد'],
    ['name.mother', 'فاطمه'],
  ]);
  expect(statedAs('سامر القطان الملقب بـ النمر')).toEqual([
    ['name.full', 'سامر قطان'],
    ['name.alias', 'نمر'],
  ]);
  expect(statedAs('Dr. Samer Kattan')).toEqual([['name.full', 'samer kattan']]);
  expect(statedAs('أبو أحمد')).toEqual([['name.full', 'ابواحمد']]);
  const cell = 'سامر القطان والدته فاطمة';
  expect(read([cell]).statements.map(({ asStated }) => asStated)).toEqual([cell, cell]);
});

test('a cell that names nobody is kept with its issue, and so is one that may not name a person', () => {
  const codes = (cell: string) => read([cell]).issues.map(({ code }) => code);
  expect(codes('info@example.org')).toContain('name.contact');
  expect(statedAs('info@example.org')).toEqual([['name.full', null]]);
  expect(statedAs('أمه: فاطمة')).toEqual([
    ['name.full', null],
    ['name.mother', 'فاطمه'],
  ]);
  expect(codes('أمه: فاطمة')).toContain('name.relative');
  expect(codes('شركة النور للتجارة')).toEqual(['name.organisation']);
  expect(statedAs('شركة النور للتجارة')[0]![1]).not.toBeNull();
  expect(codes('سامر القطان 5')).toEqual(['name.withNumber']);
});
