import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDay, dayNumber, isCivilDay } from './civil-day.ts';
import {
  compareDates,
  dateInterval,
  datePrecision,
  datesOverlap,
  daysApart,
  earliestDay,
  formatPartialDate,
  isApproximate,
  isOpenInterval,
  isUncertain,
  latestDay,
  openInterval,
  type PartialDate,
  parsePartialDate,
  partialDateOfDay,
} from './partial-date.ts';

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(`${text} should be a partial date`);
  return parsed;
};

const anyDate: fc.Arbitrary<PartialDate> = fc
  .record({
    day: fc.integer({ min: -700_000, max: 2_900_000 }),
    precision: fc.constantFrom('day', 'month', 'year', 'decade'),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ day, precision, mark }) => {
    const iso = partialDateOfDay(day);
    if (precision === 'day') return date(iso + mark);
    if (precision === 'month') return date(iso.slice(0, 7) + mark);
    return date((precision === 'year' ? iso.slice(0, 4) : `${iso.slice(0, 3)}X`) + mark);
  });

test.each([
  ['2012', 'year', '2012-01-01', '2012-12-31'],
  ['2012~', 'year', '2012-01-01', '2012-12-31'],
  ['2013-XX', 'year', '2013-01-01', '2013-12-31'],
  ['2013-XX-XX', 'year', '2013-01-01', '2013-12-31'],
  ['2012-02', 'month', '2012-02-01', '2012-02-29'],
  ['2013-02-XX?', 'month', '2013-02-01', '2013-02-28'],
  ['2012-03-14', 'day', '2012-03-14', '2012-03-14'],
  ['201X', 'decade', '2010-01-01', '2019-12-31'],
  ['2011/2014', 'interval', '2011-01-01', '2014-12-31'],
  ['2011-06~/2012-01-05', 'interval', '2011-06-01', '2012-01-05'],
  ['../2014', 'interval', '0000-01-01', '2014-12-31'],
  ['2012-03~/..', 'interval', '2012-03-01', '9999-12-31'],
] as const)('%s is known to the %s and lies from %s to %s', (text, precision, first, last) => {
  expect(datePrecision(date(text))).toBe(precision);
  expect(partialDateOfDay(earliestDay(date(text)))).toBe(first);
  expect(partialDateOfDay(latestDay(date(text)))).toBe(last);
});

test.each([
  '',
  '12',
  '2012-13',
  '2012-00',
  '2011-02-29',
  '2012-XX-14',
  '2014/2011',
  '2011/2012/2013',
  '2012-3',
  ' 2012',
  '2012-03-14T00:00',
  '2011/',
])('%j is no partial date', (text) => {
  expect(parsePartialDate(text)).toBeNull();
});

test('days are counted from 1970 as every other calendar program counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(partialDateOfDay(number)).toBe(iso);
      expect(dayNumber(civilDay(number))).toBe(number);
      expect(isCivilDay(civilDay(number))).toBe(true);
    }),
  );
});

test('a date never ends before it begins, and marks of doubt move neither end', () => {
  fc.assert(
    fc.property(anyDate, (d) => {
      expect(earliestDay(d)).toBeLessThanOrEqual(latestDay(d));
      const unmarked = date(d.replace(/[~?%]/, ''));
      expect(earliestDay(unmarked)).toBe(earliestDay(d));
      expect(latestDay(unmarked)).toBe(latestDay(d));
    }),
  );
});

test('comparing two dates gives the same answer from either side', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(daysApart(a, b)).toEqual(daysApart(b, a));
      expect(datesOverlap(a, b)).toBe(datesOverlap(b, a));
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      expect(daysApart(a, b).least).toBeLessThanOrEqual(daysApart(a, b).most);
      expect(datesOverlap(a, a)).toBe(true);
    }),
  );
});

test('an interval spans both of its ends, and none can end before it begins', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const interval = dateInterval(a, b);
      if (earliestDay(a) > latestDay(b)) expect(interval).toBeNull();
      else expect(earliestDay(interval!)).toBe(earliestDay(a));
    }),
  );
});

test('parts are written as EDTF, and what the calendar lacks is refused', () => {
  expect(formatPartialDate({ year: 2012 })).toBe('2012');
  expect(formatPartialDate({ year: 2012, month: 3, approximate: true })).toBe('2012-03~');
  expect(formatPartialDate({ year: 985, month: 3, day: 9 })).toBe('0985-03-09');
  expect(formatPartialDate({ year: 2012, approximate: true, uncertain: true })).toBe('2012%');
  expect(() => formatPartialDate({ year: 2011, month: 2, day: 29 })).toThrow(RangeError);
  expect(() => formatPartialDate({ year: 2011, day: 29 })).toThrow(RangeError);
});

test('marks of doubt can be asked for', () => {
  expect(isApproximate(date('2012~'))).toBe(true);
  expect(isApproximate(date('2012?'))).toBe(false);
  expect(isUncertain(date('2011/2012?'))).toBe(true);
  expect(isUncertain(date('2012%')) && isApproximate(date('2012%'))).toBe(true);
});

test('an interval may be open to one side, and is then in no disagreement with what lies there', () => {
  const before = openInterval(date('2014'), 'until')!;
  const after = openInterval(date('2012-03'), 'from')!;
  expect([before, after]).toEqual(['../2014', '2012-03/..']);
  expect([before, after, date('2011/2014'), date('2014')].map(isOpenInterval)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(datesOverlap(before, date('1990'))).toBe(true);
  expect(datesOverlap(before, date('2015'))).toBe(false);
  expect(datesOverlap(before, after)).toBe(true);
  expect(openInterval(before, 'from')).toBeNull();
  for (const text of ['../..', '..', '../', '/..', '2012/...']) {
    expect(parsePartialDate(text)).toBeNull();
  }
});
