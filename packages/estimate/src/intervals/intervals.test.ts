import { expect, test } from 'vitest';
import { betaBelow, betaQuantile } from '../numbers/beta.ts';
import { normalReach, studentReach } from '../numbers/quantiles.ts';
import { clopperPearsonInterval, wilsonInterval } from './binomial.ts';
import { kornGraubardInterval } from './korn-graubard.ts';

test('the beta function and the quantiles are those of the tables', () => {
  expect(betaBelow(0.5, 2, 3)).toBeCloseTo(0.6875, 12);
  expect(betaBelow(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 10);
  expect(betaQuantile(0.6875, 2, 3)).toBeCloseTo(0.5, 10);
  expect(normalReach(0.05)).toBeCloseTo(1.959964, 4);
  expect(studentReach(0.05, 10)).toBeCloseTo(2.228139, 5);
  expect(studentReach(0.05, 1)).toBeCloseTo(12.7062, 3);
});

test('Wilson: the interval of Newcombe 1998, table I, 81 of 263', () => {
  const { low, high } = wilsonInterval(81, 263);
  expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662']);
  const none = wilsonInterval(0, 20);
  expect([none.low, none.high].map((end) => end.toFixed(4))).toEqual(['0.0000', '0.1611']);
});

test('Clopper and Pearson: the exact interval of Newcombe 1998, table I', () => {
  const { low, high } = clopperPearsonInterval(81, 263);
  expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.2527', '0.3676']);
  const none = clopperPearsonInterval(0, 20);
  expect([none.low, none.high].map((end) => end.toFixed(4))).toEqual(['0.0000', '0.1684']);
  const all = clopperPearsonInterval(29, 29);
  expect([all.low, all.high].map((end) => end.toFixed(4))).toEqual(['0.8806', '1.0000']);
});

test('nothing tried tells nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  expect(clopperPearsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test('looks that are alike within a draw widen the interval; without spread each draw is one trial', () => {
  const alone = Math.sqrt((0.9 * 0.1) / 200);
  const free = kornGraubardInterval({ share: 0.9, deviation: alone, draws: 200, looks: 200 });
  const alike = kornGraubardInterval({ share: 0.9, deviation: alone * 2, draws: 50, looks: 200 });
  expect(alike.high - alike.low).toBeGreaterThan(1.8 * (free.high - free.low));
  const perfect = kornGraubardInterval({ share: 1, deviation: 0, draws: 29, looks: 90 });
  expect(perfect).toEqual(clopperPearsonInterval(29, 29));
});
