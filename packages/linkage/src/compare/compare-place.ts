import type { PlaceColumn } from '../table/column.ts';
import type { Comparator, Evidence } from './comparator.ts';
import { frequenciesOf, rarityBits } from './rarity.ts';

/** Places as paths: the deeper the common way down, the more it says; a village lies within its district. */
export class PlaceComparator implements Comparator {
  readonly #column: PlaceColumn;
  readonly #rarities: Float32Array;
  #from = 0;
  #depth = 0;

  constructor(column: PlaceColumn, repeats: number) {
    this.#column = column;
    const { counts, present } = frequenciesOf(column.nodes, column.dictionary.size);
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, present, repeats));
  }

  setLeft(record: number): void {
    this.#from = this.#column.nodes.starts[record]!;
    this.#depth = this.#column.nodes.starts[record + 1]! - this.#from;
  }

  compare(right: number, into: Evidence, at: number): void {
    const { starts, values } = this.#column.nodes;
    const from = starts[right]!;
    const depth = starts[right + 1]! - from;
    into.rarity[at] = 0;
    if (depth === 0 || this.#depth === 0) {
      into.levels[at] = 0;
      return;
    }
    const shallow = Math.min(depth, this.#depth);
    let common = 0;
    while (common < shallow && values[from + common] === values[this.#from + common]) common++;
    if (common === 0) into.levels[at] = 1;
    else {
      into.levels[at] = common < shallow ? 2 : depth === this.#depth ? 4 : 3;
      into.rarity[at] = this.#rarities[values[from + common - 1]!]!;
    }
  }
}
