import { expect, test } from 'vitest';
import { roundedLeft, roundedRate } from './say-pace.ts';

test.each([
  [0, 'seconds', 1],
  [3.2, 'seconds', 4],
  [11, 'seconds', 20],
  [88, 'seconds', 90],
  [91, 'minutes', 2],
  [600, 'minutes', 10],
] as const)('%d seconds left are told as %s: %d', (seconds, unit, n) => {
  expect(roundedLeft(seconds)).toEqual({ unit, n });
});

test('time that is not known is not told', () => {
  expect(roundedLeft(null)).toBeNull();
  expect(roundedLeft(Number.POSITIVE_INFINITY)).toBeNull();
});

test('a rate is told in two digits', () => {
  expect([6949, 84.6, 1.25].map(roundedRate)).toEqual([6900, 85, 1.3]);
});
