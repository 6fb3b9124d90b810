import { repeatableRandom } from '../hash.ts';
import { CandidateFinder, type CandidateIndex } from './candidates.ts';
import { PreScore } from './pre-score.ts';
import type { SurveyedPair } from './survey.ts';

/** Of the likely pairs this share may score less before comparison than what is asked of a candidate. */
const MAY_BE_LOST = 0.004;

/** Nearness that atoms do not show may add so much when a pair is compared in full: at most, and at least. */
const MOST_SPARE_BITS = 10;
const LEAST_SPARE_BITS = 3;

/** Pairs a record that may be compared, as long as likely ones are not lost by it. */
const MOST_PAIRS_A_RECORD = 30;

/** What tells one record among all, less this, is reason enough to compare. */
const NEARLY_BITS = 2;

/** Records by whose candidates the pairs are counted. */
const SAMPLED = 400;

/**
 * The score before comparison that is asked of a candidate: below where the
 * surveyed likely pairs end, by as much as the number of pairs allows.
 * @param index its own bound is not looked at
 */
export function candidateBound(index: CandidateIndex, likely: readonly SurveyedPair[]): number {
  const records = index.exclusive.length;
  const score = new PreScore(index.sketches);
  const scores = Float64Array.from(likely, ({ left, right }) => {
    score.setLeft(Math.min(left, right));
    return score.bits(Math.max(left, right));
  }).sort();
  const end = scores[Math.floor(MAY_BE_LOST * scores.length)]!;
  // Who shares nearly what tells one record among all is always compared.
  const most = Math.log2(records) - NEARLY_BITS;
  const lowest = Math.min(end - MOST_SPARE_BITS, most);
  const allowed = boundByPairs({ ...index, leastBits: lowest }, score);
  return Math.max(lowest, Math.min(allowed, end - LEAST_SPARE_BITS, most));
}

/** The least score that leaves no more pairs a record than may be, told from a sample of records. */
function boundByPairs(index: CandidateIndex, score: PreScore): number {
  const records = index.exclusive.length;
  const finder = new CandidateFinder(index);
  const random = repeatableRandom(11);
  const sampled = Math.min(SAMPLED, records);
  const scores: number[] = [];
  for (let i = 0; i < sampled; i++) {
    const row = sampled === records ? i : random() % records;
    const found = finder.of(row);
    score.setLeft(row);
    for (let f = 0; f < found; f++) scores.push(score.bits(finder.found[f]!));
  }
  scores.sort((a, b) => b - a);
  // Each pair is found from both its records.
  return scores[2 * MOST_PAIRS_A_RECORD * sampled] ?? Number.NEGATIVE_INFINITY;
}
