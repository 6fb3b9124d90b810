import { clusterRecords } from '@sila/linkage';
import type { KnownPairs } from './known-pairs.ts';

export interface Point {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs of at least this weight are linked. */
  readonly bits: number;
}

/** What a pair never compared weighs where groups are asked whether they belong together. */
const UNMET_BITS = -15;
const KEPT_BITS = -10;

/** Precision and recall of the pairs: at the best F1, and with the most recall at each precision. */
export function pairCurve(of: KnownPairs, scores: Float64Array, precisions: readonly number[]) {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
  let found = 0;
  let best = pointOf({ right: 0, found: 0 }, of.truePairs, Number.POSITIVE_INFINITY);
  const at = precisions.map(() => best);
  for (let i = 0; i < order.length; i++) {
    found += of.labels[order[i]!]!;
    const point = pointOf({ right: found, found: i + 1 }, of.truePairs, scores[order[i]!]!);
    if (point.f1 > best.f1) best = point;
    for (let k = 0; k < precisions.length; k++) {
      if (point.precision >= precisions[k]! && point.recall > at[k]!.recall) at[k] = point;
    }
  }
  return { best, at };
}

/** Precision and recall of the pairs that clusters imply, by Sila's own clustering over these scores. */
export function clusterPoint(of: KnownPairs, scores: Float64Array, leastBits: number): Point {
  const kept = [...scores.keys()].filter((p) => scores[p]! >= KEPT_BITS);
  const pairs = {
    lefts: Uint32Array.from(kept, (p) => of.lefts[p]!),
    rights: Uint32Array.from(kept, (p) => of.rights[p]!),
    bits: Float32Array.from(kept, (p) => scores[p]!),
  };
  const keyOf = (l: number, r: number) => Math.min(l, r) * of.records + Math.max(l, r);
  const known = new Map<number, number>();
  scores.forEach((score, p) => {
    known.set(keyOf(of.lefts[p]!, of.rights[p]!), score);
  });
  const { clusters } = clusterRecords(of.records, pairs, {
    leastBits,
    mustLink: [],
    cannotLink: [],
    exclusive: new Int32Array(of.records).fill(-1),
    weigh: (l, r) => known.get(keyOf(l, r)) ?? UNMET_BITS,
  });
  const found = pairsWithin(clusters);
  const right = pairsWithin(of.truth.map((person, r) => `${person} ${clusters[r]}`));
  return pointOf({ right, found }, of.truePairs, leastBits);
}

function pairsWithin(groups: Iterable<number | string>): number {
  const sizes = new Map<number | string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}

function pointOf(
  { right, found }: { readonly right: number; readonly found: number },
  sought: number,
  bits: number,
): Point {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: right / Math.max(1, sought),
    f1: (2 * right) / Math.max(1, found + sought),
    bits,
  };
}
