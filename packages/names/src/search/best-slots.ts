/** Keeps the `limit` numbers (slots, words) of highest rank, of equal ranks the first numbers: a heap whose root is the least kept. */
export class BestSlots {
  readonly limit: number;
  readonly #slots: Int32Array;
  readonly #ranks: Float64Array;
  #size = 0;

  constructor(limit: number) {
    this.limit = limit;
    this.#slots = new Int32Array(limit);
    this.#ranks = new Float64Array(limit);
  }

  /** Whether at least `wanted` of those kept rank this high. */
  has(wanted: number, rank: number): boolean {
    let found = 0;
    for (let at = 0; at < this.#size && found < wanted; at++) if (this.#ranks[at]! >= rank) found++;
    return found >= wanted;
  }

  clear(): void {
    this.#size = 0;
  }

  offer(slot: number, rank: number): void {
    if (this.#size < this.limit) {
      this.#set(this.#size, slot, rank);
      this.#rise(this.#size++);
    } else if (rank > this.#ranks[0]! || (rank === this.#ranks[0]! && slot < this.#slots[0]!)) {
      this.#set(0, slot, rank);
      this.#sink();
    }
  }

  /** The kept slots, the highest rank first; equal ranks in order of slot. */
  ranked(): { readonly slots: Int32Array; readonly ranks: Float64Array } {
    const slots = this.#slots;
    const ranks = this.#ranks;
    const order = new Int32Array(this.#size);
    for (let at = 0; at < order.length; at++) order[at] = at;
    order.sort((a, b) => ranks[b]! - ranks[a]! || slots[a]! - slots[b]!);
    const sorted = new Float64Array(order.length);
    for (let n = 0; n < order.length; n++) sorted[n] = ranks[order[n]!]!;
    for (let n = 0; n < order.length; n++) order[n] = slots[order[n]!]!;
    return { slots: order, ranks: sorted };
  }

  #set(at: number, slot: number, rank: number): void {
    this.#slots[at] = slot;
    this.#ranks[at] = rank;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isLess(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      if (left >= this.#size) return;
      const lower = left + 1 < this.#size && this.#isLess(left + 1, left) ? left + 1 : left;
      if (!this.#isLess(lower, at)) return;
      this.#swap(at, lower);
      at = lower;
    }
  }

  #isLess(one: number, other: number): boolean {
    const difference = this.#ranks[one]! - this.#ranks[other]!;
    return difference < 0 || (difference === 0 && this.#slots[one]! > this.#slots[other]!);
  }

  #swap(one: number, other: number): void {
    const slot = this.#slots[one]!;
    const rank = this.#ranks[one]!;
    this.#set(one, this.#slots[other]!, this.#ranks[other]!);
    this.#set(other, slot, rank);
  }
}
