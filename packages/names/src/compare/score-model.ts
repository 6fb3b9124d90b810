import type { AlignCosts } from './align.ts';

/** Weights of the features and the verdicts' thresholds; fitted by `train/`, data like the letter models. */
export interface ScoreModel {
  readonly costs: AlignCosts;
  /** Two lineages: weights of `FEATURES`. */
  readonly weights: readonly number[];
  /** Two other names, of persons or not: weights of `GENERAL_FEATURES`. */
  readonly general: readonly number[];
  /** One word against one word: log odds are scale × (evidence + shift). */
  readonly single: { readonly scale: number; readonly shift: number };
  /** At least this score is `same`. */
  readonly same: number;
  /** At most this score is `different`. */
  readonly different: number;
}

/** Probability from features and their weights. */
export function applyScore(features: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += features[at]! * weights[at]!;
  return 1 / (1 + Math.exp(-sum));
}
