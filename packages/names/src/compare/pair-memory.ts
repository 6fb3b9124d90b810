import type { TokenTable } from '../tokens/token-table.ts';
import { type PairWeights, weighPair } from './weigh-pair.ts';
import type { WordFacts } from './word-facts.ts';

const BITS = 19;
const SLOTS = 1 << BITS;
/** Slots looked at for one pair; the last met takes the place of the pair that stood longest among them. */
const WAYS = 4;
/** Nats of an initial that fits: one name in about five begins so in one spelling or another. */
const INITIAL_WEIGHT = 1.2;

/** Weights of pairs of words already met, in bounded memory (6 MiB). */
export class PairMemory {
  readonly #table: TokenTable;
  readonly #facts: WordFacts;
  readonly #weights: PairWeights;
  readonly #lows = new Int32Array(SLOTS).fill(-1);
  readonly #highs = new Int32Array(SLOTS);
  readonly #known = new Float32Array(SLOTS);
  #turn = 0;

  constructor(table: TokenTable, facts: WordFacts, weights: PairWeights) {
    this.#table = table;
    this.#facts = facts;
    this.#weights = weights;
  }

  /** `weighPair` of two words of the table, remembered; the order of the two makes no difference. */
  weight(left: number, right: number): number {
    if (left === right) return this.#facts.weightOfSame(left);
    if (this.#facts.hasInitial(left, right)) return this.#ofInitial(left, right);
    if (!this.#facts.canBeOne(left, right)) return this.#facts.weightOfOthers(left, right);
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const home = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - BITS)) & ~3;
    for (let at = home; at < home + WAYS; at++) {
      if (this.#lows[at] === low && this.#highs[at] === high) return this.#known[at]!;
    }
    return this.#learn(low, high, home);
  }

  #ofInitial(left: number, right: number): number {
    return this.#facts.initialFits(left, right)
      ? INITIAL_WEIGHT
      : this.#facts.weightOfOthers(left, right);
  }

  #learn(low: number, high: number, home: number): number {
    const share = this.#facts.share(low, high);
    const weight = Math.fround(weighPair(this.#table.evidence(low, high), share, this.#weights));
    let at = home;
    while (at < home + WAYS && this.#lows[at] !== -1) at++;
    if (at === home + WAYS) {
      at = home + this.#turn;
      this.#turn = (this.#turn + 1) % WAYS;
    }
    this.#lows[at] = low;
    this.#highs[at] = high;
    this.#known[at] = weight;
    return weight;
  }
}
