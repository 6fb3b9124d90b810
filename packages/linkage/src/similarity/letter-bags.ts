import { ones } from '../ones.ts';

/** Letters that stand so often in a word, one bit each. */
const TIMES = 3;
/** Letters fall into so many bits; two that share one can only make words look more alike. */
const LETTERS = 31;

/** How many letters two words can have in common at most, told by a few bit operations. */
export class LetterBags {
  readonly #bits: Int32Array;
  /** Letters beyond those that have a bit. */
  readonly #further: Uint16Array;

  constructor(texts: readonly string[]) {
    this.#bits = new Int32Array(texts.length * TIMES);
    this.#further = new Uint16Array(texts.length);
    texts.forEach((text, t) => {
      for (let at = 0; at < text.length; at++) this.#put(t, 1 << (text.charCodeAt(at) & LETTERS));
    });
  }

  #put(word: number, letter: number): void {
    for (let at = word * TIMES; at < (word + 1) * TIMES; at++) {
      if ((this.#bits[at]! & letter) !== 0) continue;
      this.#bits[at]! |= letter;
      return;
    }
    if (this.#further[word]! < 0xffff) this.#further[word]!++;
  }

  /** Never less than the letters that both words have. */
  mostCommon(left: number, right: number): number {
    const bits = this.#bits;
    let common = Math.min(this.#further[left]!, this.#further[right]!);
    for (let at = 0; at < TIMES; at++) {
      common += ones(bits[left * TIMES + at]! & bits[right * TIMES + at]!);
    }
    return common;
  }
}
