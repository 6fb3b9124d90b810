import { expect, test } from 'vitest';
import { fuzz } from './campaign.ts';
import { CANARY, TARGETS } from './targets.ts';

const INPUTS = 20_000;
/** On a busy machine a campaign takes minutes; one that hangs ends itself. */
const PATIENCE = 900_000;

test('a parser that fails on one input in a hundred is found', { timeout: PATIENCE }, async () => {
  const { faults } = await fuzz(CANARY.name, { inputs: INPUTS, seed: 7 });
  expect(faults.length / INPUTS).toBeGreaterThan(0.001);
  expect(faults[0]?.what).toContain('the canary fell');
});

test.each(TARGETS.map(({ name }) => name))(
  '%s: 20,000 changed inputs, none crashes, hangs or eats the memory',
  { timeout: PATIENCE },
  async (name) => {
    const { faults } = await fuzz(name, { inputs: INPUTS, seed: 7 });
    expect(faults.slice(0, 5)).toEqual([]);
  },
);
