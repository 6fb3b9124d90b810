import { MOST_TOKENS } from '../compare/prepared-name.ts';
import { grown } from './grown.ts';
import type { NameStore } from './name-store.ts';
import type { WordReadings } from './word-readings.ts';

/** Losses in nats, near what the alignment takes; they only choose which names are weighed in full. */
const WORD_MORE = 0.3;
const WORDS_AGAINST = 1.5;
const TURNED = 1.5;
const MIXED = 3;

/** Ranks names for one query by a look at their words: a cheap stand-in for the score. */
export class NameRank {
  readonly #store: NameStore;
  /** Row of weights of each word of the index; 0 where the word reads nothing that is asked. */
  #rows = new Int32Array(256);
  #weights = new Float32Array(MOST_TOKENS * 256);
  readonly #listed: number[] = [];
  #asked = 0;
  #words = new Int32Array(0);
  #starts = new Int32Array(0);
  readonly #places = new Int8Array(MOST_TOKENS);

  constructor(store: NameStore) {
    this.#store = store;
  }

  /** Prepares for one query. `words` is how many words the index has. */
  begin(asked: readonly WordReadings[], words: number): void {
    for (let at = 0; at < this.#listed.length; at++) this.#rows[this.#listed[at]!] = 0;
    this.#listed.length = 0;
    if (words > this.#rows.length) this.#rows = grown(this.#rows, words, Int32Array);
    this.#weights.fill(0);
    this.#asked = asked.length;
    ({ words: this.#words, starts: this.#starts } = this.#store.packed);
    for (let at = 0; at < asked.length; at++) {
      const { words: read, weights } = asked[at]!;
      for (let n = 0; n < read.length; n++)
        this.#weights[this.#row(read[n]!) * MOST_TOKENS + at] = weights[n]!;
    }
  }

  /** Estimate in nats for the name of a slot: the higher the likelier. At most the sum of the heaviest readings. */
  of(slot: number): number {
    const words = this.#words;
    const start = this.#starts[slot]!;
    const count = this.#starts[slot + 1]! - start;
    let sum = 0;
    let matched = 0;
    let used = 0;
    for (let at = 0; at < this.#asked; at++) {
      let best = 0;
      let place = -1;
      for (let n = 0; n < count; n++) {
        const row = this.#rows[words[start + n]!]!;
        if (row === 0 || (used & (1 << n)) !== 0) continue;
        const weight = this.#weights[row * MOST_TOKENS + at]!;
        if (weight <= best) continue;
        best = weight;
        place = n;
      }
      if (place < 0) continue;
      used |= 1 << place;
      sum += best;
      this.#places[matched++] = place;
    }
    return this.estimate(slot, sum, matched) - this.#turn(matched);
  }

  /** The rank of a name whose asked words, so many, weigh `sum` and stand in the asked order: the most it can be. */
  estimate(slot: number, sum: number, matched: number): number {
    const beside = this.#starts[slot + 1]! - this.#starts[slot]! - matched;
    const against = Math.min(this.#asked - matched, beside);
    return sum - WORDS_AGAINST * against - WORD_MORE * (beside - against);
  }

  /** Loss for words that stand in another order than asked. */
  #turn(matched: number): number {
    let turns = 0;
    for (let at = 1; at < matched; at++) if (this.#places[at]! < this.#places[at - 1]!) turns++;
    return turns === 0 ? 0 : turns === 1 ? TURNED : MIXED;
  }

  #row(word: number): number {
    const known = this.#rows[word]!;
    if (known > 0) return known;
    this.#listed.push(word);
    const row = this.#listed.length;
    this.#rows[word] = row;
    const needed = (row + 1) * MOST_TOKENS;
    if (needed > this.#weights.length) this.#weights = grown(this.#weights, needed, Float32Array);
    return row;
  }
}
