import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearSkeletons } from './near-skeletons.ts';
import { CLASSES, skeletonNumber } from './skeleton-number.ts';
import { tokenKeys } from './token-keys.ts';

/** The slow, obvious way, in texts. */
function nearKeys(keys: readonly string[]): Set<string> {
  const near = new Set(keys);
  for (const key of keys) {
    for (let at = 0; at < key.length && key.length > 1; at++) {
      const rest = at > 0 && key[at - 1] === key[at + 1] ? at + 2 : at + 1;
      near.add(key.slice(0, at) + key.slice(rest));
    }
  }
  const key = keys[0]!;
  if (!/^[BFTSKLMNR]{2,14}$/u.test(key)) return near;
  for (let at = 0; at + 1 < key.length && key.length > 2; at++)
    near.add(key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2));
  for (let at = 0; at <= key.length; at++)
    for (const symbol of CLASSES)
      if (symbol !== key[at - 1] && symbol !== key[at])
        near.add(key.slice(0, at) + symbol + key.slice(at));
  return near;
}

describe('nearSkeletons', () => {
  const letters = fc.constantFrom(...'محشيخةىقبتجدabdhkmnrstxz李😀\ud800');
  const words = fc.string({ unit: letters, minLength: 1, maxLength: 40 });

  it('gives the numbers of the near keys, in the order in which these are made', () => {
    fc.assert(
      fc.property(words, (word) => {
        const keys = tokenKeys(word);
        expect([...nearSkeletons(keys)]).toEqual([
          ...new Set([...nearKeys(keys)].map(skeletonNumber)),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives different skeletons different numbers', () => {
    const skeleton = fc.string({ unit: fc.constantFrom(...CLASSES), maxLength: 20 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(skeleton, words), { maxLength: 40 }), (keys) => {
        expect(new Set(keys.map(skeletonNumber)).size).toBe(keys.length);
      }),
    );
  });
});
