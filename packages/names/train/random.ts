/** Repeatable random numbers in [0, 1), so that training twice gives the same weights. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 4294967296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** The first `count` of the list in random order; the list itself is shuffled. */
  sample<T>(list: T[], count: number): T[] {
    const most = Math.min(count, list.length);
    for (let at = 0; at < most; at++) {
      const other = at + this.below(list.length - at);
      [list[at], list[other]] = [list[other]!, list[at]!];
    }
    return list.slice(0, most);
  }
}
