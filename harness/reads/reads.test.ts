import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../crash/sila-process.ts';
import { type BaseRegistry, makeBase } from '../registry/base-registry.ts';
import { makeScratch, removeScratch } from '../scratch.ts';
import { killReaders } from './kill-readers.ts';

let site: string;
let base: BaseRegistry;
beforeAll(async () => {
  buildProgram();
  site = await makeScratch();
  base = await makeBase(site, 120);
}, 240_000);
afterAll(() => removeScratch(site));

/** The command `npm run reads` kills two thousand times. */
test('nobody is shown a record without its entry, killed twenty times between the two', {
  timeout: 600_000,
}, async () => {
  const { shown, unaudited } = await killReaders({ site, base, kills: 20, seed: 2 });
  expect(unaudited).toEqual([]);
  expect(shown).toBeGreaterThan(20);
});

test('an audit that forgets one entry in five is found', { timeout: 300_000 }, async () => {
  const { unaudited } = await killReaders({ site, base, kills: 6, seed: 4, forgetful: true });
  expect(unaudited.length).toBeGreaterThan(0);
});
