import { NameMatcher } from '../compare/name-matcher.ts';
import { MOST_TOKENS, type PreparedName } from '../compare/prepared-name.ts';
import { grown } from './grown.ts';
import type { NameStore } from './name-store.ts';

/** Words that only queries brought, prepared before the matcher is replaced. */
const MOST_STRANGERS = 40_000;
const UNKNOWN = -1;

/** The words of an index by their numbers in a matcher's table: each prepared once, when the index meets it, so that no query waits for it. */
export class PreparedWords {
  #matcher = new NameMatcher();
  #numbers = new Int32Array(256).fill(UNKNOWN);
  #size = 0;
  /** For names of each length. */
  readonly #rooms = Array.from({ length: MOST_TOKENS + 1 }, (_, count) => new Int32Array(count));

  /** Compares names of these words; to be asked for anew for each query. */
  get matcher(): NameMatcher {
    if (this.#matcher.table.size > this.#size + MOST_STRANGERS) {
      this.#matcher = new NameMatcher();
      this.#numbers.fill(UNKNOWN);
    }
    return this.#matcher;
  }

  /** Prepares a word of the index; words come in the order of their numbers. */
  add(word: number, text: string): void {
    if (word >= this.#numbers.length) {
      const from = this.#numbers.length;
      this.#numbers = grown(this.#numbers, word + 1, Int32Array).fill(UNKNOWN, from);
    }
    this.#size = word + 1;
    const number = this.number(word, text);
    // Weighed once, so that the matcher learns now all that it asks of a word.
    this.#matcher.weigh(number, number);
  }

  /** Number of an index's word in the matcher's table. */
  number(word: number, text: string): number {
    let number = this.#numbers[word]!;
    if (number === UNKNOWN) {
      number = this.#matcher.table.number(text);
      this.#numbers[word] = number;
    }
    return number;
  }

  /** The name of a slot, ready to be compared before another one is asked for: its words are kept in memory that the next call overwrites. */
  name(store: NameStore, slot: number, textOf: (word: number) => string): PreparedName {
    const { words, starts } = store.packed;
    const from = starts[slot]!;
    const count = starts[slot + 1]! - from;
    const tokens = this.#rooms[count]!;
    const { table } = this.#matcher;
    let isPlain = true;
    for (let at = 0; at < count; at++) {
      const word = words[from + at]!;
      const known = this.#numbers[word]!;
      const number = known === UNKNOWN ? this.number(word, textOf(word)) : known;
      tokens[at] = number;
      if (table.isOpenCompound(number)) isPlain = false;
    }
    // Most names have one reading only, and need no look at their texts.
    return isPlain
      ? { tokens }
      : this.#matcher.prepareTokens(Array.from(store.words(slot), textOf));
  }
}
