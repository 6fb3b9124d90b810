import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inThisThread } from '../run-task.ts';
import { Dictionary } from '../table/dictionary.ts';
import { latinSimilarity } from './latin-similarity.ts';
import { CLOSE, EXACT, findNeighbours, LOOSE, NEAR } from './neighbours.ts';

const bounds = { close: 0.92, near: 0.86, loose: 0.8 };
const word = fc.string({ unit: fc.constantFrom(...'aelmnrst'), minLength: 2, maxLength: 7 });

/** Every pair that shares a key, compared one by one. */
function slowLevel(left: string, right: string): number {
  if (left === right) return EXACT;
  const keys = new Set(latinSimilarity.keys(left));
  if (!latinSimilarity.keys(right).some((key) => keys.has(key))) return 0;
  const alike = latinSimilarity.similarity(left, right);
  return alike >= bounds.close
    ? CLOSE
    : alike >= bounds.near
      ? NEAR
      : alike >= bounds.loose
        ? LOOSE
        : 0;
}

test('neighbours are exactly the pairs that share a key and are alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), (words) => {
      const dictionary = new Dictionary();
      for (const text of words) dictionary.code(text);
      const near = findNeighbours(
        { dictionary, counts: new Uint32Array(words.length).fill(10) },
        { field: { name: 'words', kind: 'text' }, similarityOf: () => latinSimilarity, bounds },
        inThisThread({ similarityOf: () => latinSimilarity, identifies: () => () => true }),
      );
      for (let left = 0; left < words.length; left++) {
        const found = new Map<number, number>();
        for (let at = near.starts[left]!; at < near.starts[left + 1]!; at++) {
          found.set(near.tokens[at]!, near.levels[at]!);
        }
        for (let right = 0; right < words.length; right++) {
          expect(found.get(right) ?? 0).toBe(slowLevel(words[left]!, words[right]!));
        }
      }
    }),
  );
});
