import { type PartialDate, parsePartialDate } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAge } from './read-age.ts';

const asOf = parsePartialDate('2024-12-09') as PartialDate;

/** For an Arabic reader to check. */
test.each([
  ['35', 35, 35],
  ['٣٥', 35, 35],
  ['٣٥ سنة', 35, 35],
  ['35 years old', 35, 35],
  ['35yo', 35, 35],
  ['عمره 35 سنة', 35, 35],
  ['حوالي 30', 27, 33],
  ['٤٠ تقريباً', 36, 44],
  ['about 8', 6, 10],
  ['30-35', 30, 35],
  ['35 - 30', 30, 35],
  ['بين 30 و 35', 30, 35],
  ['٣٠ إلى ٣٥ سنة', 30, 35],
  ['6 أشهر', 0, 1],
  ['سنة ونصف', 1, 1],
  ['سنتين', 2, 2],
  ['رضيع', 0, 2],
  ['طفل', 0, 17],
  ['طفلة', 0, 17],
  ['شاب', 15, 35],
  ['مسن', 60, 110],
  ['في العقد الرابع', 30, 39],
  ['في العقد الرابع من العمر', 30, 39],
  ['في الثلاثينات', 30, 39],
  ['الثلاثينيات', 30, 39],
  ['ثلاثيني', 30, 39],
  ['أواخر العشرينات', 25, 29],
  ['in his 30s', 30, 39],
  ['mid thirties', 33, 37],
  ['فوق 60', 60, 120],
  ['70+', 70, 120],
  ['طفل 5 سنوات', 5, 5],
  // a year of birth in the place of an age
  ['1985', 38, 39],
])('%s is from %i to %i years', (text, minYears, maxYears) => {
  expect(readAge(text, asOf)).toEqual({
    value: { type: 'age', minYears, maxYears, asOf },
    issues: [],
  });
});

test.each([
  ['200', 'age.impossible'],
  ['لا أدري', 'age.unreadable'],
  ['1 2 3', 'age.unreadable'],
  ['دوما 12', 'age.unreadable'],
])('%s is no age: %s', (text, code) => {
  expect(readAge(text, asOf)).toEqual({ value: null, issues: [{ code, severity: 'doubt' }] });
});

test('a year of birth tells no age when nobody knows as of when', () => {
  expect(readAge('1985', null).value).toBeNull();
  expect(readAge('35', null).value).toEqual({
    type: 'age',
    minYears: 35,
    maxYears: 35,
    asOf: null,
  });
});

test('whatever stands in the cell, an age is a range within a human life', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '1',
          '5',
          '9',
          '-',
          ' ',
          'سنة',
          'طفل',
          '~',
          '+',
          '.',
          'في العقد ',
          's',
        ),
        maxLength: 10,
      }),
      (text) => {
        const { value, issues } = readAge(text, asOf);
        if (!value) expect(issues.length).toBe(1);
        else expect(value.minYears <= value.maxYears && value.maxYears <= 120).toBe(true);
      },
    ),
  );
});
