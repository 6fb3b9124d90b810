import type { Estimate } from '../intervals/interval.ts';
import { kornGraubardInterval } from '../intervals/korn-graubard.ts';
import { ratioOfMeans, type Shares } from './ratio-of-means.ts';

/** A pair of a sampled record with another, and what people decided about it. */
export interface SampledPair {
  /** Chance, 0 to 1, that this pair was asked about, given its record was drawn. */
  readonly inclusion: number;
  /** True where the links say one person. */
  readonly isLinked: boolean;
  /** Null: looked at, but put off. */
  readonly isSame: boolean | null;
}

/** One record drawn at random, with every pair of it that was asked about. */
export interface SampledRecord {
  readonly pairs: readonly SampledPair[];
}

export interface LinkQuality {
  /** Of the linked pairs, the share that is of one person; null where no linked pair was drawn. */
  readonly precision: Estimate | null;
  /** Of the pairs of one person, the share that is linked; null where none was found. */
  readonly recall: Estimate | null;
}

/**
 * Precision and recall of links from records drawn at random. A record leads
 * to its person with a chance that grows with the person's records, so this is
 * entity-centric sampling (Binette et al. 2022, arXiv 2210.01230) that asks
 * only about pairs of the drawn record itself: its pairs are one draw, weighted
 * by their inclusion (Horvitz and Thompson 1952). Intervals after Korn and
 * Graubard. Pairs put off are counted as if they had come out the worse way for
 * the lower end, the better way for the upper one.
 */
export function estimateQuality(records: readonly SampledRecord[]): LinkQuality {
  return {
    precision: bounded(records, ({ isLinked, isSame }) => isLinked && isSame),
    recall: bounded(records, ({ isSame }) => isSame),
  };
}

type Counted = (pair: { isLinked: boolean; isSame: boolean }) => boolean;

function bounded(records: readonly SampledRecord[], counted: Counted): Estimate | null {
  const isPrecision = !counted({ isLinked: false, isSame: true });
  const below: Counted = isPrecision ? ({ isLinked }) => isLinked : counted;
  const worse = estimate(settled(records, 'worse'), below);
  const better = estimate(settled(records, 'better'), below);
  const known = estimate(settled(records, 'leftOut'), below);
  if (worse === null || better === null || known === null) return known ?? better ?? worse;
  return {
    value: known.value,
    low: Math.min(known.low, worse.low),
    high: Math.max(known.high, better.high),
  };
}

type SettledPair = SampledPair & { readonly isSame: boolean };

/** Records with every pair decided: what was put off goes one way, the other, or out. */
function settled(
  records: readonly SampledRecord[],
  way: 'worse' | 'better' | 'leftOut',
): SettledPair[][] {
  return records.map(({ pairs }) =>
    pairs.flatMap((pair): SettledPair[] => {
      if (pair.isSame !== null) return [{ ...pair, isSame: pair.isSame }];
      if (way === 'leftOut') return [];
      return [{ ...pair, isSame: pair.isLinked === (way === 'better') }];
    }),
  );
}

function estimate(records: readonly SettledPair[][], below: Counted): Estimate | null {
  const draws = records.map((pairs) => sharesOf(pairs, below));
  const { ratio, deviation } = ratioOfMeans(draws);
  if (Number.isNaN(ratio)) return null;
  const share = Math.min(1, Math.max(0, ratio));
  const interval = kornGraubardInterval({
    share,
    deviation: Number.isNaN(deviation) ? 0 : deviation,
    draws: draws.filter((draw) => draw.below > 0).length,
    looks: records.reduce((sum, pairs) => sum + pairs.filter(below).length, 0),
  });
  return { value: share, ...interval };
}

function sharesOf(pairs: readonly SettledPair[], below: Counted): Shares {
  let above = 0;
  let all = 0;
  for (const pair of pairs) {
    if (below(pair)) all += 1 / pair.inclusion;
    if (pair.isLinked && pair.isSame) above += 1 / pair.inclusion;
  }
  return { above, below: all };
}
