/** Both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure with the interval that holds the truth in 95 of 100 such samples, unless said otherwise. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** Chance that an interval misses the truth, where nobody asks for another. */
export const MISSES = 0.05;
