import { expect, test } from 'vitest';
import { estimateQuality, type SampledPair } from './record-sample.ts';
import { knownCurve, thresholdCurve } from './threshold-curve.ts';
import { estimateUniquePersons, uniquePersons } from './unique-persons.ts';

const pair = (isLinked: boolean, isSame: boolean | null, inclusion = 1): SampledPair => ({
  isLinked,
  isSame,
  inclusion,
});
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test('precision and recall by hand: a pair asked about with chance one fourth counts four times', () => {
  const records = [
    ...times(40, { pairs: [pair(true, true)] }),
    ...times(10, { pairs: [pair(true, false)] }),
    ...times(5, { pairs: [pair(false, true, 0.25)] }),
    ...times(45, { pairs: [] }),
  ];
  const { precision, recall } = estimateQuality(records);
  expect(precision!.value).toBeCloseTo(40 / 50, 2);
  expect(recall!.value).toBeCloseTo(40 / 60, 1);
  expect(precision!.low).toBeLessThan(0.8);
  expect(precision!.high).toBeGreaterThan(0.8);
});

test('nothing linked gives no precision; nobody found twice gives no recall', () => {
  expect(estimateQuality([])).toEqual({ precision: null, recall: null });
  expect(estimateQuality(times(9, { pairs: [pair(false, false)] }))).toEqual({
    precision: null,
    recall: null,
  });
});

test('what was put off widens the interval both ways and never narrows it', () => {
  const sure = times(60, { pairs: [pair(true, true)] });
  const doubt = [...sure, ...times(6, { pairs: [pair(true, null)] })];
  const [known, open] = [estimateQuality(sure), estimateQuality(doubt)];
  expect(open.precision!.value).toBe(1);
  expect(open.precision!.low).toBeLessThan(known.precision!.low - 0.05);
});

test('a perfect sample is not taken for a perfect registry', () => {
  const { precision } = estimateQuality(times(30, { pairs: [pair(true, true)] }));
  expect(precision).toMatchObject({ value: 1, high: 1 });
  expect(precision!.low).toBeLessThan(0.9);
});

test('the curve: a higher threshold never finds more', () => {
  const records = Array.from({ length: 60 }, (_, i) => ({
    pairs: [{ ...pair(i % 3 > 0, i % 4 > 0), bits: i % 10 }],
  }));
  const recalls = thresholdCurve(records, [0, 2, 4, 6, 8], 0).map(({ recall }) => recall!.value);
  expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
  const known = knownCurve(
    [3, 5, 7].map((bits) => ({ bits, isSame: bits > 4 })),
    4,
    [0, 4, 9],
  );
  expect(known.map(({ precision }) => precision?.value ?? null)).toEqual([2 / 3, 1, null]);
  expect(known.map(({ recall }) => recall?.value)).toEqual([0.5, 0.5, 0]);
});

test('LSHE: nothing missed counts the groups; the figures of its formula by hand', () => {
  expect(uniquePersons([10, 4, 2, 1], 1)).toBe(17);
  // 100 + 50 × 0.6/0.8 + 20 × (1 - 6 × 0.04 × 0.8)/(0.64 × 1.4) + 5
  expect(uniquePersons([100, 50, 20, 5], 0.8)).toBeCloseTo(
    100 + 37.5 + (20 * (1 - 0.192)) / 0.896 + 5,
    9,
  );
  expect(() => uniquePersons([1], 0.5)).toThrow(RangeError);
  expect(estimateUniquePersons([1], { value: 0.4, low: 0.3, high: 0.5 })).toBeNull();
});
