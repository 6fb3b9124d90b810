import type { RangeColumn } from '../table/column.ts';
import type { Comparator, Evidence } from './comparator.ts';

/** Intervals of numbers: overlapping, near (within a tenth or one), or apart. */
export class RangeComparator implements Comparator {
  readonly #column: RangeColumn;
  #min = Number.NaN;
  #max = Number.NaN;

  constructor(column: RangeColumn) {
    this.#column = column;
  }

  setLeft(record: number): void {
    this.#min = this.#column.min[record]!;
    this.#max = this.#column.max[record]!;
  }

  compare(right: number, into: Evidence, at: number): void {
    const min = this.#column.min[right]!;
    const max = this.#column.max[right]!;
    const gap = Math.max(min - this.#max, this.#min - max);
    const near = Math.max(1, 0.1 * Math.max(Math.abs(min), Math.abs(this.#min)));
    into.rarity[at] = 0;
    into.levels[at] = Number.isNaN(gap) ? 0 : gap <= 0 ? 3 : gap <= near ? 2 : 1;
  }
}
