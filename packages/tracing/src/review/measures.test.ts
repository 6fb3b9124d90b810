import { expect, test } from 'vitest';
import { type MeasureMaterial, measuresOf } from './measures.ts';

const decided = (isLinked: boolean, isSame: boolean) => ({
  pairs: [{ inclusion: 1, isLinked, isSame, bits: isLinked ? 5 : -5 }],
});
const records = [
  ...Array.from({ length: 45 }, () => decided(true, true)),
  ...Array.from({ length: 5 }, () => decided(false, true)),
];
const material: MeasureMaterial = {
  sample: { records, decided: 50, open: 0, drawn: 50, pairs: 50 },
  groupSizes: [40, 30, 4],
  reachesAll: false,
  blocking: { completeness: 0.8, surveyed: 400 },
  twice: [],
  model: 'persons 1',
};

test('what blocking did not bring together is missed as well, and the persons are reckoned by both', () => {
  const measures = measuresOf(material);
  const without = measuresOf({ ...material, blocking: null });
  expect(without.recall!.value).toBeCloseTo(0.9, 2);
  expect(measures.recall!.value).toBeCloseTo(0.8 * without.recall!.value, 9);
  expect(measures.recall!.low).toBeLessThan(0.8 * without.recall!.value);
  expect(measures.blocking!.value).toBe(0.8);
  expect(measures.persons!.value).toBeLessThan(without.persons!.value);
});

test('a sample drawn from all pairs has met what blocking missed: nothing is reckoned twice', () => {
  const measures = measuresOf({ ...material, reachesAll: true });
  expect(measures.recall).toEqual(measuresOf({ ...material, blocking: null }).recall);
});
