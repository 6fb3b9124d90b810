import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARABIC_AS_LATIN, coarseLikeness, LATIN_AS_LATIN } from './coarse-likeness.ts';
import { CoarseReadings } from './coarse-readings.ts';
import { coarseSigns } from './coarse-signs.ts';
import { prepareToken } from './prepared-token.ts';

const latin = fc.string({
  unit: fc.constantFrom(...'aeioubdkhslmnrtz'),
  minLength: 1,
  maxLength: 9,
});
const arabic = fc.string({
  unit: fc.constantFrom(...'ابدخسلمنرتحي'),
  minLength: 1,
  maxLength: 7,
});
const nats = fc.double({ min: -12, max: 20, noNaN: true });

function mayReach(left: string, right: string, least: number): boolean {
  return new CoarseReadings([left, right].map(prepareToken)).mayReach(0, 1, least);
}

test('words are never given up that are as alike as is asked', () => {
  fc.assert(
    fc.property(fc.oneof(latin, arabic), latin, nats, (left, right, least) => {
      const odds = /[a-z]/u.test(left) ? LATIN_AS_LATIN : ARABIC_AS_LATIN;
      const alike = coarseLikeness(coarseSigns(left), coarseSigns(right), odds);
      if (alike >= least) expect(mayReach(left, right, least)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('words that are not are given up, and two Arabic ones never', () => {
  expect(mayReach('karim', 'bodul', 3)).toBe(false);
  expect(mayReach('كريم', 'bodul', 3)).toBe(false);
  expect(mayReach('karim', 'kareem', 3)).toBe(true);
  expect(mayReach('kareem', 'كريم', 3)).toBe(true);
  expect(mayReach('كريم', 'بدل', 3)).toBe(true);
});

test('a word is met by its reading without the joined article', () => {
  expect(mayReach('alkareem', 'karim', 8)).toBe(true);
});
