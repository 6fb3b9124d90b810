import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaroWinkler } from './jaro-winkler.ts';

// Values from Winkler's own tables (Census, "Overview of record linkage", table 6).
test.each([
  ['shackleford', 'shackelford', 0.982],
  ['dunningham', 'cunnigham', 0.896],
  ['nichleson', 'nichulson', 0.956],
  ['jones', 'johnson', 0.832],
  ['massey', 'massie', 0.933],
  ['abroms', 'abrams', 0.922],
  ['hardin', 'martinez', 0.722],
  ['itman', 'smith', 0.467],
])('%s and %s', (left, right, similarity) => {
  expect(jaroWinkler(left, right)).toBeCloseTo(similarity, 3);
});

test('symmetric, between 0 and 1, 1 for equal words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      const alike = jaroWinkler(left, right);
      expect(alike).toBeCloseTo(jaroWinkler(right, left), 12);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(jaroWinkler(left, left)).toBe(1);
    }),
  );
});
