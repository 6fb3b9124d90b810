import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DateColumn, NO_DATE } from '../table/column.ts';
import { countOf, countWithin, dayCounts } from './day-counts.ts';

const date = fc.option(
  fc.record({
    year: fc.integer({ min: 1998, max: 2001 }),
    month: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 0, max: 3 }),
    first: fc.integer({ min: -40, max: 40 }),
    wide: fc.nat(9),
  }),
);
type Dates = readonly {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly first: number;
  readonly wide: number;
}[];

function column(dates: readonly (Dates[number] | null)[]): DateColumn {
  return {
    spec: { name: 'born', kind: 'date' },
    year: Int32Array.from(dates, (d) => d?.year ?? NO_DATE),
    month: Int32Array.from(dates, (d) => d?.month ?? 0),
    day: Int32Array.from(dates, (d) => d?.day ?? 0),
    first: Int32Array.from(dates, (d) => d?.first ?? 0),
    last: Int32Array.from(dates, (d) => (d === null ? 0 : d.first + d.wide)),
  };
}

test('days, years and intervals are counted as one would count them', () => {
  fc.assert(
    fc.property(
      fc.array(date, { maxLength: 30 }),
      fc.integer({ min: -45, max: 45 }),
      fc.nat(20),
      (dates, from, wide) => {
        const counts = dayCounts(column(dates));
        const stated: Dates = dates.filter((d) => d !== null);
        expect(counts.present).toBe(stated.length);
        const whole = stated.filter(({ day }) => day > 0);
        for (const { year, month, day } of whole) {
          const same = whole.filter((d) => d.year === year && d.month === month && d.day === day);
          expect(countOf(counts.days, year * 10_000 + month * 100 + day)).toBe(same.length);
          const inYear = whole.filter((d) => d.month === month && d.day === day);
          expect(countOf(counts.inYears, month * 100 + day)).toBe(inYear.length);
          expect(countOf(counts.years, year)).toBe(whole.filter((d) => d.year === year).length);
        }
        const inside = stated.filter(({ first, wide: own }) => {
          const middle = first + own / 2;
          return middle >= from && middle <= from + wide;
        });
        expect(countWithin(counts, from, from + wide)).toBe(inside.length);
      },
    ),
  );
});

test('a day that nobody states is counted as none', () => {
  expect(countOf(dayCounts(column([])).days, 20_000_101)).toBe(0);
  expect(countWithin(dayCounts(column([])), 0, 100)).toBe(0);
});
