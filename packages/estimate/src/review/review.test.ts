import { expect, test } from 'vitest';
import { agreementOf } from './agreement.ts';
import { entropyBits, reviewWorth, stratumNeed } from './review-worth.ts';

const pair = { probability: 0.7, leftSize: 1, rightSize: 1, decidedAlike: 10 };

test('worth grows with uncertainty, with what a yes would join, and in strata little known', () => {
  expect(reviewWorth(pair)).toBeGreaterThan(reviewWorth({ ...pair, probability: 0.02 }));
  expect(reviewWorth({ ...pair, leftSize: 3 })).toBe(2 * reviewWorth(pair));
  expect(reviewWorth({ ...pair, decidedAlike: 0 })).toBeCloseTo((2 / 1.5) * reviewWorth(pair), 12);
});

test('entropy is one bit at even odds and nothing when certain', () => {
  expect([0, 0.5, 1].map(entropyBits)).toEqual([0, 1, 0]);
  expect([0, 10, 1e9].map((n) => Number(stratumNeed(n).toFixed(6)))).toEqual([2, 1.5, 1]);
});

test('agreement beyond chance: 35 of 50 agree where 25 would by chance, so kappa is 0.4', () => {
  const judgements = [
    ...Array.from({ length: 20 }, () => ({ first: 'yes', second: 'yes' })),
    ...Array.from({ length: 5 }, () => ({ first: 'yes', second: 'no' })),
    ...Array.from({ length: 10 }, () => ({ first: 'no', second: 'yes' })),
    ...Array.from({ length: 15 }, () => ({ first: 'no', second: 'no' })),
  ];
  const { judged, agreed, kappa, share } = agreementOf(judgements);
  expect([judged, agreed]).toEqual([50, 35]);
  expect(kappa).toBeCloseTo(0.4, 12);
  expect(share!.low).toBeLessThan(0.7);
  expect(agreementOf([])).toEqual({ judged: 0, agreed: 0, share: null, kappa: null });
});
