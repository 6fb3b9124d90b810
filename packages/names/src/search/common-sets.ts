import type { QueryBits } from './query-bits.ts';
import { hasBit } from './slot-bits.ts';

/** Names with several common words, taken apart by which they have; where there are more they are met set by set. */
export const MOST_TOLD_APART = 4000;

/** A set of a query's common words, as bits by their place. */
export interface WordSet {
  readonly places: number;
  readonly members: readonly QueryBits[];
  /** No name that has only these of the common words ranks higher. */
  readonly reach: number;
}

/** All sets of common words, the heaviest first. */
export function heaviestSets(common: readonly QueryBits[]): WordSet[] {
  const sets: WordSet[] = [];
  for (let places = 1; places < 1 << common.length; places++) {
    const members = common.filter((_, at) => (places & (1 << at)) !== 0);
    const reach = members.reduce((sum, { heaviest }) => sum + heaviest, 0);
    sets.push({ places, members, reach });
  }
  return sets.sort((a, b) => b.reach - a.reach);
}

/** Tells apart in one pass the names with several common words. */
export class CommonSets {
  readonly #slots = new Int32Array(MOST_TOLD_APART + 1);
  readonly #places = new Uint8Array(MOST_TOLD_APART + 1);
  #told = 0;

  /** Finds the slots outside `without` with two common words or more; false where they are too many. */
  tell(common: readonly QueryBits[], without: Int32Array): boolean {
    const count = withSeveral(common, without, this.#slots);
    this.#told = count;
    if (count > MOST_TOLD_APART) return false;
    for (let n = 0; n < count; n++) this.#places[n] = placesOf(common, this.#slots[n]!);
    return true;
  }

  /** Writes the slots told that have the common words of these places and no others, ascending; returns how many. */
  of(places: number, out: Int32Array): number {
    let found = 0;
    for (let n = 0; n < this.#told; n++)
      if (this.#places[n] === places) out[found++] = this.#slots[n]!;
    return found;
  }
}

function placesOf(common: readonly QueryBits[], slot: number): number {
  let places = 0;
  for (let at = 0; at < common.length; at++) if (hasBit(common[at]!.all, slot)) places |= 1 << at;
  return places;
}

/** Writes the slots that are in two sets or more and not in `without`, as many as fit; returns how many. */
function withSeveral(common: readonly QueryBits[], without: Int32Array, out: Int32Array): number {
  const sets = common.map(({ all }) => all);
  let found = 0;
  for (let n = 0; n < without.length && found < out.length; n++) {
    let once = sets[0]![n]!;
    let twice = 0;
    for (let at = 1; at < sets.length; at++) {
      const word = sets[at]![n]!;
      twice |= once & word;
      once |= word;
    }
    twice &= ~without[n]!;
    while (twice !== 0 && found < out.length) {
      out[found++] = (n << 5) + 31 - Math.clz32(twice & -twice);
      twice &= twice - 1;
    }
  }
  return found;
}
