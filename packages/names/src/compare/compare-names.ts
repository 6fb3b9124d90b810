import { NameMatcher } from './name-matcher.ts';
import type { NameComparison } from './reason-codes.ts';

/** The shared matcher is replaced when it has met this many distinct words, so memory stays bounded. */
const MOST_WORDS = 50_000;
let matcher = new NameMatcher();

/**
 * How likely two names, in any mix of Arabic and Latin script, name one
 * person: a calibrated score, a verdict and a reason for each part. Symmetric
 * in score and verdict; never throws. Use `NameMatcher` to compare many.
 */
export function compareNames(left: string, right: string): NameComparison {
  if (matcher.table.size > MOST_WORDS) matcher = new NameMatcher();
  return matcher.compare(matcher.prepare(left), matcher.prepare(right));
}
