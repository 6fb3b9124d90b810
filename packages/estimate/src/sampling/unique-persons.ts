import type { Estimate, Interval } from '../intervals/interval.ts';
import { MISSES } from '../intervals/interval.ts';
import { normalReach } from '../numbers/quantiles.ts';

/** How many groups of one, two, … records the links make; `sizes[0]` counts groups of one. */
export type GroupSizes = readonly number[];

/**
 * How many persons the records are about, although some links were missed:
 * the LSHE estimate of Chen, Shrivastava and Steorts (2018, "Unique entity
 * estimation with application to the Syrian conflict").
 *
 *   n1 + n2 (2p - 1)/p + n3 (1 - 6(1-p)²p)/(p²(3-2p)) + n4 + n5 + …
 *
 * n_i groups of i records, p the chance that a pair of one person is linked.
 * Missed links in larger groups hardly split them and are not reckoned with;
 * nor are wrong links, which make the figure too low.
 * @param recall p, above one half: below it groups of two say nothing
 * @throws RangeError when p is not above one half and at most 1
 */
export function uniquePersons(sizes: GroupSizes, recall: number): number {
  if (!(recall > 0.5 && recall <= 1)) throw new RangeError('recall is not above one half');
  const p = recall;
  const [one = 0, two = 0, three = 0, ...more] = sizes;
  const larger = more.reduce((sum, count) => sum + count, 0);
  return one + two * worthOfTwo(p) + three * worthOfThree(p) + larger;
}

function worthOfTwo(p: number): number {
  return (2 * p - 1) / p;
}

function worthOfThree(p: number): number {
  return (1 - 6 * (1 - p) ** 2 * p) / (p * p * (3 - 2 * p));
}

/**
 * The estimate with its interval: what is not known of the recall, and the
 * chance of which links were missed, put together as independent.
 * @param recall with its interval; ends at or below one half are taken as a hair above it
 * @returns null where not even the recall itself is above one half
 */
export function estimateUniquePersons(
  sizes: GroupSizes,
  recall: Estimate,
  misses = MISSES,
): Estimate | null {
  if (!(recall.value > 0.5)) return null;
  const value = uniquePersons(sizes, Math.min(1, recall.value));
  const at = (p: number) => uniquePersons(sizes, Math.min(1, Math.max(p, 0.501)));
  const chance = normalReach(misses) * Math.sqrt(missedSpread(sizes, Math.min(1, recall.value)));
  const ends: Interval = { low: at(recall.low), high: at(recall.high) };
  const [, two = 0, three = 0] = sizes;
  // Every record its own person, or every group its one: no estimate lies beyond.
  const most = sizes.reduce((sum, count, i) => sum + count * (i + 1), 0);
  const least = Math.max(1, Math.min(value, two + three));
  return {
    value,
    low: Math.max(least, value - Math.hypot(value - ends.low, chance)),
    high: Math.min(most, value + Math.hypot(ends.high - value, chance)),
  };
}

/** Variance of the estimate when p is known: each person of two or three records adds its own. */
function missedSpread(sizes: GroupSizes, p: number): number {
  const q = 1 - p;
  const [, two = 0, three = 0] = sizes;
  const persons3 = three / (p * p * (3 - 2 * p));
  const persons2 = Math.max(0, (two - persons3 * 3 * q * q * p) / p);
  const ofTwo = q / p;
  const ofThree =
    p * p * (3 - 2 * p) * (worthOfThree(p) - 1) ** 2 +
    3 * q * q * p * worthOfTwo(p) ** 2 +
    q ** 3 * 4;
  return persons2 * ofTwo + persons3 * ofThree;
}
