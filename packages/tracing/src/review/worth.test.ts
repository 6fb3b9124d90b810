import { expect, test } from 'vitest';
import { type PairStanding, worthOf } from './worth.ts';

const pair: PairStanding = {
  probability: 0.7,
  leftSize: 1,
  rightSize: 1,
  leftKind: 'held',
  rightKind: 'released',
  together: false,
  decidedAlike: 10,
};

test('a doubtful pair is worth more than one hardly believed, and than one almost certain', () => {
  expect(worthOf(pair)).toBeGreaterThan(worthOf({ ...pair, probability: 0.05 }));
  expect(worthOf(pair)).toBeGreaterThan(worthOf({ ...pair, probability: 0.999 }));
});

test('an almost certain pair still comes before one hardly believed: it too needs a decision', () => {
  expect(worthOf({ ...pair, probability: 0.999 })).toBeGreaterThan(
    worthOf({ ...pair, probability: 0.1 }),
  );
});

test('a pair that answers a family and a pair of larger persons come first', () => {
  expect(worthOf({ ...pair, leftKind: 'sought' })).toBe(2 * worthOf(pair));
  expect(worthOf({ ...pair, leftSize: 3 })).toBeGreaterThan(worthOf(pair));
});

test('a pair of records that are one person already is worth nothing', () => {
  expect(worthOf({ ...pair, together: true })).toBe(0);
});

test('a stratum that nobody has decided in comes before one that is well known', () => {
  expect(worthOf({ ...pair, decidedAlike: 0 })).toBeGreaterThan(worthOf(pair));
});
