import { earliestDay, latestDay, type PartialDate, parsePartialDate } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hijriToGregorian } from './hijri.ts';
import { readDate } from './read-date.ts';

const today = parsePartialDate('2024-12-31') as PartialDate;
const read = (text: string, options: Partial<Parameters<typeof readDate>[1]> = {}) => {
  const { value, issues } = readDate(text, { today, ...options });
  return [value?.edtf ?? null, ...issues.map(({ code }) => code)];
};

/** For an Arabic reader to check: what stands in the cell, and what Sila reads in it. */
test.each([
  // whole dates
  ['14/03/1985', '1985-03-14'],
  ['١٤/٣/١٩٨٥', '1985-03-14'],
  ['۱۴/۳/۱۹۸۵', '1985-03-14'],
  ['1985-03-14', '1985-03-14'],
  ['1985/3/14', '1985-03-14'],
  ['14.3.1985', '1985-03-14'],
  ['2012/25/03', '2012-03-25'],
  ['19850314', '1985-03-14'],
  ['14031985', '1985-03-14'],
  ['2012-03-14T00:00:00Z', '2012-03-14'],
  ['14/3/2012 10:30', '2012-03-14'],
  ['40983', '2012-03-15'],
  // months in words
  ['١٤ آذار ٢٠١٢', '2012-03-14'],
  ['كانون الثاني 1990', '1990-01'],
  ['كانون الأول 1990', '1990-12'],
  ['ك2 2013', '2013-01'],
  ['ك١ 2013', '2013-12'],
  ['ت1/2012', '2012-10'],
  ['تشرين ثاني 2012', '2012-11'],
  ['5 شباط 2011', '2011-02-05'],
  ['أيلول ٢٠١٢', '2012-09'],
  ['يناير 1985', '1985-01'],
  ['٣ أغسطس ٢٠١٣', '2013-08-03'],
  ['جانفي 1980', '1980-01'],
  ['غشت 1980', '1980-08'],
  ['شباط/فبراير 2012', '2012-02'],
  ['14-Mar-2012', '2012-03-14'],
  ['March 14th, 2012', '2012-03-14'],
  ['14 mars 2012', '2012-03-14'],
  ['1er août 2012', '2012-08-01'],
  // parts only
  ['1985', '1985'],
  ['١٩٨٥', '1985'],
  ['3/2012', '2012-03'],
  ['2012/03', '2012-03'],
  ['00/00/1985', '1985'],
  ['00/05/1985', '1985-05'],
  ['XX/XX/1985', '1985'],
  ['من مواليد 1985', '1985'],
  ['عام 1985م', '1985'],
  // about, ranges, parts of a year
  ['حوالي 2012', '2012~'],
  ['2012 تقريباً', '2012~'],
  ['circa 2012', '2012~'],
  ['2012؟', '2012?'],
  ['ربما 2012', '2012?'],
  ['mid 2013', '2013-05~/2013-08~'],
  ['منتصف 2013', '2013-05~/2013-08~'],
  ['منتصف آذار 2012', '2012-03~'],
  ['ربيع 2012', '2012-03~/2012-05~'],
  ['صيف ٢٠١٢', '2012-06~/2012-08~'],
  ['شتاء 2013', '2012-12~/2014-02~'],
  ['أواخر 2013', '2013-09~/2013-12~'],
  ['between 2011 and 2014', '2011/2014'],
  ['بين 2011 و2014', '2011/2014'],
  ['بين عامي 2011 و 2014', '2011/2014'],
  ['2011-2014', '2011/2014'],
  ['2014 - 2011', '2011/2014'],
  ['2012 أو 2013', '2012/2013'],
  ['آذار - نيسان 2012', '2012-03/2012-04'],
  ['1980s', '198X'],
  ['الثمانينات', '198X'],
  ['السبعينيات', '197X'],
  // EDTF itself
  ['2013-XX', '2013-XX'],
  ['201X', '201X'],
  ['2011/2014', '2011/2014'],
  // by guess only, and marked so
  ['85', '1985?'],
  ['14/3/85', '1985-03-14?'],
  ['دوما 1985', '1985?'],
  // Hijri, a day of doubt on both sides
  ['14/5/1433', '2012-04-05/2012-04-07'],
  ['رمضان 1433', '2012-07-19/2012-08-19'],
  ['ربيع الأول 1433', '2012-01-24/2012-02-24'],
  ['1433', '2011-11/2012-11'],
  ['١٤٣٣ هـ', '2011-11/2012-11'],
])('%s is read as %s', (text, edtf) => {
  expect(read(text)).toEqual([edtf]);
});

