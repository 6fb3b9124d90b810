import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapMatrix, overlapPairs, shadeOf } from './overlap-matrix.ts';

const lists = ['a', 'b', 'c'].map((id) => ({ id, name: `list ${id}`, records: 10 }));
const cells = [
  { a: 'a', b: 'b', confirmed: 3, proposed: 1 },
  { a: 'c', b: 'a', confirmed: 0, proposed: 9 },
];

test('the matrix is symmetrical, whichever way round a pair was delivered', () => {
  const matrix = overlapMatrix({ lists, cells });
  expect(matrix[0]!.cells[2]).toEqual({ confirmed: 0, proposed: 9 });
  expect(matrix[2]!.cells[0]).toEqual({ confirmed: 0, proposed: 9 });
  expect(matrix[1]!.cells[0]).toEqual({ confirmed: 3, proposed: 1 });
});

test('a list has no overlap with itself, and silence is zero', () => {
  const matrix = overlapMatrix({ lists, cells });
  expect(matrix.map((row, i) => row.cells[i])).toEqual([null, null, null]);
  expect(matrix[1]!.cells[2]).toEqual({ confirmed: 0, proposed: 0 });
});

test('as a list, each pair stands once, the most shared first', () => {
  const pairs = overlapPairs(overlapMatrix({ lists, cells }));
  expect(pairs.map((pair) => pair.left.id + pair.right.id)).toEqual(['ac', 'ab']);
});

test('more is never drawn lighter, and something never as nothing', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), fc.integer({ min: 1, max: 9999 }), (a, b, extra) => {
      const largest = Math.max(a, b) + extra;
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(shadeOf(less, largest)).toBeLessThanOrEqual(shadeOf(more, largest));
      expect(shadeOf(less + 1, largest)).toBeGreaterThan(0);
    }),
  );
});
