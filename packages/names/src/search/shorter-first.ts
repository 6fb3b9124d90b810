import { MOST_TOKENS } from '../compare/prepared-name.ts';
import type { NameStore } from './name-store.ts';
import type { QueryBits } from './query-bits.ts';
import { hasBit } from './slot-bits.ts';

/** Names with the words as asked, of each length, then those with other readings of them. */
const ORDERS = 2 * (MOST_TOKENS + 1);

/** Takes of many names those with the words as asked first, then the rest, the shorter first: they have less beside. */
export class ShorterFirst {
  readonly #out: Int32Array;
  readonly #places = new Int32Array(ORDERS + 1);

  /** `most` is how many may be taken at most. */
  constructor(most: number) {
    this.#out = new Int32Array(most);
  }

  /** The first `most` of `count` slots in that order, of equal ones the first in the list; overwritten by the next call. */
  first(slots: Int32Array, count: number, { members, most, store }: Taken): Int32Array {
    const places = this.#places.fill(0);
    for (let n = 0; n < count; n++) places[orderOf(slots[n]!, members, store) + 1]!++;
    for (let order = 1; order < ORDERS; order++) places[order]! += places[order - 1]!;
    for (let n = 0; n < count; n++) {
      const order = orderOf(slots[n]!, members, store);
      const place = places[order]!++;
      if (place < most) this.#out[place] = slots[n]!;
    }
    return this.#out;
  }
}

interface Taken {
  readonly members: readonly QueryBits[];
  readonly most: number;
  readonly store: NameStore;
}

function orderOf(slot: number, members: readonly QueryBits[], store: NameStore): number {
  const words = store.wordCount(slot);
  for (let at = 0; at < members.length; at++)
    if (!hasBit(members[at]!.strong, slot)) return MOST_TOKENS + 1 + words;
  return words;
}