test.each([
  ['31/02/2012', 'date.impossible'],
  ['2011-02-29', 'date.impossible'],
  ['32/13/2012', 'date.impossible'],
  ['31 نيسان 2012', 'date.impossible'],
  ['لا أدري', 'date.unreadable'],
  ['14 آذار', 'date.unreadable'],
  ['آذار', 'date.unreadable'],
  ['123', 'date.unreadable'],
  ['x'.repeat(200), 'date.unreadable'],
])('%s is not read: %s', (text, code) => {
  expect(read(text)).toEqual([null, code]);
});

test.each([
  ['before 2014', '../2014'],
  ['after 2012', '2012/..'],
  ['قبل 2014', '../2014'],
  ['قبل عام ٢٠١٤', '../2014'],
  ['ما قبل 2014', '../2014'],
  ['بعد آذار 2012', '2012-03/..'],
  ['before 2011-2013', '../2013'],
  ['قبل حوالي 2014', '../2014~'],
  ['../2014', '../2014'],
  ['2012/..', '2012/..'],
])('%s is open to one side: %s', (text, edtf) => {
  expect(read(text)).toEqual([edtf]);
});

test('before and after something that is no date open nothing', () => {
  expect(read('قبل الحرب 1990')).toEqual(['1990?']);
  expect(read('before the war')).toEqual([null, 'date.unreadable']);
});

test('a date whose order nobody knows keeps both readings', () => {
  expect(readDate('3/4/2012', { today })).toEqual({
    value: { type: 'date', edtf: '2012-03-04/2012-04-03' },
    issues: [
      {
        code: 'date.ambiguousOrder',
        severity: 'doubt',
        params: { dayFirst: '2012-04-03', monthFirst: '2012-03-04' },
      },
    ],
  });
});

test('the order of the column settles it', () => {
  expect(read('3/4/2012', { order: 'dmy' })).toEqual(['2012-04-03']);
  expect(read('3/4/2012', { order: 'mdy' })).toEqual(['2012-03-04']);
  expect(read('3/25/2012', { order: 'dmy' })).toEqual(['2012-03-25']);
  expect(read('85/3/4', { order: 'ymd' })).toEqual(['1985-03-04?']);
  expect(read('4/4/2012')).toEqual(['2012-04-04']);
});

test('the calendar of the column settles whose year 1433 is', () => {
  expect(read('1433-05-14', { calendar: 'gregorian' })).toEqual(['1433-05-14']);
  expect(read('1270', { calendar: 'hijri' })).toEqual(['1853-10/1854-09']);
});

test('a date after today is kept and doubted', () => {
  expect(read('2031')).toEqual(['2031', 'date.inFuture']);
  expect(read('31/12/2024')).toEqual(['2024-12-31']);
});

test('every Hijri day lies within the interval read for it, by the calendar that computers know', () => {
  const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  fc.assert(
    // 1937 to 2050, where the tables of Umm al-Qura reach.
    fc.property(fc.integer({ min: -11_900, max: 29_000 }), (dayNumber) => {
      const parts = islamic.formatToParts(new Date(dayNumber * 86_400_000));
      const part = (type: string) => Number.parseInt(parts.find((p) => p.type === type)!.value, 10);
      const interval = hijriToGregorian(part('year'), part('month'), part('day'))!;
      expect(earliestDay(interval)).toBeLessThanOrEqual(dayNumber + 1);
      expect(latestDay(interval)).toBeGreaterThanOrEqual(dayNumber - 1);
    }),
  );
});

test('whatever stands in the cell, reading ends with a date, or with a reason', () => {
  const noise = fc.string({
    unit: fc.constantFrom(
      '1',
      '9',
      '0',
      '٣',
      '/',
      '-',
      ' ',
      '.',
      '~',
      'X',
      'آذار',
      'بين',
      'و',
      'mid ',
      'ه',
      'م',
      'ربيع ',
      '2012',
      '?',
      'to ',
    ),
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 150 })), (text) => {
      const { value, issues } = readDate(text, { today });
      if (value) expect(parsePartialDate(value.edtf)).toBe(value.edtf);
      else expect(issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});
