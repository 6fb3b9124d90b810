import { estimateQuality, type LinkQuality, type SampledRecord } from './record-sample.ts';

/** Sampled records whose pairs tell their weight. */
export interface WeighedSample {
  readonly pairs: readonly (SampledRecord['pairs'][number] & { readonly bits: number })[];
}

export interface CurvePoint extends LinkQuality {
  /** Pairs of at least this weight count as linked. */
  readonly bits: number;
}

/**
 * Precision and recall as they would stand if links were made from each of
 * these weights on. A pair that is kept apart for another reason than its
 * weight (`isLinked` false though heavy enough) stays apart.
 */
export function thresholdCurve(
  records: readonly WeighedSample[],
  thresholds: readonly number[],
  proposedFrom: number,
): CurvePoint[] {
  return thresholds.map((bits) => {
    const moved = records.map(({ pairs }) => ({
      pairs: pairs.map((pair) => ({
        ...pair,
        isLinked: pair.bits >= bits && (pair.isLinked || pair.bits < proposedFrom),
      })),
    }));
    return { bits, ...estimateQuality(moved) };
  });
}

/** A pair whose truth is known, as in invented lists. */
export interface KnownPair {
  readonly bits: number;
  readonly isSame: boolean;
}

/**
 * The same curve where the truth is known: no interval, because nothing is estimated.
 * @param truePairs all pairs of one person, weighed or not
 */
export function knownCurve(
  pairs: readonly KnownPair[],
  truePairs: number,
  thresholds: readonly number[],
): CurvePoint[] {
  const exactly = (value: number) => ({ value, low: value, high: value });
  return thresholds.map((bits) => {
    const linked = pairs.filter((pair) => pair.bits >= bits);
    const right = linked.filter(({ isSame }) => isSame).length;
    return {
      bits,
      precision: linked.length === 0 ? null : exactly(right / linked.length),
      recall: truePairs === 0 ? null : exactly(right / truePairs),
    };
  });
}
