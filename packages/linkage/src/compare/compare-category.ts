import type { Comparator, Evidence, LevelWeights, Span } from './comparator.ts';
import { type Frequencies, rarityBits } from './rarity.ts';

const DIFFERENT = 1;
const SAME = 2;

/** One of few values: the same, or not. */
export class CategoryComparator implements Comparator {
  readonly #rarities: Float32Array;
  #left = -1;
  /** By code, most bits where it agrees; and where two differ. */
  #same = new Float64Array(0);
  #other = 0;

  constructor({ counts, present }: Frequencies, repeats: number) {
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, present, repeats));
  }

  setLeft(words: Int32Array, from: number): void {
    this.#left = words[from]!;
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#same = Float64Array.from(this.#rarities, (rarity) => weights.mostAt(at, SAME, rarity));
    this.#other = weights.mostAt(at, DIFFERENT, 0);
  }

  mostBits(words: Int32Array, from: number): number {
    return words[from] === this.#left ? this.#same[this.#left]! : this.#other;
  }

  compare({ words, from }: Span, into: Evidence, at: number): void {
    const code = words[from]!;
    into.levels[at] = code === this.#left ? SAME : DIFFERENT;
    into.rarity[at] = code === this.#left ? this.#rarities[code]! : 0;
  }
}
