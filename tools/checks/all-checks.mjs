import { findWrongArrows } from './arrows.mjs';
import { findGivenUpWords } from './glossary-words.mjs';
import { findLeftovers } from './leftovers.mjs';
import { problemsOf } from './run-command.mjs';
import { findMissingWords } from './screen-words.mjs';
import { findTooLong } from './sizes.mjs';
import { readSources } from './source-file.mjs';
import { findTypeErrors } from './types.mjs';

/**
 * A rule that looks at nothing finds nothing: with fewer source files than this
 * in sight the checks are broken, not the code clean. Raise it as Sila grows.
 */
export const FEWEST_FILES = 500;

const lint = () =>
  problemsOf('node_modules/@biomejs/biome/bin/biome', [
    'check',
    '--max-diagnostics=100',
    '--diagnostic-level=warn',
    '.',
  ]);
const unused = () =>
  problemsOf('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']);

/**
 * Every check that needs no running Sila, by name; each gives its problems, one
 * line each, and an empty list is a pass.
 */
export function allChecks() {
  const sources = readSources();
  return {
    types: findTypeErrors,
    lint,
    unused,
    sight: () => findBlindness(sources),
    arrows: () => findWrongArrows(sources),
    sizes: () => findTooLong(sources),
    leftovers: () => findLeftovers(sources),
    glossary: () => findGivenUpWords(sources),
    words: () => findMissingWords(sources),
  };
}

export function findBlindness(sources) {
  if (sources.length >= FEWEST_FILES) return [];
  return [`only ${sources.length} source files are in sight, of at least ${FEWEST_FILES}`];
}

/** Runs every check at once and tells each result. @returns {{passed: number, failed: number}} */
export async function runChecks(tell) {
  const results = await Promise.all(
    Object.entries(allChecks()).map(async ([name, check]) => {
      const problems = await check();
      tell(problems.length === 0 ? `✓ ${name}` : [`✗ ${name}`, ...problems].join('\n  '));
      return problems.length === 0;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
