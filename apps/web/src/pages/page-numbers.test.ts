import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextMissing, numbersOn } from './page-numbers.ts';
import { readCount } from './read-count.ts';

test('of a page it is told which numbers are typed and which are missing', () => {
  const shown = numbersOn(4, [1, 3]).map(({ number, isTyped }) => (isTyped ? number : -number));
  expect(shown).toEqual([1, -2, 3, -4]);
  expect(numbersOn(2, [5])).toHaveLength(5);
  expect(numbersOn(null, [])).toEqual([]);
});

test('the next number is the next that is missing, then one that was left out, then beyond', () => {
  expect(nextMissing(4, [1], 1)).toBe(2);
  expect(nextMissing(4, [1, 2, 4], 4)).toBe(3);
  expect(nextMissing(4, [1, 2, 3, 4], 4)).toBe(5);
  expect(nextMissing(null, [1, 2], 2)).toBe(3);
  expect(nextMissing(null, [], 0)).toBe(1);
});

test('the next number is never one that is typed', () => {
  const typed = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
  const rows = fc.option(fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(rows, typed, fc.nat(60), (said, done, after) => {
      expect(done).not.toContain(nextMissing(said, done, after));
    }),
  );
});

test('a count is read in either digits, and nothing else is one', () => {
  expect(['12', ' ١٢ ', '0', '501', '1.5', '', 'x'].map((text) => readCount(text, 500))).toEqual([
    12,
    12,
    null,
    null,
    null,
    null,
    null,
  ]);
});
