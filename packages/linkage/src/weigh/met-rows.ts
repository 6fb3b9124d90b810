import { ROWS_A_BUCKET } from '../block/meet-task.ts';

/** The pairs of one bucket of rows. */
export interface MetBucket {
  /** The bucket's first row. */
  readonly from: number;
  /** Lower and higher row in turns, in any order; a pair may stand several times. */
  readonly met: readonly Uint32Array[];
}

/** Puts the pairs of a bucket to their lower rows, each once. */
export class MetRows {
  /** For each row of a bucket where its own begin, and behind which they end. */
  readonly #starts = new Uint32Array(ROWS_A_BUCKET + 1);
  readonly #next = new Uint32Array(ROWS_A_BUCKET);
  readonly #seen: Uint32Array;
  #rights = new Uint32Array(1 << 16);
  #from = 0;
  /** The higher rows of the row last asked for. */
  found = new Uint32Array(1 << 10);

  /** @param rows of the whole table */
  constructor(rows: number) {
    this.#seen = new Uint32Array(rows);
  }

  open({ from, met }: MetBucket): void {
    this.#from = from;
    const starts = this.#starts.fill(0);
    let length = 0;
    for (const pairs of met) {
      length += pairs.length / 2;
      for (let p = 0; p < pairs.length; p += 2) starts[pairs[p]! - from + 1]!++;
    }
    for (let row = 0; row < ROWS_A_BUCKET; row++) starts[row + 1]! += starts[row]!;
    if (length > this.#rights.length) this.#rights = new Uint32Array(2 * length);
    const rights = this.#rights;
    const next = this.#next;
    next.set(starts.subarray(0, ROWS_A_BUCKET));
    for (const pairs of met) {
      for (let p = 0; p < pairs.length; p += 2) rights[next[pairs[p]! - from]!++] = pairs[p + 1]!;
    }
  }

  /** Finds those that a row of the bucket met. @returns how many */
  above(row: number): number {
    const place = row - this.#from;
    const to = this.#starts[place + 1]!;
    if (to - this.#starts[place]! > this.found.length) {
      this.found = new Uint32Array(2 * (to - this.#starts[place]!));
    }
    let found = 0;
    for (let at = this.#starts[place]!; at < to; at++) {
      const right = this.#rights[at]!;
      // A row is never above itself, so its own number and one tells that it was seen by it.
      if (this.#seen[right] === row + 1) continue;
      this.#seen[right] = row + 1;
      this.found[found++] = right;
    }
    return found;
  }
}
