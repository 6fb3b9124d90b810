import type { Attribute } from '@sila/domain';
import { expect, test } from 'vitest';
import { fitsHeader } from './fits-header.ts';
import { matchHeader } from './match-header.ts';
import { proposeMapping } from './propose-mapping.ts';

const attributes = (header: (string | null)[], rows: string[][]): (Attribute | null)[] =>
  proposeMapping(header, rows).columns.map(({ attribute }) => attribute);

/** For a reader of such lists to check. */
test.each([
  ['الاسم الكامل', 'name.full'],
  ['الاسم الثلاثي', 'name.full'],
  ['اسم المعتقل الثلاثي', 'name.full'],
  ['الكنية', 'name.family'],
  ['اسم الأب', 'name.father'],
  ['إسم الاب', 'name.father'],
  ['اسم الأم وكنيتها', 'name.mother'],
  ['المواليد', 'birth.date'],
  ['تاريخ الولادة (يوم/شهر/سنة)', 'birth.date'],
  ['العمر التقريبي', 'age'],
  ['مكان الاعتقال', 'event.place'],
  ['تاريخ الإفراج', 'event.date'],
  ['محل ورقم القيد', 'civilRegistry'],
  ['رقم القيد', 'civilRegistry'],
  ['رقم الهاتف', 'contact'],
  ['رقم هاتف للتواصل', 'contact'],
  ['الجنس', 'sex'],
  ['الجنسية', 'nationality'],
  ['المشفى', 'facility'],
  ['الجناح', 'ward'],
  ['رقم السرير', 'ward'],
  ['علامات مميزة', 'marks'],
  ['صلة القرابة', 'relation'],
  ['ملاحظات', 'note'],
  ['first_name', 'name.given'],
  ['lastName', 'name.family'],
  ['Family Name', 'name.family'],
  ['DOB', 'birth.date'],
  ['date_of_birth', 'birth.date'],
  ['Gender', 'sex'],
  ["Father's name", 'name.father'],
  ['Date of arrest', 'event.date'],
  ['National ID', 'nationalId'],
  ['Prénom', 'name.given'],
  ['Date de naissance', 'birth.date'],
  ['م', null],
  ['Marital status', null],
])('the header %s means %s', (header, attribute) => {
  expect(matchHeader(header)?.attribute).toBe(attribute);
});

test('a header that says nothing known means nothing', () => {
  expect(matchHeader('ﺯﺯﺯ')).toBeNull();
  expect(matchHeader('')).toBeNull();
});

test('tracing requests with one column for the name', () => {
  const header = [
    'م',
    'الاسم الكامل',
    'اسم الأم',
    'المواليد',
    'مكان الاعتقال',
    'تاريخ الاعتقال',
    'صلة القرابة',
  ];
  const rows = [
    ['1', 'سامر نادر القطان', 'هبة', '1985', 'دوما', '14/3/2013', 'أخ'],
    ['2', 'مازن باسل الصباغ', 'رنا', '1990', 'حمص', '2/5/2012', 'أب'],
  ];
  const { columns, kind } = proposeMapping(header, rows);
  expect(kind).toBe('sought');
  expect(columns.map(({ attribute }) => attribute)).toEqual([
    null,
    'name.full',
    'name.mother',
    'birth.date',
    'event.place',
    'event.date',
    'relation',
  ]);
  expect(columns[5]).toMatchObject({ dateOrder: 'dmy', drawnFrom: 'both' });
});

test('الاسم beside اسم الأب and الكنية is the given name', () => {
  const header = ['الاسم', 'اسم الأب', 'الكنية', 'العمر', 'تاريخ الإفراج'];
  const rows = [['سامر', 'نادر', 'القطان', '٣٥', '٨/١٢/٢٠٢٤']];
  expect(attributes(header, rows)).toEqual([
    'name.given',
    'name.father',
    'name.family',
    'age',
    'event.date',
  ]);
  expect(proposeMapping(header, rows).kind).toBe('released');
});

