import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latinSimilarity } from './latin-similarity.ts';

const word = fc.string({ unit: fc.constantFrom(...'abdehimnorstu'), minLength: 4, maxLength: 9 });

test('two words one letter apart always share a key', () => {
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom(...'abexz'), (left, at, letter) => {
      const right = left.slice(0, at) + letter + left.slice(at + 1);
      const keys = new Set(latinSimilarity.keys(left));
      if (right.length < 4) return;
      expect(latinSimilarity.keys(right).some((key) => keys.has(key))).toBe(true);
    }),
  );
});

test('an error is close, a short form may be the same, another name is not', () => {
  expect(latinSimilarity.similarity('mitchell', 'mitchel')).toBeGreaterThan(0.92);
  expect(latinSimilarity.similarity('rob', 'robert')).toBeGreaterThan(0.8);
  expect(latinSimilarity.similarity('karen', 'steven')).toBeLessThan(0.8);
  expect(latinSimilarity.similarity('1984', '1985')).toBeGreaterThan(0.92);
  expect(latinSimilarity.similarity('12', '13')).toBe(0);
});

test('among many, two words stand where they stand by themselves', () => {
  const any = fc.string({ unit: fc.constantFrom(...'aabbn1ü'), minLength: 1, maxLength: 9 });
  const [least, enough] = [0.8, 0.92];
  fc.assert(
    fc.property(any, any, (one, other) => {
      fc.pre(one !== other);
      const alike = latinSimilarity.similarity(one, other);
      const found = latinSimilarity.among!([one, other])(0, 1, { least, enough });
      if (alike < least) expect(found).toBeLessThan(least);
      else if (alike >= enough) expect(found).toBeGreaterThanOrEqual(enough);
      else expect(found).toBe(alike);
    }),
    { numRuns: 2000 },
  );
});
