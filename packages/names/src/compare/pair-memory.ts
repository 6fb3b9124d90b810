import type { TokenTable } from '../tokens/token-table.ts';
import { type PairWeights, weighPair } from './weigh-pair.ts';

const BITS = 18;

/** Weights of pairs of words already met, direct-mapped: a newer pair takes an older one's place. */
export class PairMemory {
  readonly #table: TokenTable;
  readonly #weights: PairWeights;
  readonly #lows = new Int32Array(1 << BITS).fill(-1);
  readonly #highs = new Int32Array(1 << BITS);
  readonly #known = new Float32Array(1 << BITS);

  constructor(table: TokenTable, weights: PairWeights) {
    this.#table = table;
    this.#weights = weights;
  }

  /** `weighPair`, remembered; the order of the two words makes no difference. */
  weight(left: number, right: number): number {
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - BITS);
    if (this.#lows[at] === low && this.#highs[at] === high) return this.#known[at]!;
    const weight = Math.fround(weighPair(low, high, this.#table, this.#weights));
    this.#lows[at] = low;
    this.#highs[at] = high;
    this.#known[at] = weight;
    return weight;
  }
}