test('a hospital book with many unknown names is of unidentified living people', () => {
  const header = [
    'المشفى',
    'الجناح',
    'رقم السرير',
    'الاسم',
    'العمر التقريبي',
    'الجنس',
    'علامات مميزة',
  ];
  const rows = [
    ['المجتهد', 'داخلية', '12', 'مجهول', 'حوالي 40', 'ذكر', 'ندبة'],
    ['المواساة', 'جراحة', '3', 'غير معروف', '30-35', 'أنثى', ''],
  ];
  const { columns, kind } = proposeMapping(header, rows);
  expect(kind).toBe('unidentifiedLiving');
  expect(columns.map(({ attribute }) => attribute)).toEqual([
    'facility',
    'ward',
    'ward',
    'name.full',
    'age',
    'sex',
    'marks',
  ]);
});

test('without a header the values speak, never as surely as a header would', () => {
  const rows = [
    ['سامر نادر القطان', '35', 'ذكر', 'حمص', '0944123456', '8/12/2024'],
    ['مازن باسل الصباغ', '41', 'ذكر', 'دوما', '0933123456', '9/12/2024'],
    ['هبة نادر القطان', '28', 'أنثى', 'حلب', '0955123456', '20/12/2024'],
  ];
  const { columns } = proposeMapping(Array(6).fill(null), rows);
  expect(columns.map(({ attribute }) => attribute)).toEqual([
    'name.full',
    'age',
    'sex',
    'residence',
    'contact',
    'event.date',
  ]);
  expect(
    columns.every(({ confidence, drawnFrom }) => confidence < 0.9 && drawnFrom === 'values'),
  ).toBe(true);
});

test('values that contradict the header halve its confidence', () => {
  const rows = [['دوما'], ['حمص'], ['حلب']];
  const [column] = proposeMapping(['تاريخ الولادة'], rows).columns;
  expect(column).toMatchObject({ attribute: 'birth.date', drawnFrom: 'header' });
  expect(column!.confidence).toBeLessThan(0.5);
});

test('a second column for what a record states once is proposed with less confidence', () => {
  const { columns } = proposeMapping(['تاريخ الولادة', 'المواليد'], [['14/3/1985', '1985']]);
  expect(columns[0]!.confidence).toBeGreaterThan(0.9);
  expect(columns[1]!.confidence).toBeLessThan(0.5);
});

test('numbers that only count the rows are nobody’s number', () => {
  const rows = ['1', '2', '3', '4'].map((n) => [n, 'سامر']);
  expect(attributes(['الرقم', 'الاسم'], rows)[0]).toBeNull();
  expect(
    attributes(
      ['الرقم', 'الاسم'],
      [
        ['204', 'سامر'],
        ['17', 'هبة'],
        ['390', 'رنا'],
      ],
    )[0],
  ).toBe('number');
});

test('the order of dates is proposed only where the cells prove it', () => {
  const orderOf = (...cells: string[]) =>
    proposeMapping(
      ['تاريخ الولادة'],
      cells.map((cell) => [cell]),
    ).columns[0]!.dateOrder;
  expect(orderOf('3/4/1985', '14/3/1985')).toBe('dmy');
  expect(orderOf('3/4/1985', '3/14/1985')).toBe('mdy');
  expect(orderOf('3/4/1985', '5/6/1990')).toBeUndefined();
  expect(orderOf('14/3/1985', '3/14/1985')).toBeUndefined();
  expect(orderOf('1985-03-04')).toBe('ymd');
});

test('a column of Hijri years is proposed as Hijri, and old registers as Gregorian', () => {
  const calendarOf = (...cells: string[]) =>
    proposeMapping(
      ['المواليد'],
      cells.map((cell) => [cell]),
    ).columns[0]!.calendar;
  expect(calendarOf('1405', '1410', '1399')).toBe('hijri');
  expect(calendarOf('1630', '1712', '1433')).toBe('gregorian');
  expect(calendarOf('1985', '1990')).toBeUndefined();
});

test('a saved mapping fits a header of the same columns, spelling variants aside', () => {
  const saved = [
    { column: 1, header: 'الإسم', attribute: 'name.full' },
    { column: 2, header: null, attribute: null },
  ] as const;
  expect(fitsHeader(saved, ['الاسم', null])).toBe(true);
  expect(fitsHeader(saved, ['الاسم', 'العمر'])).toBe(false);
  expect(fitsHeader(saved, ['الاسم'])).toBe(false);
  expect(fitsHeader([{ column: 1, header: null, attribute: null }], [null])).toBe(false);
});
