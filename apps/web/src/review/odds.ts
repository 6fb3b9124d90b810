/** Where the odds lean, and how far, rounded as a person would say it. */
export interface Odds {
  readonly side: 'for' | 'against' | 'even';
  /** So many to one; 1 when even. */
  readonly toOne: number;
  /** True when the odds go beyond what is worth telling apart. */
  readonly isOver: boolean;
}

const MOST = 1_000_000;

/**
 * Log2 odds as "about N to 1". Below 1.5 to 1 it is even; beyond a million to
 * one it only says so, since no model built on names can know better.
 * @param bits log2 of the odds that the two are one person
 */
export function oddsOf(bits: number): Odds {
  const ratio = 2 ** Math.abs(bits);
  if (ratio < 1.5) return { side: 'even', toOne: 1, isOver: false };
  const side = bits > 0 ? 'for' : 'against';
  if (ratio > MOST) return { side, toOne: MOST, isOver: true };
  return { side, toOne: Math.max(2, sayable(ratio)), isOver: false };
}

/** One figure that counts, two below a hundred: 7, 45, 400, 20,000. */
export function sayable(amount: number): number {
  if (amount < 20) return Math.round(amount);
  if (amount < 100) return Math.round(amount / 5) * 5;
  const step = 10 ** Math.floor(Math.log10(amount));
  return Math.round(amount / step) * step;
}
