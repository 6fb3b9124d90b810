import type { NameStore } from './name-store.ts';
import { bitWords } from './slot-bits.ts';
import type { WordReadings } from './word-readings.ts';

/** The names that have some reading of an asked word, as bits; overwritten by the next query. */
export interface QueryBits {
  readonly heaviest: number;
  readonly all: Int32Array;
  /** Names with a reading nearly as heavy as the heaviest. */
  readonly strong: Int32Array;
}

/** Share of the heaviest reading's weight from which a reading is strong. */
export const STRONG = 0.8;

/** Makes the bit sets of the common words of one query after another, in the same memory. */
export class QueryBitSets {
  readonly #store: NameStore;
  readonly #room: { readonly all: Int32Array; readonly strong: Int32Array }[] = [];

  constructor(store: NameStore) {
    this.#store = store;
  }

  of(asked: readonly WordReadings[]): QueryBits[] {
    return asked.map(({ words, weights }, place) => {
      const heaviest = weights[0]!;
      const { all, strong } = this.#cleared(place);
      let at = 0;
      for (; at < words.length && weights[at]! >= heaviest * STRONG; at++)
        this.#store.join(words[at]!, strong);
      all.set(strong);
      for (; at < words.length; at++) this.#store.join(words[at]!, all);
      return { heaviest, all, strong };
    });
  }

  #cleared(place: number): { readonly all: Int32Array; readonly strong: Int32Array } {
    const length = bitWords(this.#store.slots);
    const room = this.#room[place];
    if (room === undefined || room.all.length !== length) {
      const made = { all: new Int32Array(length), strong: new Int32Array(length) };
      this.#room[place] = made;
      return made;
    }
    room.strong.fill(0);
    return room;
  }
}
