/** Weights of evidence in words that a person can rank. */
export type Weight = 'none' | 'little' | 'some' | 'much' | 'veryMuch';

/**
 * The word for a weight. The steps follow the scale of Kass and Raftery (1995)
 * for Bayes factors (3, 20, 150) in bits: 1.6, 4.3, 7.2; under a fifth of a
 * bit nothing moves.
 * @param bits log2 of the likelihood ratio
 */
export function weightOf(bits: number): Weight {
  const size = Math.abs(bits);
  if (size < 0.2) return 'none';
  if (size < 1.6) return 'little';
  if (size < 4.3) return 'some';
  return size < 7.2 ? 'much' : 'veryMuch';
}

/**
 * How far the bars of one balance reach: the largest weight in it, but never
 * so little that a slight leaning fills the line.
 */
export function reachOf(weights: readonly number[]): number {
  return Math.max(8, ...weights.map(Math.abs));
}
