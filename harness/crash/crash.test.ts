import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseRegistry, makeBase } from '../registry/base-registry.ts';
import { makeScratch, removeScratch } from '../scratch.ts';
import { killSila } from './kill-sila.ts';
import { buildProgram } from './sila-process.ts';

let site: string;
let base: BaseRegistry;
beforeAll(async () => {
  buildProgram();
  site = await makeScratch();
  base = await makeBase(site, 150);
}, 240_000);
afterAll(() => removeScratch(site));

/** The command `npm run crash` kills two hundred times. */
test('killed twelve times at whatever it does, Sila comes up with all that it acknowledged', {
  timeout: 600_000,
}, async () => {
  const { kills, wrong } = await killSila({ site, base, kills: 12, seed: 5, lanes: 3 });
  expect(wrong).toEqual([]);
  expect(kills).toEqual({ import: 3, decision: 3, migration: 3, backup: 3 });
});
