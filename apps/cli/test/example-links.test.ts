import { EXAMPLE_SEED } from '@sila/fixtures';
import { beforeAll, expect, test } from 'vitest';
import { type ExampleMeasure, linkExample } from './support/link-example.ts';

/*
 * The invented example, read and linked as an intake does, against the truth
 * that only its generator knows. `bench/example.ts` prints more seeds.
 */
let measure: ExampleMeasure;

beforeAll(async () => {
  measure = await linkExample(EXAMPLE_SEED);
});

test('of the pairs proposed on the example at least 98 in a hundred are true', () => {
  expect(measure.precision).toBeGreaterThanOrEqual(0.98);
});

test('of the true pairs of the example at least 90 in a hundred are proposed', () => {
  expect(measure.recall).toBeGreaterThanOrEqual(0.9);
});

test('of the brothers and namesakes on the example few are taken for one person', () => {
  expect(measure.traps.brothers).toBeGreaterThan(1000);
  expect(measure.wrong.brothers / measure.traps.brothers).toBeLessThan(0.01);
  expect(measure.traps.namesakes).toBeGreaterThan(20);
  expect(measure.wrong.namesakes / measure.traps.namesakes).toBeLessThan(0.1);
});
