import { CandidateFinder, type CandidateIndex } from './candidates.ts';
import type { SurveyedPair } from './survey.ts';

/**
 * Of surveyed pairs, each counted by its chance of being one person, the share
 * that is compared at all: a key brings them together and they share enough.
 * The survey chose them without blocks, so this is how complete blocking is,
 * among pairs that share enough for anybody to propose them.
 * @param chanceOf of one pair of rows, 0 to 1
 */
export function broughtShare(
  index: CandidateIndex,
  surveyed: readonly SurveyedPair[],
  chanceOf: (left: number, right: number) => number,
): { readonly completeness: number; readonly surveyed: number } {
  const finder = new CandidateFinder(index);
  let all = 0;
  let brought = 0;
  for (const { left, right } of surveyed) {
    const chance = chanceOf(left, right);
    all += chance;
    const found = finder.found.subarray(0, finder.of(left));
    if (found.includes(right)) brought += chance;
  }
  return { completeness: all === 0 ? 1 : brought / all, surveyed: all };
}
