import { expect, test } from 'vitest';
import type { Evidence } from '../compare/comparator.ts';
import { generalModel } from './model.ts';
import { Weigher } from './weigher.ts';

const model = generalModel([{ name: 'name', kind: 'name', parts: ['given', 'father', 'family'] }]);
const OTHER_PART = 3;
const EXACT = 7;

function evidenceOf(levels: readonly number[]): Evidence {
  return {
    levels: Uint8Array.from(levels),
    rarity: Float32Array.from(levels, () => 6),
    stated: Uint8Array.from(levels.keys()),
    count: levels.length,
    list: -1,
  };
}

test('two parts that were exchanged are one slip: the second costs what a further one does, not a slip of its own', () => {
  const weigher = new Weigher({ ...model, movedTogether: 0.4 }, 1000);
  const exchanged = evidenceOf([OTHER_PART, OTHER_PART, EXACT]);
  const alone = evidenceOf([EXACT, OTHER_PART, EXACT]);
  const own = model.comparisons[1]!.levels[OTHER_PART - 1]!.m;
  expect(weigher.part(alone, 1)).toBeCloseTo(Math.log2(own) + 6);
  expect(weigher.part(exchanged, 0)).toBeCloseTo(Math.log2(own) + 6);
  expect(weigher.part(exchanged, 1)).toBeCloseTo(Math.log2(0.4) + 6);
});

test('the total is what its parts say', () => {
  const weigher = new Weigher(model, 1000);
  const evidence = evidenceOf([OTHER_PART, OTHER_PART, OTHER_PART]);
  const parts = [0, 1, 2].reduce((sum, c) => sum + weigher.part(evidence, c), 0);
  const others = weigher.othersBits(weigher.likeness(evidence));
  expect(weigher.total(evidence)).toBeCloseTo(weigher.prior(-1) + parts + others);
});

test('what stands in one list is weighed by that list where it is known, by all lists where it is not', () => {
  const sameList = { m: 0.1, u: 0.4, lists: [{ list: 'cleaned', m: 0.002, u: 0.2 }] };
  const weigher = new Weigher({ ...model, priorBits: 0, sameList }, 1000, ['other', 'cleaned']);
  expect(weigher.prior(-1)).toBeCloseTo(Math.log2(0.9 / 0.6));
  expect(weigher.prior(0)).toBeCloseTo(-2);
  expect(weigher.prior(1)).toBeCloseTo(Math.log2(0.002 / 0.2));
  expect(weigher.prior(7)).toBeCloseTo(-2);
});
