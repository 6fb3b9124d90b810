import type { Estimate } from './interval.ts';

/**
 * A share of a share: of the pairs of one person the share that is compared,
 * of those the share that is linked. The two were estimated apart from each
 * other, so what is not known of either adds up in squares, each end by itself
 * (MOVER, after Zou and Donner 2008).
 * @param first 0 to 1 with its interval
 * @param second 0 to 1 with its interval
 */
export function productOfShares(first: Estimate, second: Estimate): Estimate {
  const value = first.value * second.value;
  const reach = (one: number, other: number) => Math.hypot(one * second.value, other * first.value);
  return {
    value,
    low: Math.max(0, value - reach(first.value - first.low, second.value - second.low)),
    high: Math.min(1, value + reach(first.high - first.value, second.high - second.value)),
  };
}
