import { ensureBuilt } from './build.mjs';
import { runChecks } from './checks/all-checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { filesUnder } from './sources.mjs';
import { runVitest } from './vitest-run.mjs';

/**
 * The whole run: checks, unit and integration tests, journeys. With words, only
 * the test files whose path holds one of them.
 *
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function testSila(words, say) {
  const counts = [];
  if (words.length === 0) counts.push(await step('Checks', () => runChecks(say), say));
  counts.push(
    await step('Unit and integration tests', () => runVitest(['unit', 'integration'], words), say),
  );
  if (hasJourney(words)) counts.push(await step('Journeys', () => journeys(words, say), say));
  const sum = (key) => counts.reduce((total, one) => total + (one[key] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

async function journeys(words, say) {
  try {
    await ensureBuilt(say, 'program', 'web');
    return await runVitest(['journeys'], words, { CHROMIUM: ensureChromium(say) });
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function step(name, run, say) {
  say(`\n${name}`);
  const begun = Date.now();
  const result = await run();
  say(`${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
  return result;
}

function hasJourney(words) {
  const files = filesUnder('journeys').filter((path) => path.endsWith('.test.ts'));
  return files.some((path) => words.length === 0 || words.some((word) => path.includes(word)));
}
