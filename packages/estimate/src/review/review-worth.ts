/** What is known about a pair before somebody looks at it. */
export interface PairToReview {
  /** Chance that it is one person, as the model believes: 0 to 1. */
  readonly probability: number;
  /** How many records each side's person holds now. */
  readonly leftSize: number;
  readonly rightSize: number;
  /** Decisions made so far on pairs of its stratum. */
  readonly decidedAlike: number;
}

/** As many decisions tell half of what a stratum has to tell. */
const HALF_KNOWN = 10;

/**
 * What one look at a pair is expected to be worth: uncertainty × effect on the
 * persons × need of its stratum (the expected value of a review, after the
 * value-of-information reckoning of Howard 1966).
 *
 * Uncertainty is the entropy of the answer in bits plus the chance of a yes:
 * nothing closes by score, so an almost certain pair keeps waiting for its
 * person and must not sink below pairs hardly believed. Effect is how many
 * pairs of records a yes would bring together, by doublings. Need falls from
 * two, in a stratum nobody has decided in, towards one.
 */
export function reviewWorth(pair: PairToReview): number {
  const p = Math.min(1, Math.max(0, pair.probability));
  const effect = Math.log2(1 + pair.leftSize * pair.rightSize);
  return (p + entropyBits(p)) * effect * stratumNeed(pair.decidedAlike);
}

/** How much one yes-or-no answer tells, in bits: 1 at even odds, 0 when certain. */
export function entropyBits(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

/** From 2 where nobody has decided down to 1 where much is decided. */
export function stratumNeed(decided: number): number {
  return 1 + HALF_KNOWN / (HALF_KNOWN + Math.max(0, decided));
}
