import { MOST_TOKENS } from '../compare/prepared-name.ts';
import { BestSlots } from './best-slots.ts';
import { NameRank } from './name-rank.ts';
import type { NameStore } from './name-store.ts';
import { QueryBitSets, type QueryBits } from './query-bits.ts';
import { bitWords, hasBit, meetBits, readBits } from './slot-bits.ts';
import type { WordReadings } from './word-readings.ts';

/** An asked word in fewer names, or a smaller share of them, is walked name by name; a commoner one is met by bits. */
const WALKED = 512;
const WALKED_SHARE = 1 / 1024;
/** Names ranked by a look for one query at most, those walked aside. */
const MOST_RANKED = 4000;
/** Names with one set of common words ranked at most. */
const MOST_OF_SET = 1500;
/** Sets of common words tried for one query at most. */
const MOST_SETS = 40;

/** What is wanted of the names of one query. */
export interface Wanted {
  /** How many words the index has. */
  readonly words: number;
  /** Results asked for. */
  readonly top: number;
  /** Names kept to choose the results from. */
  readonly limit: number;
  /** The search is over when enough names rank this much above all that may still come. */
  readonly nearly: number;
}

/**
 * Chooses the names worth weighing in full. Names with a rare asked word are
 * all ranked; then names that have all of a set of common ones, the heaviest
 * sets first, until no further set can reach the names kept (threshold
 * algorithm: Fagin, Lotem, Naor 2003; the heaviest reading of each word is
 * the bound, as in MaxScore: Turtle, Flood 1995).
 */
export class LikelySlots {
  readonly #store: NameStore;
  readonly #rank: NameRank;
  readonly #bitSets: QueryBitSets;
  #seen = new Int32Array(0);
  #met = new Int32Array(0);
  readonly #slots = new Int32Array(MOST_OF_SET);

  constructor(store: NameStore) {
    this.#store = store;
    this.#rank = new NameRank(store);
    this.#bitSets = new QueryBitSets(store);
  }

  /** The slots that rank highest, with their ranks. */
  best(asked: readonly WordReadings[], wanted: Wanted): BestSlots {
    this.#rank.begin(asked, wanted.words);
    this.#clear();
    const best = new BestSlots(wanted.limit);
    const counted = asked
      .filter((readings) => readings.words.length > 0)
      .map((readings) => ({ readings, names: this.#names(readings) }))
      .sort((a, b) => a.names - b.names);
    let reach = counted.reduce((sum, { readings }) => sum + readings.weights[0]!, 0);
    const mostWalked = Math.max(WALKED, this.#store.slots * WALKED_SHARE);
    const common: WordReadings[] = [];
    for (const { readings, names } of counted) {
      if (names > mostWalked) {
        common.push(readings);
        continue;
      }
      if (best.has(wanted.top, reach + wanted.nearly)) return best;
      for (const word of readings.words) this.#walk(this.#store.slotsWith(word), best);
      reach -= readings.weights[0]!;
    }
    if (common.length > 0) this.#meetSets(this.#bitSets.of(common), best, wanted);
    return best;
  }

  #clear(): void {
    const needed = bitWords(this.#store.slots);
    if (this.#seen.length !== needed) {
      this.#seen = new Int32Array(needed);
      this.#met = new Int32Array(needed);
    } else this.#seen.fill(0);
  }

  #names({ words }: WordReadings): number {
    return words.reduce((sum, word) => sum + this.#store.count(word), 0);
  }

  #walk(slots: Int32Array, best: BestSlots): void {
    for (let n = 0; n < slots.length; n++) {
      const slot = slots[n]!;
      if (hasBit(this.#seen, slot)) continue;
      this.#seen[slot >>> 5]! |= 1 << slot;
      this.#offer(slot, best);
    }
  }

  #offer(slot: number, best: BestSlots): void {
    if (!this.#store.isEmpty(slot)) best.offer(slot, this.#rank.of(slot));
  }

  #meetSets(common: readonly QueryBits[], best: BestSlots, { top, nearly }: Wanted): void {
    let left = MOST_RANKED;
    for (const set of heaviestSets(common)) {
      if (left <= 0 || best.has(top, set.reach + nearly)) return;
      left -= this.#meet(set.members, Math.min(left, MOST_OF_SET), best);
    }
  }

  /** Ranks the unseen names that have all of the set's words, at most `most`; returns how many. */
  #meet(members: readonly QueryBits[], most: number, best: BestSlots): number {
    const all = members.map((member) => member.all);
    if (meetBits(this.#met, all, this.#seen) <= most) return this.#rankMet(most, best);
    // Too many to look at: names with the words as asked, then the rest; the shorter first, for they have less beside.
    let ranked = 0;
    for (const sets of [members.map((member) => member.strong), all]) {
      for (let words = 1; words <= MOST_TOKENS && ranked < most; words++) {
        meetBits(this.#met, [this.#store.ofLength(words), ...sets], this.#seen);
        ranked += this.#rankMet(most - ranked, best);
      }
    }
    return ranked;
  }

  #rankMet(most: number, best: BestSlots): number {
    const found = readBits(this.#met, this.#slots.subarray(0, most));
    this.#walk(this.#slots.subarray(0, found), best);
    return found;
  }
}

interface WordSet {
  readonly members: readonly QueryBits[];
  /** No name that has only these of the common words ranks higher. */
  readonly reach: number;
}

function heaviestSets(common: readonly QueryBits[]): WordSet[] {
  const sets: WordSet[] = [];
  for (let chosen = 1; chosen < 1 << common.length; chosen++) {
    const members = common.filter((_, at) => (chosen & (1 << at)) !== 0);
    sets.push({ members, reach: members.reduce((sum, { heaviest }) => sum + heaviest, 0) });
  }
  sets.sort((a, b) => b.reach - a.reach);
  const rest = sets.slice(MOST_SETS).filter(({ members }) => members.length === 1);
  return [...sets.slice(0, MOST_SETS), ...rest];
}
