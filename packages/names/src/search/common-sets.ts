import type { QueryBits } from './query-bits.ts';
import { hasBit } from './slot-bits.ts';

/** Names with several common words, taken apart by which they have; where there are more they are met set by set. */
const MOST_TOLD_APART = 4000;

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

  /** The slots outside `without` with two common words or more, by the places of their words; null where they are too many. */
  of(common: readonly QueryBits[], without: Int32Array): Map<number, number[]> | null {
    const count = withSeveral(common, without, this.#slots);
    if (count > MOST_TOLD_APART) return null;
    const bySet = new Map<number, number[]>();
    for (let n = 0; n < count; n++) {
      const slot = this.#slots[n]!;
      const places = placesOf(common, slot);
      const list = bySet.get(places);
      if (list === undefined) bySet.set(places, [slot]);
      else list.push(slot);
    }
    return bySet;
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
