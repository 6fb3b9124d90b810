import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseRegistry, makeBase } from '../registry/base-registry.ts';
import { makeScratch, removeScratch } from '../scratch.ts';
import { whyNoPowerCuts } from './compile-journal.ts';
import { cutPower } from './cut-power.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';

const why = whyNoPowerCuts();
let site: string;
let base: BaseRegistry;
beforeAll(async () => {
  if (why !== null) return;
  site = await makeScratch();
  base = await makeBase(site, 120);
}, 180_000);
afterAll(async () => {
  if (why === null) await removeScratch(site);
});

/** Few cuts: the command `npm run power` makes five hundred. */
const FEW = { seconds: 2, seed: 3, lanes: 2 };

test('what was acknowledged outlives a cut of the power', { timeout: 240_000 }, async (context) => {
  if (why !== null) return context.skip(why);
  const { cuts, acknowledged, wrong } = await cutPower({ site, base, cuts: 10, ...FEW });
  expect(wrong).toEqual([]);
  expect([cuts, acknowledged > 20]).toEqual([10, true]);
});

test.for(PLANTED_FAULTS)(
  'a planted fault is found: %s',
  { timeout: 240_000 },
  async (fault, context) => {
    if (why !== null) return context.skip(why);
    const { wrong } = await cutPower({ site, base, fault, cuts: 8, ...FEW });
    expect(wrong.length).toBeGreaterThan(0);
  },
);
