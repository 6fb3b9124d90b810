import type { ComparisonModel, LinkModel } from '../weigh/model.ts';
import { LEVEL_PLACES, MOVED_TOGETHER, probabilityOf, Weigher } from '../weigh/weigher.ts';
import {
  ALL_BITS,
  FIXED,
  NAMING_BITS,
  type PatternHistogram,
  SAME_LIST,
  SHARED_BITS,
} from './pattern-histogram.ts';

const ROUNDS = 12;

/** The starting m count as much as this many pairs: a short list does not overthrow them. */
const STARTING_PAIRS = 60;

/** No level is ever certain: one error in five hundred stays possible anywhere. */
const LEAST_M = 0.002;

export interface Population {
  readonly records: number;
  /** Pairs that could be of one person at all, compared or not. */
  readonly possiblePairs: number;
  /** The lists by their numbers, and the share of these pairs that stands in each. */
  readonly listNames: readonly string[];
  readonly listShares: Float64Array;
  /** Share of the candidates that the histogram holds. */
  readonly sampled: number;
}

/**
 * m and the prior by expectation and maximisation over the outcomes of the
 * candidate pairs. Pairs that no block brought together count as strangers, so
 * the prior is the share of all possible pairs and u stays what sampling found.
 */
export function learnM(
  model: LinkModel,
  histogram: PatternHistogram,
  population: Population,
): LinkModel {
  const start = model;
  let current: LinkModel = {
    ...model,
    priorBits: model.priorBits ?? startingPrior(population),
  };
  for (let round = 0; round < ROUNDS; round++) {
    const expected = expectation(current, histogram, population);
    current = {
      ...current,
      priorBits: model.priorBits ?? priorFrom(expected.matches / population.sampled, population),
      relativesPerRecord:
        model.relativesPerRecord ??
        relativesFrom(expected.relatives / population.sampled, population),
      sameList: model.sameList ?? sameListFrom(expected, population),
      movedTogether: model.movedTogether ?? movedTogetherFrom(expected.moved),
      comparisons: current.comparisons.map((comparison, c) =>
        withM(comparison, start.comparisons[c]!, expected.levels[c]!),
      ),
    };
  }
  return {
    ...current,
    repeatsPerRecord: model.repeatsPerRecord ?? repeatsFrom(current, population),
  };
}

/**
 * How often records of one person stand in one list, over all lists and of each
 * that holds enough pairs to tell. Begins at what strangers do, and for a single
 * list at what all lists do, so that few pairs teach little.
 */
function sameListFrom(
  { matches, inLists }: { readonly matches: number; readonly inLists: Float64Array },
  { listNames, listShares }: Population,
): NonNullable<LinkModel['sameList']> {
  const u = sum(listShares);
  const m = (sum(inLists) + STARTING_PAIRS * u) / (matches + STARTING_PAIRS);
  const usual = u > 0 ? m / u : 1;
  const lists = listNames.flatMap((list, l) => {
    const expected = matches * listShares[l]!;
    if (expected < STARTING_PAIRS) return [];
    const times = (inLists[l]! + STARTING_PAIRS * usual) / (expected + STARTING_PAIRS);
    return [{ list, m: Math.min(1, times * listShares[l]!), u: listShares[l]! }];
  });
  return { m, u, lists };
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Begins at what is expected anywhere, so that a short list learns little of it. */
function movedTogetherFrom({ first, further }: MovedParts): number {
  return Math.min(1, (further + STARTING_PAIRS * MOVED_TOGETHER) / (first + STARTING_PAIRS));
}

/** Between a tenth and twenty: short lists say little of families. */
function relativesFrom(pairs: number, { records }: Population): number {
  return Math.min(20, Math.max(0.1, (2 * pairs) / Math.max(1, records)));
}

/** What the learned prior implies: expected pairs of one person, shared out over the records. */
function repeatsFrom(model: LinkModel, { records, possiblePairs }: Population): number {
  return (2 * 2 ** model.priorBits! * possiblePairs) / Math.max(1, records);
}

/** One match for every two records, until more is known. */
function startingPrior({ records, possiblePairs }: Population): number {
  return Math.log2(Math.max(1, records / 2) / Math.max(1, possiblePairs));
}

function priorFrom(matches: number, { records, possiblePairs }: Population): number {
  const least = Math.max(1, records / 1000);
  return Math.log2(Math.max(least, matches) / Math.max(1, possiblePairs));
}

/** Expected pairs of one person in which a part of a name stands elsewhere, and further parts that do. */
interface MovedParts {
  first: number;
  further: number;
}

function expectation(model: LinkModel, histogram: PatternHistogram, population: Population) {
  const weigher = new Weigher(model, population.records, population.listNames);
  const logs = logTable(model);
  const { comparisons, levels, fixed, counts } = histogram;
  const weights = model.comparisons.map((c) => new Float64Array(c.levels.length + 1));
  let matches = 0;
  let relatives = 0;
  const inLists = new Float64Array(population.listShares.length);
  const moved: MovedParts = { first: 0, further: 0 };
  const movedTogether = Math.log2(model.movedTogether ?? MOVED_TOGETHER);
  for (let p = 0; p < histogram.patterns; p++) {
    const list = fixed[p * FIXED + SAME_LIST]! - 1;
    let all = weigher.prior(list) + fixed[p * FIXED + ALL_BITS]!;
    let shared = fixed[p * FIXED + SHARED_BITS]!;
    let naming = fixed[p * FIXED + NAMING_BITS]!;
    const at = p * comparisons;
    for (let c = 0; c < comparisons; c++) {
      const level = levels[at + c]!;
      if (level === 0) continue;
      const learned = weigher.movedWithAnother(levels, at, c)
        ? movedTogether
        : logs[c * LEVEL_PLACES + level]!;
      all += learned;
      if (weigher.sharesAt(c, level)) shared += learned;
      if (weigher.isNaming(c)) naming += learned;
    }
    const likeness = { shared, naming };
    const probability = probabilityOf(all + weigher.othersBits(likeness));
    const weight = counts[p]! * probability;
    matches += weight;
    if (list >= 0) inLists[list]! += weight;
    relatives += counts[p]! * (1 - probability) * weigher.relativesShare(likeness);
    for (let c = 0; c < comparisons; c++) {
      const level = levels[at + c]!;
      if (level === 0) continue;
      weights[c]![level]! += weight;
      if (weigher.movedWithAnother(levels, at, c)) moved.further += weight;
      else if (weigher.isMoved(c, level)) moved.first += weight;
    }
  }
  return { matches, relatives, inLists, moved, levels: weights };
}

function logTable(model: LinkModel): Float64Array {
  const logs = new Float64Array(model.comparisons.length * LEVEL_PLACES);
  model.comparisons.forEach(({ levels }, c) => {
    levels.forEach(({ m }, l) => {
      logs[c * LEVEL_PLACES + l + 1] = Math.log2(m);
    });
  });
  return logs;
}

function withM(
  comparison: ComparisonModel,
  start: ComparisonModel,
  counts: Float64Array,
): ComparisonModel {
  let stated = STARTING_PAIRS;
  for (let l = 1; l < counts.length; l++) stated += counts[l]!;
  return {
    ...comparison,
    levels: comparison.levels.map((level, l) => ({
      ...level,
      m: Math.max(LEAST_M, (counts[l + 1]! + STARTING_PAIRS * start.levels[l]!.m) / stated),
    })),
  };
}
