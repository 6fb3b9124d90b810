import { NameMatcher } from '../compare/name-matcher.ts';
import type { PreparedName } from '../compare/prepared-name.ts';
import { grown } from './grown.ts';

/** Words that only queries brought, prepared before the matcher is replaced. */
const MOST_STRANGERS = 40_000;
const UNKNOWN = -1;

/** The words of an index by their numbers in a matcher's table: each prepared once, when the index meets it, so that no query waits for it. */
export class PreparedWords {
  #matcher = new NameMatcher();
  #numbers = new Int32Array(256).fill(UNKNOWN);
  #size = 0;

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

  /** A name of the index, ready to be compared. */
  name(words: Int32Array, textOf: (word: number) => string): PreparedName {
    const tokens = words.map((word) => this.number(word, textOf(word)));
    const { table } = this.#matcher;
    // Most names have one reading only, and need no look at their texts.
    const isPlain = !tokens.some((token) => table.isOpenCompound(token));
    return isPlain ? { tokens } : this.#matcher.prepareTokens(Array.from(words, textOf));
  }
}
