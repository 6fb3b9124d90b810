import {
  type Comparator,
  type Evidence,
  type LevelWeights,
  type Span,
  WEIGHTLESS,
} from './comparator.ts';
import { type Frequencies, rarityBits } from './rarity.ts';

/** Places as paths: the deeper the common way down, the more it says; a village lies within its district. */
export class PlaceComparator implements Comparator {
  readonly #rarities: Float32Array;
  #left: Int32Array = new Int32Array(0);
  #from = 0;
  #depth = 0;
  #weights = WEIGHTLESS;
  #place = 0;

  constructor({ counts, present }: Frequencies, repeats: number) {
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, present, repeats));
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    this.#left = words;
    this.#from = from;
    this.#depth = to - from;
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#weights = weights;
    this.#place = at;
  }

  mostBits(words: Int32Array, from: number, to: number): number {
    const common = this.#common(words, from, to);
    const rarity = common === 0 ? 0 : this.#rarities[words[from + common - 1]!]!;
    return this.#weights.mostAt(this.#place, this.#level(common, to - from), rarity);
  }

  compare({ words, from, to }: Span, into: Evidence, at: number): void {
    const common = this.#common(words, from, to);
    into.levels[at] = this.#level(common, to - from);
    into.rarity[at] = common === 0 ? 0 : this.#rarities[words[from + common - 1]!]!;
  }

  /** Steps that both ways down have in common. */
  #common(words: Int32Array, from: number, to: number): number {
    const shallow = Math.min(to - from, this.#depth);
    let common = 0;
    while (common < shallow && words[from + common] === this.#left[this.#from + common]) common++;
    return common;
  }

  #level(common: number, depth: number): number {
    if (common === 0) return 1;
    return common < Math.min(depth, this.#depth) ? 2 : depth === this.#depth ? 4 : 3;
  }
}
