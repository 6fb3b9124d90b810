import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './binomial.ts';
import type { Estimate } from './interval.ts';
import { productOfShares } from './product-of-shares.ts';

const share = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1000 }))
  .map(([value, trials]): Estimate => ({ value, ...wilsonInterval(value * trials, trials) }));
const CERTAIN: Estimate = { value: 1, low: 1, high: 1 };

test('the product lies in its interval, and its doubt is no less than that of either', () => {
  fc.assert(
    fc.property(share, share, (first, second) => {
      const { value, low, high } = productOfShares(first, second);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(low).toBeLessThanOrEqual(first.low * second.value + 1e-12);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('a certain whole changes nothing', () => {
  fc.assert(
    fc.property(share, (one) => {
      const { value, low, high } = productOfShares(one, CERTAIN);
      expect(value).toBe(one.value);
      expect(low).toBeCloseTo(one.low, 9);
      expect(high).toBeCloseTo(one.high, 9);
    }),
  );
});

test('of 1,000 pairs of samples the interval holds the true product at least 93 times in 100', () => {
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 2 ** 32;
  };
  const drawn = (p: number, trials: number): Estimate => {
    let found = 0;
    for (let t = 0; t < trials; t++) if (next() < p) found++;
    return { value: found / trials, ...wilsonInterval(found, trials) };
  };
  let held = 0;
  for (let round = 0; round < 1000; round++) {
    const { low, high } = productOfShares(drawn(0.9, 300), drawn(0.8, 120));
    if (low <= 0.72 && high >= 0.72) held++;
  }
  expect(held).toBeGreaterThan(930);
});
