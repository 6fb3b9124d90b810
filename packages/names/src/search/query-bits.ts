import type { NameStore } from './name-store.ts';
import { bitWords } from './slot-bits.ts';
import type { WordReadings } from './word-readings.ts';

/** Shares of the heaviest reading's weight from which a reading is strong, and fair. */
export const STRONG = 0.8;
export const FAIR = 0.3;

/** The names that have some reading of an asked word, as bits; overwritten by the next query. */
export interface QueryBits {
  readonly heaviest: number;
  /** Names with a strong reading. */
  readonly strong: Int32Array;
  /** Names with a strong or a fair one. */
  readonly fair: Int32Array;
  /** Names with any reading; before these are asked for the same as `fair`. */
  readonly all: Int32Array;
}

type Room = readonly [Int32Array, Int32Array, Int32Array];

/** Makes the bit sets of the common words of one query after another, in the same memory. */
export class QueryBitSets {
  readonly #store: NameStore;
  readonly #room: Room[] = [];

  constructor(store: NameStore) {
    this.#store = store;
  }

  /** Names with readings that are fair or strong. */
  fair(asked: readonly WordReadings[]): QueryBits[] {
    return asked.map((readings, place) => {
      const heaviest = readings.weights[0]!;
      const [strong, fair] = this.#roomOf(place);
      strong.fill(0);
      const from = this.#join(readings, { from: 0, least: heaviest * STRONG, bits: strong });
      fair.set(strong);
      this.#join(readings, { from, least: heaviest * FAIR, bits: fair });
      return { heaviest, strong, fair, all: fair };
    });
  }

  /** The same bits with those of the light readings. */
  withLight(fairly: readonly QueryBits[], asked: readonly WordReadings[]): QueryBits[] {
    return fairly.map(({ heaviest, strong, fair }, place) => {
      const readings = asked[place]!;
      const from = readings.weights.findIndex((weight) => weight < heaviest * FAIR);
      if (from < 0) return { heaviest, strong, fair, all: fair };
      const all = this.#roomOf(place)[2];
      all.set(fair);
      this.#join(readings, { from, least: 0, bits: all });
      return { heaviest, strong, fair, all };
    });
  }

  /** Sets the bits of readings from a place on that weigh at least so much; answers the place after. */
  #join(
    { words, weights }: WordReadings,
    { from, least, bits }: { from: number; least: number; bits: Int32Array },
  ): number {
    let at = from;
    for (; at < words.length && weights[at]! >= least; at++) this.#store.join(words[at]!, bits);
    return at;
  }

  #roomOf(place: number): Room {
    const length = bitWords(this.#store.slots);
    const known = this.#room[place];
    if (known !== undefined && known[0].length === length) return known;
    const room: Room = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
    this.#room[place] = room;
    return room;
  }
}
