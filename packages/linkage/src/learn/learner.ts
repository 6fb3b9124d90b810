import { CandidateFinder, type CandidateIndex } from '../block/candidates.ts';
import type { SurveyedPair } from '../block/survey.ts';
import type { LinkModel } from '../weigh/model.ts';
import { type Comparable, comparerFor, type Identifies } from '../weigh/weighed-table.ts';
import { Weigher } from '../weigh/weigher.ts';
import { estimateU } from './estimate-u.ts';
import { learnM } from './learn-m.ts';
import { PatternHistogram } from './pattern-histogram.ts';

/** Candidate pairs from which m is learned, at most: more do not change it. */
const MOST_LEARNED_FROM = 200_000;

/** A first look may take whole families for one person; it must not make every name look rare. */
const MOST_REPEATS = 20;

/**
 * Before anything is learned the weights are low by two or three bits: what
 * would come out above nought then is likely. Set on seeds 7 and 8.
 */
const LIKELY_BITS = -3;

/** Learns a model from a table's own records, without labels. */
export class Learner {
  readonly #of: Comparable;
  readonly #size: number;
  readonly #identifies: Identifies;
  /** All pairs save those inside a list that holds each person once. */
  readonly #possiblePairs: number;
  /** By list, its share of the possible pairs. */
  readonly #listShares: Float64Array;

  constructor(of: Comparable, exclusive: Int32Array, identifies: Identifies) {
    this.#of = of;
    this.#size = exclusive.length;
    this.#identifies = identifies;
    this.#possiblePairs = pairsOf(exclusive.length) - pairsWithin(exclusive);
    const within = Float64Array.from(of.listNames, () => 0);
    for (const [list, size] of sizesOf(of.lists)) within[list] = pairsOf(size);
    for (const list of sizesOf(exclusive).keys()) within[list] = 0;
    this.#listShares = within.map((pairs) => pairs / Math.max(1, this.#possiblePairs));
  }

  /** The model with u from strangers, where it is to be learned. */
  start(model: LinkModel): LinkModel {
    if (!model.learn) return model;
    return estimateU(model, comparerFor(this.#of, 0), this.#size);
  }

  /** Of pairs of rows those likely of one person by what is known before learning. */
  likely(model: LinkModel, pairs: readonly SurveyedPair[]): SurveyedPair[] {
    const comparer = comparerFor(this.#of, model.repeatsPerRecord ?? 0);
    const priorBits = model.priorBits ?? -Math.log2(Math.max(2, this.#size));
    const weigher = new Weigher({ ...model, priorBits }, this.#size, this.#of.listNames);
    return pairs.filter(({ left, right }) => {
      comparer.setLeft(Math.min(left, right));
      const evidence = comparer.compare(Math.max(left, right));
      return weigher.total(evidence) > LIKELY_BITS && this.#identifies(evidence.levels);
    });
  }

  /**
   * Learns twice: how often a value occurs among strangers depends on how many
   * records a person has, and that is only known after a first look.
   */
  learn(model: LinkModel, candidates: CandidateIndex): LinkModel {
    if (!model.learn) return model;
    if (model.repeatsPerRecord !== null) return this.#once(model, candidates, MOST_LEARNED_FROM);
    const first = this.#once(model, candidates, MOST_LEARNED_FROM / 4);
    const repeats = Math.min(MOST_REPEATS, first.repeatsPerRecord!);
    return this.#once({ ...model, repeatsPerRecord: repeats }, candidates, MOST_LEARNED_FROM);
  }

  #once(model: LinkModel, candidates: CandidateIndex, most: number): LinkModel {
    const size = this.#size;
    const comparer = comparerFor(this.#of, model.repeatsPerRecord ?? 0);
    const finder = new CandidateFinder(candidates);
    const histogram = new PatternHistogram(model, size);
    const step = strideFor(size);
    let looked = 0;
    for (let row = 0; looked < size && histogram.pairs < most; looked++) {
      const found = finder.above(row);
      comparer.setLeft(row);
      for (let i = 0; i < found; i++) histogram.add(comparer.compare(finder.found[i]!));
      row = (row + step) % size;
    }
    return learnM(model, histogram, {
      records: size,
      possiblePairs: this.#possiblePairs,
      listNames: this.#of.listNames,
      listShares: this.#listShares,
      sampled: looked / Math.max(1, size),
    });
  }
}

/** A step that comes by every row once, and soon everywhere: rows that stand together are alike. */
function strideFor(size: number): number {
  let step = Math.max(1, Math.round(size * 0.618));
  while (divisor(step, size) > 1) step++;
  return step;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Pairs inside one list, of the records that have one. */
function pairsWithin(lists: Int32Array): number {
  return [...sizesOf(lists).values()].reduce((pairs, size) => pairs + pairsOf(size), 0);
}

/** How many records each list holds. */
function sizesOf(lists: Int32Array): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const list of lists) if (list >= 0) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  return sizes;
}

function pairsOf(records: number): number {
  return (records * (records - 1)) / 2;
}
