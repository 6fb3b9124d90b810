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
  ['محل وتاريخ الولادة', 'birth.date'],
  ['مكان وتاريخ الولادة', 'birth.date'],
  ['Place and date of birth', 'birth.date'],
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

test('a cell of nothing but gaps is looked at as quickly as any other', () => {
  const cell = `1${' -'.repeat(50_000)}${' '.repeat(100_000)}x`;
  const { columns } = proposeMapping(
    ['a', 'b'],
    [
      [cell, cell],
      [cell, cell],
    ],
  );
  expect(columns.map(({ attribute }) => attribute)).toEqual(['note', 'note']);
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

/** Header rows of lists as they are typed, for a reader of such lists to check. */
test.each([
  ['released', 'الرقم,الاسم,العمر,العنوان,تاريخ الخروج,مكان الاحتجاز,ملاحظات'],
  ['released', 'الاسم الثلاثي,الفرع,سبب الاعتقال,تاريخ الإفراج,سبب الإفراج'],
  ['released', 'أسماء المفرج عنهم,المحافظة,السجن'],
  ['released', 'Name,Age,Prison,Release date,Notes'],
  [
    'held',
    'First Name,Father Name,Family Name,Date of Birth,Governorate,Date of Arrest,Place of Arrest',
  ],
  ['held', 'الاسم,اسم الأم,تاريخ الاعتقال,الفرع,التهمة,المهجع'],
  ['held', 'اسم المعتقل,المواليد,تاريخ الاعتقال,مكان الاعتقال'],
  ['sought', 'الاسم,تاريخ الاعتقال,مكان الاعتقال,صلة القرابة,هاتف'],
  ['sought', 'Missing person,Date of birth,Last seen,Last seen place,Relationship,Phone'],
  [
    'unidentifiedLiving',
    'Patient no,Name,Approximate age,Hospital,Ward,Bed,Admission date,Condition',
  ],
  ['remains', 'رقم الجثة,مكان العثور,تاريخ العثور,الجنس,العمر التقديري,الملابس,علامات مميزة'],
  ['remains', 'Body No,Place found,Date found,Sex,Estimated age,Clothing,Cause of death'],
  ['remains', 'رقم القبر,المقبرة,تاريخ الانتشال,وصف الرفات'],
  ['death', 'الاسم,اسم الأب,تاريخ الوفاة,سبب الوفاة,مكان الوفاة,رقم الشهادة'],
  ['death', 'الاسم,تاريخ الوفاة,المقبرة'],
  ['death', 'Full name,Date of birth,Date of death,Cause of death,Death certificate'],
  ['sighting', 'اسم الشاهد,الشخص الذي شوهد,تاريخ المشاهدة,مكان المشاهدة,الوصف'],
  ['sighting', 'Witness,Person seen,Date of sighting,Prison,Cell,Details'],
])('a list of kind %s: %s', (kind, header) => {
  expect(proposeMapping(header.split(','), []).kind).toBe(kind);
});

test('where the header leaves it open, the file’s name and the cells say the kind', () => {
  const header = ['الاسم', 'العمر', 'العنوان', 'ملاحظات'];
  const kindOf = (fileName: string, note = '') =>
    proposeMapping(header, [['سامر القطان', '٣٥', 'دوما', note]], fileName).kind;
  expect(kindOf('list.csv')).toBe('sought');
  expect(kindOf('قائمة المفرج عنهم.xlsx')).toBe('released');
  expect(kindOf('release-register.csv')).toBe('released');
  expect(kindOf('مرضى المشفى.csv')).toBe('unidentifiedLiving');
  expect(kindOf('detainees_2023.csv')).toBe('held');
  expect(kindOf('وفيات السجن.csv')).toBe('death');
  expect(kindOf('list.csv', 'أُفرج عنه من الفرع')).toBe('released');
  expect(kindOf('list.csv', 'شوهد في السجن عام ٢٠١٤')).toBe('sighting');
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

test('cells of place and date bear out a header that says both', () => {
  const rows = [['حمص 1990'], ['دمشق ١٩٨٥/٣/٢'], ['دوما - 1979']];
  const [column] = proposeMapping(['محل وتاريخ الولادة'], rows).columns;
  expect(column).toMatchObject({ attribute: 'birth.date', drawnFrom: 'both' });
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
