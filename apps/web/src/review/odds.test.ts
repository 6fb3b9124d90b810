import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oddsOf, sayable } from './odds.ts';

test.each([
  [0, 'even', 1],
  [0.5, 'even', 1],
  [-0.5, 'even', 1],
  [1, 'for', 2],
  [-1, 'against', 2],
  [3, 'for', 8],
  [5.5, 'for', 45],
  [8.7, 'for', 400],
  [-14.3, 'against', 20_000],
] as const)('%d bits are %s, %d to 1', (bits, side, toOne) => {
  expect(oddsOf(bits)).toEqual({ side, toOne, isOver: false });
});

test('beyond a million to one nothing more is claimed', () => {
  expect(oddsOf(40)).toEqual({ side: 'for', toOne: 1_000_000, isOver: true });
  expect(oddsOf(-40)).toEqual({ side: 'against', toOne: 1_000_000, isOver: true });
});

test('turning the evidence round turns the side and keeps the odds', () => {
  fc.assert(
    fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (bits) => {
      const one = oddsOf(bits);
      const other = oddsOf(-bits);
      expect(other.toOne).toBe(one.toOne);
      expect(one.side === other.side).toBe(one.side === 'even');
    }),
  );
});

test('what is said stays within a third of what was measured', () => {
  fc.assert(
    fc.property(fc.double({ min: 2, max: 1e6, noNaN: true }), (amount) => {
      expect(Math.abs(sayable(amount) - amount) / amount).toBeLessThan(0.34);
    }),
  );
});
