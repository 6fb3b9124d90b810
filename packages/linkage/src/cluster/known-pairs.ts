import type { WeighedPairs } from './cluster-rules.ts';

/** Finds the weight of a pair among weighed pairs, which are ascending by left and then by right record. */
export class KnownPairs {
  readonly #pairs: WeighedPairs;
  /** By left record the place of its first pair. */
  readonly #starts: Uint32Array;

  constructor(size: number, pairs: WeighedPairs) {
    this.#pairs = pairs;
    this.#starts = new Uint32Array(size + 1);
    for (const left of pairs.lefts) this.#starts[left + 1]!++;
    for (let r = 0; r < size; r++) this.#starts[r + 1]! += this.#starts[r]!;
  }

  /** Bits of two records, NaN where they are not among the pairs. */
  bits(one: number, other: number): number {
    const { rights, bits } = this.#pairs;
    const left = Math.min(one, other);
    const right = Math.max(one, other);
    let low = this.#starts[left]!;
    const end = this.#starts[left + 1]!;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if (rights[middle]! < right) low = middle + 1;
      else high = middle;
    }
    return low < end && rights[low] === right ? bits[low]! : Number.NaN;
  }
}
