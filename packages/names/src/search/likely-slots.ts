import { MOST_TOKENS } from '../compare/prepared-name.ts';
import { BestSlots } from './best-slots.ts';
import { CommonSets, heaviestSets, MOST_TOLD_APART } from './common-sets.ts';
import { GatheredSlots } from './gathered-slots.ts';
import { NameRank } from './name-rank.ts';
import type { NameStore } from './name-store.ts';
import { QueryBitSets, type QueryBits } from './query-bits.ts';
import { ShorterFirst } from './shorter-first.ts';
import { bitWords, meetBits, setBits } from './slot-bits.ts';
import type { WordReadings } from './word-readings.ts';

/** Asked words are gathered name by name, the rarest first, while they are in so many names together; commoner ones are met by bits. */
const MOST_GATHERED = 8_000;
/**
 * Where a query's words are in more, readings lighter than this share of a
 * word's heaviest bring names only if without them none comes to so much of
 * the highest rank there can be.
 */
const BRINGS_NAMES = 0.3;
const SURE = 0.75;
/** Names ranked of those gathered. */
const MOST_RANKED = 250;
/** Names ranked that have common words only, and of these with one set of them. */
const MOST_MET = 400;
const MOST_OF_SET = 250;
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
 * Chooses the names worth weighing in full. Names with some rarer asked word
 * are gathered with the sum of their words' weights, which commoner words add
 * to, and those with the highest sums are ranked; then names that have only
 * common words, the heaviest sets of words first, until no further set can
 * reach the names kept (the heaviest reading of each word is the bound, as in
 * MaxScore: Turtle, Flood 1995).
 */
export class LikelySlots {
  readonly #store: NameStore;
  readonly #rank: NameRank;
  readonly #bitSets: QueryBitSets;
  readonly #gathered = new GatheredSlots();
  readonly #commonSets = new CommonSets();
  #seen = new Int32Array(0);
  readonly #slots = new Int32Array(MOST_OF_SET + 1);
  readonly #told = new Int32Array(MOST_TOLD_APART + 1);
  readonly #shorter = new ShorterFirst(MOST_OF_SET);

  constructor(store: NameStore) {
    this.#store = store;
    this.#rank = new NameRank(store);
    this.#bitSets = new QueryBitSets(store);
  }

  /** The slots that rank highest, with their ranks. */
  best(asked: readonly WordReadings[], wanted: Wanted): BestSlots {
    this.#rank.begin(asked, wanted.words);
    const found = asked.filter((readings) => readings.words.length > 0);
    const names = found.reduce((sum, readings) => sum + this.#names(readings), 0);
    if (names > MOST_GATHERED) {
      const best = this.#look(found.map(heavier), wanted);
      const reach = found.reduce((sum, { weights }) => sum + weights[0]!, 0);
      if (best.has(1, SURE * reach)) return best;
    }
    return this.#look(found, wanted);
  }

  #look(readings: readonly WordReadings[], wanted: Wanted): BestSlots {
    this.#gathered.begin(this.#store.slots);
    const best = new BestSlots(wanted.limit);
    const common = this.#gather(readings);
    const bits = this.#bitSets.of(common);
    this.#rankGathered(bits, { best, most: Math.max(MOST_RANKED, wanted.limit) });
    if (bits.length > 0) this.#meetSets(bits, best, wanted);
    return best;
  }

  /** Gathers the names of the rarer words; answers the commoner ones. */
  #gather(found: readonly WordReadings[]): WordReadings[] {
    const counted = found
      .map((readings) => ({ readings, names: this.#names(readings) }))
      .sort((a, b) => a.names - b.names);
    let left = MOST_GATHERED;
    let place = 0;
    for (const { readings, names } of counted) {
      left -= names;
      if (left < 0) break;
      for (let at = 0; at < readings.words.length; at++) {
        const word = readings.words[at]!;
        const slots = this.#store.slotsWith(word);
        this.#gathered.add(slots, this.#store.count(word), {
          place,
          weight: readings.weights[at]!,
        });
      }
      place++;
    }
    return counted.slice(place).map(({ readings }) => readings);
  }

