import type { CategoryColumn } from '../table/column.ts';
import type { Comparator, Evidence } from './comparator.ts';
import { rarityBits } from './rarity.ts';

/** One of few values: the same, or not. */
export class CategoryComparator implements Comparator {
  readonly #codes: Int32Array;
  readonly #rarities: Float32Array;
  #left = -1;

  constructor(column: CategoryColumn, repeats: number) {
    this.#codes = column.codes;
    const counts = new Uint32Array(column.dictionary.size);
    let present = 0;
    for (const code of column.codes) {
      if (code < 0) continue;
      counts[code]!++;
      present++;
    }
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, present, repeats));
  }

  setLeft(record: number): void {
    this.#left = this.#codes[record]!;
  }

  compare(right: number, into: Evidence, at: number): void {
    const code = this.#codes[right]!;
    const missing = code < 0 || this.#left < 0;
    into.levels[at] = missing ? 0 : code === this.#left ? 2 : 1;
    into.rarity[at] = !missing && code === this.#left ? this.#rarities[code]! : 0;
  }
}
