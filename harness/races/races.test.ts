import { expect, test } from 'vitest';
import { makeBase } from '../registry/base-registry.ts';
import { makeScratch, removeScratch } from '../scratch.ts';
import { raceReviewers } from './race-reviewers.ts';

/** The command `npm run races` holds five thousand. */
test('of two reviewers at one match one decides, and the other is told what stands', {
  timeout: 300_000,
}, async () => {
  const site = await makeScratch();
  try {
    const base = await makeBase(site, 100);
    const { first, wrong } = await raceReviewers({ site, base, races: 150 });
    expect(wrong).toEqual([]);
    expect(first[0] + first[1]).toBe(150);
  } finally {
    await removeScratch(site);
  }
});
