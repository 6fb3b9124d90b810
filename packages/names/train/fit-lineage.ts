import { type AlignCosts, Aligner } from '../src/compare/align.ts';
import { FEATURES, nameFeatures } from '../src/compare/name-features.ts';
import { isTurned } from '../src/compare/pair-order.ts';
import type { PreparedName } from '../src/compare/prepared-name.ts';
import type { TokenTable } from '../src/tokens/token-table.ts';
import { boundsOf, fitLogistic, linear, type Sample } from './logistic.ts';
import type { Random } from './random.ts';

export interface LineagePair {
  readonly left: PreparedName;
  readonly right: PreparedName;
  readonly same: boolean;
  readonly weight: number;
  /** Pairs of one query are ranked against each other; null for a pair that stands alone. */
  readonly query: string | null;
}

export interface LineageFit {
  readonly costs: AlignCosts;
  readonly weights: readonly number[];
}

/**
 * What speaks against one person in the world must not speak for one because
 * of the negatives of one set, nor a rarer name that agrees speak against.
 */
const NONE = Number.POSITIVE_INFINITY;
const BOUNDS = boundsOf(FEATURES, {
  total: [0, NONE],
  totalSmall: [0, NONE],
  given: [0, NONE],
  family: [0, NONE],
  matched: [0, NONE],
  worstMatched: [0, NONE],
  losses: [0, NONE],
  absent: [-NONE, -0.25],
  // A father is not his son, though lists do leave a given name out.
  firstAbsent: [-NONE, -3.6],
  conflicts: [-NONE, -0.5],
  siblings: [-NONE, 0],
  otherFather: [-NONE, 0],
  otherFamily: [-NONE, 0],
  doubtful: [-NONE, 0],
  sameScriptConflicts: [-NONE, 0],
  sameScriptOneMatched: [-NONE, 0],
  sameScriptAbsent: [-NONE, 0],
  sameScriptFirstAbsent: [-NONE, 0],
  twoMatched: [-NONE, 0],
  twoMatchedWorst: [0, NONE],
});
/** However rare a left-out given name is in the sets, lists do leave it out. */
const MOST_SKIP = 4;

/** Searches the alignment's costs by chance and fits the features' weights by Newton's method at each trial. */
export function fitLineage(
  pairs: readonly LineagePair[],
  table: TokenTable,
  start: LineageFit,
  rounds: number,
  random: Random,
): LineageFit {
  let costs = { ...start.costs, skipFirst: Math.min(MOST_SKIP, start.costs.skipFirst) };
  let weights = fitLogistic(samplesOf(pairs, table, costs), start.weights, 12, BOUNDS);
  let least = loss(pairs, samplesOf(pairs, table, costs), weights);
  for (let round = 0; round < rounds; round++) {
    const trial = nudged(costs, random);
    const samples = samplesOf(pairs, table, trial);
    const refitted = fitLogistic(samples, weights, 4, BOUNDS);
    const lost = loss(pairs, samples, refitted);
    if (lost < least) [least, costs, weights] = [lost, trial, refitted];
  }
  return { costs, weights };
}

function samplesOf(pairs: readonly LineagePair[], table: TokenTable, costs: AlignCosts): Sample[] {
  const aligner = new Aligner(table, costs);
  return pairs.map(({ left, right, same, weight }) => {
    const [one, other] = isTurned(left.tokens, right.tokens, table) ? [right, left] : [left, right];
    aligner.meet(one, other);
    aligner.align();
    return { features: nameFeatures(aligner, one, other).slice(), same, weight };
  });
}

/** Log loss of the score plus loss of ranking each right answer above its own wrong ones. */
function loss(
  pairs: readonly LineagePair[],
  samples: readonly Sample[],
  tried: readonly number[],
): number {
  let log = 0;
  let weight = 0;
  const queries = new Map<string, { right: number; wrong: number[] }>();
  samples.forEach((sample, at) => {
    const value = linear(sample.features, tried);
    log += sample.weight * Math.log(1 + Math.exp(sample.same ? -value : value));
    weight += sample.weight;
    const name = pairs[at]!.query;
    if (name === null) return;
    const query = queries.get(name) ?? { right: 0, wrong: [] };
    if (sample.same) query.right = value;
    else query.wrong.push(value);
    queries.set(name, query);
  });
  let rank = 0;
  for (const { right, wrong } of queries.values()) {
    rank += Math.log(
      1 + wrong.reduce((sum, value) => sum + Math.exp(Math.min(50, value - right)), 0),
    );
  }
  return (11 * log) / weight + (2 * rank) / queries.size;
}

function nudged(from: AlignCosts, random: Random): AlignCosts {
  const factor = () => (random.next() < 0.35 ? Math.exp((random.next() - 0.5) * 0.9) : 1);
  const { pair } = from;
  return {
    skipFirst: Math.min(MOST_SKIP, from.skipFirst * factor()),
    skipMiddle: from.skipMiddle * factor(),
    skipLast: from.skipLast * factor(),
    rotated: from.rotated * factor(),
    merged: from.merged * factor(),
    pair: {
      shift: pair.shift + (random.next() < 0.35 ? random.next() - 0.5 : 0),
      scale: pair.scale * factor(),
      kept: Math.min(0.999, 1 - (1 - pair.kept) * factor()),
      mostShare: pair.mostShare * factor(),
      unlisted: pair.unlisted * factor(),
    },
  };
}
