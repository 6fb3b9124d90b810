/**
 * Two reviewers, one match, at the same moment:
 *   npm run races [RACES]
 * Exit code 1 when not exactly one decision stood, or the other was not told which.
 */
import { raceReviewers } from './races/race-reviewers.ts';
import { makeBase } from './registry/base-registry.ts';
import { makeScratch, removeScratch } from './scratch.ts';

const races = Number(process.argv[2] ?? 5_000);
const tell = (line: string) => process.stdout.write(`${line}\n`);

const site = await makeScratch();
try {
  const base = await makeBase(site, 120);
  const { first, wrong } = await raceReviewers({ site, base, races, tell });
  tell(`${races} races, first by turns ${first.join(' and ')}, ${wrong.length} wrong`);
  for (const line of wrong.slice(0, 20)) tell(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await removeScratch(site);
}
