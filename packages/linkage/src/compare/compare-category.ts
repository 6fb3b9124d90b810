import type { Comparator, Evidence, Span } from './comparator.ts';
import { type Frequencies, rarityBits } from './rarity.ts';

/** One of few values: the same, or not. */
export class CategoryComparator implements Comparator {
  readonly #rarities: Float32Array;
  #left = -1;

  constructor({ counts, present }: Frequencies, repeats: number) {
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, present, repeats));
  }

  setLeft(words: Int32Array, from: number): void {
    this.#left = words[from]!;
  }

  mostRarity(): number {
    return this.#rarities[this.#left]!;
  }

  compare({ words, from }: Span, into: Evidence, at: number): void {
    const code = words[from]!;
    into.levels[at] = code === this.#left ? 2 : 1;
    into.rarity[at] = code === this.#left ? this.#rarities[code]! : 0;
  }
}
