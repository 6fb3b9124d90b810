import { MOST_EVIDENCE } from '../tokens/token-evidence.ts';
import type { TokenTable } from '../tokens/token-table.ts';
import { PairMemory } from './pair-memory.ts';
import { MOST_TOKENS, type PreparedName } from './prepared-name.ts';
import type { PairWeights } from './weigh-pair.ts';
import { WordFacts } from './word-facts.ts';

/** Costs in nats of what lists do to names, beside the words' own weights. */
export interface AlignCosts {
  readonly skipFirst: number;
  readonly skipMiddle: number;
  readonly skipLast: number;
  readonly rotated: number;
  readonly merged: number;
  readonly pair: PairWeights;
}

/** 0 pair, 1 left skipped, 2 right skipped, 3 two left words with one right, 4 one left with two right. */
export type Move = 0 | 1 | 2 | 3 | 4;

const NEVER = -1e6;
/** An initial that fits is neither one name nor two. */
export const INITIAL_EVIDENCE = 0.9;
const SIDE = MOST_TOKENS + 1;
const CELLS = MOST_TOKENS * MOST_TOKENS;

/**
 * The best monotone alignment of two lineages; nothing is allocated for a
 * pair, and the arrays are reused by the next.
 */
export class Aligner {
  readonly facts: WordFacts;
  readonly #table: TokenTable;
  readonly #costs: AlignCosts;
  readonly #memory: PairMemory;
  readonly #weights = new Float64Array(CELLS);
  readonly #mergedLeft = new Float64Array(CELLS);
  readonly #mergedRight = new Float64Array(CELLS);
  readonly #skipLeft = new Float64Array(MOST_TOKENS);
  readonly #skipRight = new Float64Array(MOST_TOKENS);
  readonly #best = new Float64Array(SIDE * SIDE);
  readonly #moves = new Uint8Array(SIDE * SIDE);
  /** Steps of the best alignment, last first: move, left position, right position (of the names as given). */
  readonly moves = new Uint8Array(2 * SIDE);
  readonly lefts = new Int8Array(2 * SIDE);
  readonly rights = new Int8Array(2 * SIDE);
  readonly stepWeights = new Float64Array(2 * SIDE);
  #left: Int32Array = new Int32Array(0);
  #right: Int32Array = new Int32Array(0);
  /** More than any alignment of the two names at hand can earn. */
  #bound = 0;
  #hasMerges = false;
  steps = 0;
  rotation = 0;
  total = 0;

  constructor(table: TokenTable, costs: AlignCosts) {
    this.#table = table;
    this.#costs = costs;
    this.facts = new WordFacts(table, costs.pair);
    this.#memory = new PairMemory(table, this.facts, costs.pair);
  }

  /** Weighs the words of two names against each other; whether any two of them speak for one person. */
  meet(left: PreparedName, right: PreparedName): boolean {
    this.facts.refresh();
    this.#left = left.tokens;
    this.#right = right.tokens;
    this.#bound = this.#weighPairs() + this.#weighMerges();
    return this.#bound > 0;
  }

  /** `weighPair` of two words of the table. */
  weigh(left: number, right: number): number {
    this.facts.refresh();
    return this.#memory.weight(left, right);
  }

  /** Evidence (nats) that two words of the table write one name; the least there is where their consonants differ. */
  evidence(left: number, right: number): number {
    if (left === right) return MOST_EVIDENCE;
    if (this.facts.hasInitial(left, right))
      return this.facts.initialFits(left, right) ? INITIAL_EVIDENCE : -MOST_EVIDENCE;
    return this.facts.canBeOne(left, right) ? this.#table.evidence(left, right) : -MOST_EVIDENCE;
  }

  /**
   * Aligns the names last met, trying the right one as written and with its
   * first or last word moved to the other end; returns the total weight in nats.
   */
  align(): number {
    const n = this.#left.length;
    const m = this.#right.length;
    // A word alone may be any part of the other name.
    const first = n === 1 || m === 1 ? this.#costs.skipLast : this.#costs.skipFirst;
    this.#priceSkips(this.#left, this.#skipLeft, first);
    this.#priceSkips(this.#right, this.#skipRight, first);
    let bestRotation = 0;
    let filled = 0;
    let best = this.#fill(0);
    const turns = n < 2 || m < 2 ? 0 : m === 2 ? 1 : 2;
    for (let turn = 1; turn <= turns && this.#bound - this.#costs.rotated > best; turn++) {
      filled = turn === 1 ? 1 : m - 1;
      const total = this.#fill(filled) - this.#costs.rotated;
      if (total > best) {
        best = total;
        bestRotation = filled;
      }
    }
    if (filled !== bestRotation) this.#fill(bestRotation);
    this.rotation = bestRotation;
    this.total = best;
    this.#trace(bestRotation);
    return best;
  }

