import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from './within-one-edit.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });

/** The definition, written as it is read: optimal string alignment by recursion. */
function slowDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const costs = [
    slowDistance(left.slice(1), right) + 1,
    slowDistance(left, right.slice(1)) + 1,
    slowDistance(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0]) {
    costs.push(slowDistance(left.slice(2), right.slice(2)) + 1);
  }
  return Math.min(...costs);
}

test('one edit at most is what a distance of one at most is', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(withinOneEdit(left, right)).toBe(slowDistance(left, right) <= 1);
    }),
  );
});
