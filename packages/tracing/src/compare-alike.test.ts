import type { EnteredCells } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAlike } from './link/alike.ts';
import { typedRecord } from './typed-record-for-tests.ts';

const record = (cells: EnteredCells) => typedRecord('', 'sought', cells);
const codes = (left: EnteredCells, right: EnteredCells) =>
  compareAlike(record(left), record(right)).map(({ attribute, code }) => `${attribute} ${code}`);

test.each<[string, EnteredCells, EnteredCells, string[]]>([
  [
    'the mother in another script',
    { 'name.mother': 'فاطمة' },
    { 'name.mother': 'Fatima' },
    ['name.mother name.same'],
  ],
  [
    'another mother',
    { 'name.mother': 'فاطمة' },
    { 'name.mother': 'نجاح' },
    ['name.mother name.different'],
  ],
  [
    'a year and a day in it',
    { 'birth.date': '1985' },
    { 'birth.date': '1985-03-02' },
    ['birth.date date.compatible'],
  ],
  [
    'decades apart',
    { 'birth.date': '1985' },
    { 'birth.date': '1961' },
    ['birth.date date.farApart'],
  ],
  [
    'one number of one issuer',
    { number: '417', 'number.issuer': 'فرع 215' },
    { number: '٤١٧', 'number.issuer': 'Branch 215' },
    ['number number.same'],
  ],
  [
    'the same digits of two issuers',
    { number: '417', 'number.issuer': 'فرع 215' },
    { number: '417', 'number.issuer': 'فرع 227' },
    [],
  ],
  ['the same town', { residence: 'داريا' }, { residence: 'داريا' }, ['residence place.same']],
])('%s', (_, left, right, expected) => {
  expect(codes(left, right)).toEqual(expected);
});

test('the two may be exchanged, and what one does not tell says nothing', () => {
  const cells = fc.record(
    {
      'name.mother': fc.constantFrom('فاطمة', 'Fatima', 'نجاح العلي', ''),
      'birth.date': fc.constantFrom('1985', '1985-03-02', '1961', ''),
      residence: fc.constantFrom('داريا', 'حمص', ''),
      number: fc.constantFrom('417', '٤١٧', '88', ''),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(cells, cells, (left, right) => {
      const there = compareAlike(record(left), record(right));
      expect(compareAlike(record(right), record(left))).toEqual(there);
      for (const { attribute } of there) {
        expect(left[attribute as keyof typeof left]?.trim()).toBeTruthy();
        expect(right[attribute as keyof typeof right]?.trim()).toBeTruthy();
      }
    }),
    { numRuns: 200 },
  );
});