  #weighPairs(): number {
    const left = this.#left;
    const right = this.#right;
    const weights = this.#weights;
    let bound = 0;
    for (let i = 0; i < left.length; i++) {
      const word = left[i]!;
      let most = 0;
      for (let j = 0; j < right.length; j++) {
        const weight = this.#memory.weight(word, right[j]!);
        weights[i * MOST_TOKENS + j] = weight;
        if (weight > most) most = weight;
      }
      bound += most;
    }
    return bound;
  }

  /** Two words that the other name writes as one; only skeletons that agree are weighed. */
  #weighMerges(): number {
    const left = this.#left;
    const right = this.#right;
    let bound = 0;
    this.#hasMerges = false;
    for (let i = 0; i < left.length; i++) {
      for (let j = 0; j < right.length; j++) {
        const at = i * MOST_TOKENS + j;
        const ofLeft = i === 0 ? NEVER : this.#merged(left[i - 1]!, left[i]!, right[j]!);
        const ofRight = j === 0 ? NEVER : this.#merged(right[j - 1]!, right[j]!, left[i]!);
        this.#mergedLeft[at] = ofLeft;
        this.#mergedRight[at] = ofRight;
        if (ofLeft > 0) bound += ofLeft;
        if (ofRight > 0) bound += ofRight;
        if (ofLeft > NEVER || ofRight > NEVER) this.#hasMerges = true;
      }
    }
    return bound;
  }

  #merged(first: number, second: number, other: number): number {
    if (!this.facts.mayJoin(first, second, other)) return NEVER;
    const joined = this.#table.joinedLike(first, second, other);
    if (joined < 0) return NEVER;
    this.facts.refresh();
    return this.#memory.weight(joined, other) - this.#costs.merged;
  }

  #priceSkips(tokens: Int32Array, prices: Float64Array, first: number): void {
    const last = tokens.length - 1;
    for (let at = 1; at < last; at++) prices[at] = this.#costs.skipMiddle;
    prices[last] = this.#costs.skipLast;
    if (last > 0) prices[0] = this.facts.isMuhammad(tokens[0]!) ? this.#costs.skipMiddle : first;
  }

  #fill(rotation: number): number {
    const n = this.#left.length;
    const m = this.#right.length;
    const best = this.#best;
    const moves = this.#moves;
    best[0] = 0;
    for (let j = 1, turned = rotation; j <= m; j++, turned++) {
      if (turned >= m) turned -= m;
      best[j] = best[j - 1]! - this.#skipRight[turned]!;
      moves[j] = 2;
    }
    for (let i = 1; i <= n; i++) {
      const price = this.#skipLeft[i - 1]!;
      best[i * SIDE] = best[(i - 1) * SIDE]! - price;
      moves[i * SIDE] = 1;
      for (let j = 1, turned = rotation; j <= m; j++, turned++) {
        if (turned >= m) turned -= m;
        const at = i * SIDE + j;
        const cell = (i - 1) * MOST_TOKENS + turned;
        let value = best[at - SIDE - 1]! + this.#weights[cell]!;
        let move: Move = 0;
        const skipLeft = best[at - SIDE]! - price;
        if (skipLeft > value) {
          value = skipLeft;
          move = 1;
        }
        const skipRight = best[at - 1]! - this.#skipRight[turned]!;
        if (skipRight > value) {
          value = skipRight;
          move = 2;
        }
        best[at] = value;
        moves[at] = move;
        if (this.#hasMerges) this.#tryMerges(i, j, cell);
      }
    }
    return best[n * SIDE + m]!;
  }

  #tryMerges(i: number, j: number, cell: number): void {
    const best = this.#best;
    const at = i * SIDE + j;
    const ofLeft = i < 2 ? NEVER : best[at - 2 * SIDE - 1]! + this.#mergedLeft[cell]!;
    if (ofLeft > best[at]!) {
      best[at] = ofLeft;
      this.#moves[at] = 3;
    }
    const ofRight = j < 2 ? NEVER : best[at - SIDE - 2]! + this.#mergedRight[cell]!;
    if (ofRight > best[at]!) {
      best[at] = ofRight;
      this.#moves[at] = 4;
    }
  }

  #trace(rotation: number): void {
    let i = this.#left.length;
    let j = this.#right.length;
    const m = j;
    let step = 0;
    while (i > 0 || j > 0) {
      const at = i * SIDE + j;
      const move = this.#moves[at] as Move;
      const wideLeft = move === 2 ? 0 : move === 3 ? 2 : 1;
      const wideRight = move === 1 ? 0 : move === 4 ? 2 : 1;
      this.moves[step] = move;
      this.stepWeights[step] = this.#best[at]! - this.#best[(i - wideLeft) * SIDE + j - wideRight]!;
      i -= wideLeft;
      j -= wideRight;
      this.lefts[step] = i;
      this.rights[step] = j + rotation >= m ? j + rotation - m : j + rotation;
      step++;
    }
    this.steps = step;
  }
}
