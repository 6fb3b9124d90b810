import {
  type Comparator,
  type Evidence,
  type LevelWeights,
  type Span,
  WEIGHTLESS,
} from './comparator.ts';

const FLOATS = new Float32Array(1);
const BITS = new Int32Array(FLOATS.buffer);

/** Intervals of numbers: overlapping, near (within a tenth or one), or apart. */
export class RangeComparator implements Comparator {
  #min = 0;
  #max = 0;
  #weights = WEIGHTLESS;
  #place = 0;

  setLeft(words: Int32Array, from: number): void {
    this.#min = float(words[from]!);
    this.#max = float(words[from + 1]!);
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#weights = weights;
    this.#place = at;
  }

  mostBits(words: Int32Array, from: number): number {
    return this.#weights.mostAt(this.#place, this.#level(words, from), 0);
  }

  compare({ words, from }: Span, into: Evidence, at: number): void {
    into.rarity[at] = 0;
    into.levels[at] = this.#level(words, from);
  }

  #level(words: Int32Array, from: number): number {
    const min = float(words[from]!);
    const max = float(words[from + 1]!);
    const gap = Math.max(min - this.#max, this.#min - max);
    const near = Math.max(1, 0.1 * Math.max(Math.abs(min), Math.abs(this.#min)));
    return gap <= 0 ? 3 : gap <= near ? 2 : 1;
  }
}

function float(bits: number): number {
  BITS[0] = bits;
  return FLOATS[0]!;
}