  /** Ranks the gathered names that may rank highest, common words counted with them. */
  #rankGathered(
    common: readonly QueryBits[],
    { best, most }: { best: BestSlots; most: number },
  ): void {
    for (let at = 0; at < common.length; at++)
      this.#gathered.addCommon(common[at]!, MOST_TOKENS - 1 - at);
    const slots = this.#gathered.best(most, this.#rank);
    for (let n = 0; n < slots.length; n++) this.#offer(slots[n]!, best);
  }

  #names({ words }: WordReadings): number {
    let sum = 0;
    for (let at = 0; at < words.length; at++) sum += this.#store.count(words[at]!);
    return sum;
  }

  #offer(slot: number, best: BestSlots): void {
    if (!this.#store.isEmpty(slot)) best.offer(slot, this.#rank.of(slot));
  }

  #clear(): void {
    const needed = bitWords(this.#store.slots);
    if (this.#seen.length !== needed) this.#seen = new Int32Array(needed);
    else this.#seen.fill(0);
    this.#gathered.mark(this.#seen);
  }

  #meetSets(common: readonly QueryBits[], best: BestSlots, { top, nearly }: Wanted): void {
    const sets = heaviestSets(common);
    if (best.has(top, sets[0]!.reach + nearly)) return;
    this.#clear();
    const isTold = common.length > 1 && this.#commonSets.tell(common, this.#seen);
    let left = MOST_MET;
    for (const [tried, { places, members, reach }] of sets.entries()) {
      if (left <= 0 || best.has(top, reach + nearly)) return;
      const most = Math.min(left, MOST_OF_SET);
      if (isTold && members.length > 1) {
        left -= this.#rankTold(places, { members, most }, best);
      } else if (members.length === 1 || tried < MOST_SETS) left -= this.#meet(members, most, best);
    }
  }

  /** Ranks slots told apart before; where they are too many those with the words as asked first, then the rest, the shorter names first. */
  #rankTold(
    places: number,
    { members, most }: { members: readonly QueryBits[]; most: number },
    best: BestSlots,
  ): number {
    const slots = this.#told;
    const found = this.#commonSets.of(places, slots);
    if (found <= most) return this.#rankMet(slots, found, best);
    const few = this.#shorter.first(slots, found, { members, most, store: this.#store });
    return this.#rankMet(few, most, best);
  }

  /** Ranks the unseen names that have all of the set's words, at most `most`; returns how many. */
  #meet(members: readonly QueryBits[], most: number, best: BestSlots): number {
    const all = members.map((member) => member.all);
    const slots = this.#slots;
    const found = meetBits(all, this.#seen, slots);
    if (found <= most) return this.#rankMet(slots, found, best);
    // Too many to look at: names with the words as asked, then the rest; the shorter first, for they have less beside.
    let ranked = 0;
    for (const sets of [members.map((member) => member.strong), all]) {
      for (let words = 1; words <= MOST_TOKENS && ranked < most; words++) {
        if (!this.#store.hasLength(words)) continue;
        const room = slots.subarray(0, most - ranked);
        const met = meetBits([this.#store.ofLength(words), ...sets], this.#seen, room);
        ranked += this.#rankMet(room, met, best);
      }
    }
    return ranked;
  }

  #rankMet(slots: Int32Array, count: number, best: BestSlots): number {
    setBits(this.#seen, slots, count);
    for (let n = 0; n < count; n++) this.#offer(slots[n]!, best);
    return count;
  }
}

function heavier({ words, weights }: WordReadings): WordReadings {
  const least = BRINGS_NAMES * weights[0]!;
  let count = 0;
  while (count < weights.length && weights[count]! >= least) count++;
  return { words: words.slice(0, count), weights: weights.slice(0, count) };
}
