import { expect, test } from 'vitest';
import { addsNothing } from './adds-nothing.ts';

test('the same in other digits adds nothing', () => {
  expect(addsNothing('1984', '١٩٨٤')).toBe(true);
  expect(addsNothing('۱۹۸۴', '1984')).toBe(true);
  expect(addsNothing('تلبيسة، حمص', 'حمص')).toBe(true);
  expect(addsNothing('HOMS', 'Homs')).toBe(true);
});

test('a reading that says more is worth showing', () => {
  expect(addsNothing('84', '1984')).toBe(false);
  expect(addsNothing('08/12/2024', '8 December 2024')).toBe(false);
});
