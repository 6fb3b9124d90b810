/** Chance that is the same on every machine for the same seed (xorshift32, Marsaglia 2003). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0 || 1;
  }

  /** A whole number from 0 up to but without `below`. */
  below(below: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % below;
  }

  /** True in so many of a thousand throws. */
  falls(inThousand: number): boolean {
    return this.below(1_000) < inThousand;
  }
}
