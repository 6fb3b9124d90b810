import type { AlignCosts } from './align.ts';
import { FEATURES } from './name-features.ts';

/** Weights of the features and the verdicts' thresholds; fitted by `train/`, data like the letter models. */
export interface ScoreModel {
  readonly costs: AlignCosts;
  readonly weights: readonly number[];
  /** One word against one word: log odds are scale × (evidence + shift). */
  readonly single: { readonly scale: number; readonly shift: number };
  /** At least this score is `same`. */
  readonly same: number;
  /** At most this score is `different`. */
  readonly different: number;
}

export function applyScore(features: ArrayLike<number>, model: ScoreModel): number {
  let sum = 0;
  for (let at = 0; at < FEATURES.length; at++) sum += features[at]! * (model.weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
