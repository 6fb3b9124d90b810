import { expect, test } from 'vitest';
import { reachOf, weightOf } from './weight.ts';

test('a weight has the same word on both sides', () => {
  for (const bits of [0, 0.1, 0.9, 3, 5, 9, 30]) expect(weightOf(bits)).toBe(weightOf(-bits));
  expect([0.1, 1, 3, 6, 12].map(weightOf)).toEqual(['none', 'little', 'some', 'much', 'veryMuch']);
});

test('the bars reach as far as the largest weight, and slight ones stay slight', () => {
  expect(reachOf([1, -0.5])).toBe(8);
  expect(reachOf([1, -15])).toBe(15);
});
