import type { Comparator, Evidence, Span } from './comparator.ts';
import { type Frequencies, rarityBits } from './rarity.ts';

/** Places as paths: the deeper the common way down, the more it says; a village lies within its district. */
export class PlaceComparator implements Comparator {
  readonly #rarities: Float32Array;
  #left: Int32Array = new Int32Array(0);
  #from = 0;
  #depth = 0;

  constructor({ counts, present }: Frequencies, repeats: number) {
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, present, repeats));
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    this.#left = words;
    this.#from = from;
    this.#depth = to - from;
  }

  mostRarity(): number {
    let most = 0;
    for (let at = this.#from; at < this.#from + this.#depth; at++) {
      most = Math.max(most, this.#rarities[this.#left[at]!]!);
    }
    return most;
  }

  compare({ words, from, to }: Span, into: Evidence, at: number): void {
    const depth = to - from;
    const shallow = Math.min(depth, this.#depth);
    let common = 0;
    while (common < shallow && words[from + common] === this.#left[this.#from + common]) common++;
    if (common === 0) {
      into.levels[at] = 1;
      into.rarity[at] = 0;
    } else {
      into.levels[at] = common < shallow ? 2 : depth === this.#depth ? 4 : 3;
      into.rarity[at] = this.#rarities[words[from + common - 1]!]!;
    }
  }
}
