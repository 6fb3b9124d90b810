import { BestSlots } from './best-slots.ts';
import type { NameStore } from './name-store.ts';

/** Words of the index that may stand for one asked word, with the weight of each. */
export type Alternatives = ReadonlyMap<number, number>;

/** Postings read for one query before the commonest words only add to names already met. */
const MOST_READ = 250_000;
/** What one word more in a name costs among names that match alike. */
const LENGTH_LOSS = 0.02;

/** Adds up, for one query at a time, the weights that each name earns for the asked words. */
export class SlotSums {
  readonly #store: NameStore;
  #sums = new Float32Array(0);
  #seen = new Uint32Array(0);
  #touched: number[] = [];

  constructor(store: NameStore) {
    this.#store = store;
  }

  /** The `limit` names that earn most, best not first. Each asked word counts once a name. */
  best(asked: readonly Alternatives[], limit: number): Int32Array {
    this.#clear();
    const store = this.#store;
    const reads = asked.map((words) =>
      [...words.keys()].reduce((sum, word) => sum + store.posting(word).length, 0),
    );
    const order = reads.map((_, at) => at).sort((a, b) => reads[a]! - reads[b]!);
    let read = 0;
    for (const at of order) {
      if (read + reads[at]! > MOST_READ && this.#touched.length > limit)
        this.#addToTouched(asked[at]!);
      else read += this.#addAll(asked[at]!, at, MOST_READ - read);
    }
    const best = new BestSlots(limit);
    for (const slot of this.#touched) {
      if (store.isAlive(slot))
        best.offer(slot, this.#sums[slot]! - LENGTH_LOSS * store.wordCount(slot));
    }
    return best.slots();
  }

  #clear(): void {
    if (this.#sums.length < this.#store.slots) {
      this.#sums = new Float32Array(this.#store.slots * 2);
      this.#seen = new Uint32Array(this.#store.slots * 2);
    } else {
      for (const slot of this.#touched) {
        this.#sums[slot] = 0;
        this.#seen[slot] = 0;
      }
    }
    this.#touched = [];
  }

  #addAll(words: Alternatives, at: number, most: number): number {
    const bit = 1 << at;
    const heaviestFirst = [...words].sort((a, b) => b[1] - a[1]);
    let read = 0;
    for (const [word, weight] of heaviestFirst) {
      const posting = this.#store.posting(word);
      for (let n = 0; n < posting.length && read < most; n++, read++) {
        const slot = posting[n]!;
        const seen = this.#seen[slot]!;
        if (seen === 0) this.#touched.push(slot);
        if ((seen & bit) !== 0) continue;
        this.#seen[slot] = seen | bit;
        this.#sums[slot]! += weight;
      }
    }
    return read;
  }

  #addToTouched(words: Alternatives): void {
    for (const slot of this.#touched) {
      let best = 0;
      for (const word of this.#store.words(slot)) best = Math.max(best, words.get(word) ?? 0);
      this.#sums[slot]! += best;
    }
  }
}
