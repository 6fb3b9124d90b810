import type { TokenTable } from '../tokens/token-table.ts';
import { PairMemory } from './pair-memory.ts';
import { MOST_TOKENS, type PreparedName } from './prepared-name.ts';
import type { PairWeights } from './weigh-pair.ts';

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
const SIDE = MOST_TOKENS + 1;

/** The best monotone alignment of two names; arrays are reused by the next call. */
export class Aligner {
  readonly #table: TokenTable;
  readonly #costs: AlignCosts;
  readonly weights = new Float64Array(MOST_TOKENS * MOST_TOKENS);
  readonly #mergedLeft = new Float64Array(MOST_TOKENS * MOST_TOKENS);
  readonly #mergedRight = new Float64Array(MOST_TOKENS * MOST_TOKENS);
  readonly #memory: PairMemory;
  readonly #best = new Float64Array(SIDE * SIDE);
  readonly #moves = new Uint8Array(SIDE * SIDE);
  /** Steps of the best alignment, in order: move, left position, right position (of the names as given). */
  readonly moves = new Uint8Array(2 * SIDE);
  readonly lefts = new Int8Array(2 * SIDE);
  readonly rights = new Int8Array(2 * SIDE);
  readonly stepWeights = new Float64Array(2 * SIDE);
  #first = 0;
  steps = 0;
  rotation = 0;
  total = 0;

  constructor(table: TokenTable, costs: AlignCosts) {
    this.#table = table;
    this.#costs = costs;
    this.#memory = new PairMemory(table, costs.pair);
  }

  /** Aligns, trying the right name as written and with its first or last word moved to the other end. */
  align(left: PreparedName, right: PreparedName): number {
    const n = left.tokens.length;
    const m = right.tokens.length;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++) {
        const at = i * MOST_TOKENS + j;
        this.weights[at] = this.#memory.weight(left.tokens[i]!, right.tokens[j]!);
        this.#mergedLeft[at] =
          i === 0 ? NEVER : this.#merged(left.tokens[i - 1]!, left.tokens[i]!, right.tokens[j]!);
        this.#mergedRight[at] =
          j === 0 ? NEVER : this.#merged(right.tokens[j - 1]!, right.tokens[j]!, left.tokens[i]!);
      }
    }
    // A word alone may be any part of the other name.
    this.#first = n === 1 || m === 1 ? this.#costs.skipLast : this.#costs.skipFirst;
    let bestRotation = 0;
    let best = this.#fill(left, right, 0);
    const turns = n < 2 || m < 2 ? 0 : m === 2 ? 1 : 2;
    for (let turn = 1; turn <= turns; turn++) {
      const total = this.#fill(left, right, turn === 1 ? 1 : m - 1) - this.#costs.rotated;
      if (total > best) {
        best = total;
        bestRotation = turn === 1 ? 1 : m - 1;
      }
    }
    if (turns > 0) this.#fill(left, right, bestRotation);
    this.rotation = bestRotation;
    this.total = best;
    this.#trace(left, right, bestRotation);
    return best;
  }

  #skip(tokens: Int32Array, at: number): number {
    const count = tokens.length;
    if (at === 0 && count > 1 && this.#table.isMuhammad(tokens[0]!)) return this.#costs.skipMiddle;
    if (at === 0 && count > 1) return this.#first;
    return at === count - 1 ? this.#costs.skipLast : this.#costs.skipMiddle;
  }

  #fill(left: PreparedName, right: PreparedName, rotation: number): number {
    const n = left.tokens.length;
    const m = right.tokens.length;
    const best = this.#best;
    const moves = this.#moves;
    best[0] = 0;
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        if (i === 0 && j === 0) continue;
        const at = i * SIDE + j;
        let value = Number.NEGATIVE_INFINITY;
        let move: Move = 0;
        const rightAt = j === 0 ? 0 : (j - 1 + rotation) % m;
        const cell = (i - 1) * MOST_TOKENS + rightAt;
        if (i > 0 && j > 0) value = best[at - SIDE - 1]! + this.weights[cell]!;
        const skipLeft = i === 0 ? NEVER : best[at - SIDE]! - this.#skip(left.tokens, i - 1);
        if (skipLeft > value) {
          value = skipLeft;
          move = 1;
        }
        const skipRight = j === 0 ? NEVER : best[at - 1]! - this.#skip(right.tokens, rightAt);
        if (skipRight > value) {
          value = skipRight;
          move = 2;
        }
        const mergeLeft =
          i < 2 || j === 0 ? NEVER : best[at - 2 * SIDE - 1]! + this.#mergedLeft[cell]!;
        if (mergeLeft > value) {
          value = mergeLeft;
          move = 3;
        }
        const mergeRight =
          i === 0 || j < 2 ? NEVER : best[at - SIDE - 2]! + this.#mergedRight[cell]!;
        if (mergeRight > value) {
          value = mergeRight;
          move = 4;
        }
        best[at] = value;
        moves[at] = move;
      }
    }
    return best[n * SIDE + m]!;
  }

  /** Weight of two words that the other name writes as one; only skeletons that agree are weighed. */
  #merged(first: number, second: number, other: number): number {
    const joined = this.#table.joinedLike(first, second, other);
    if (joined < 0) return NEVER;
    return this.#memory.weight(joined, other) - this.#costs.merged;
  }

  #trace(left: PreparedName, right: PreparedName, rotation: number): void {
    let i = left.tokens.length;
    let j = right.tokens.length;
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
      this.rights[step] = m === 0 ? 0 : (j + rotation) % m;
      step++;
    }
    this.steps = step;
  }
}
