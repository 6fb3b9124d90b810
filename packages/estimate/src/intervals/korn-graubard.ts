import { studentReach } from '../numbers/quantiles.ts';
import { clopperPearsonInterval } from './binomial.ts';
import { type Interval, MISSES } from './interval.ts';

export interface SurveyShare {
  /** The estimated share, 0 to 1. */
  readonly share: number;
  /** Its standard deviation under the design; 0 where the sample shows no spread. */
  readonly deviation: number;
  /** Independent draws with anything to say. */
  readonly draws: number;
  /** Things looked at within the draws. */
  readonly looks: number;
}

/**
 * Korn and Graubard's interval for a share from a survey (1998): Clopper and
 * Pearson's with as many trials as the sample is worth. Things within one draw
 * are alike, so a sample is worth less than it has looks; where all looks agree
 * the spread cannot tell how much less, and each draw counts as one.
 */
export function kornGraubardInterval(survey: SurveyShare, misses = MISSES): Interval {
  const { share, deviation, draws, looks } = survey;
  if (draws < 2) return { low: 0, high: 1 };
  if (deviation <= 0 || share <= 0 || share >= 1) {
    return clopperPearsonInterval(share * draws, draws, misses);
  }
  const worth = (share * (1 - share)) / deviation ** 2;
  const freedom =
    (studentReach(misses, Math.max(1, looks - 1)) / studentReach(misses, draws - 1)) ** 2;
  const trials = Math.max(1, Math.min(looks, worth * freedom));
  return clopperPearsonInterval(share * trials, trials, misses);
}
