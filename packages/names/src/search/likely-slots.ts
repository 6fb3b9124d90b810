import { MOST_TOKENS } from '../compare/prepared-name.ts';
import { BestSlots } from './best-slots.ts';
import { heaviestSets } from './common-sets.ts';
import { GatheredSlots } from './gathered-slots.ts';
import { NameRank } from './name-rank.ts';
import type { NameStore } from './name-store.ts';
import { FAIR, QueryBitSets, type QueryBits } from './query-bits.ts';
import { SeveralSlots } from './several-slots.ts';
import { ShortestSlots } from './shortest-slots.ts';
import { bitWords, meetSlots, setBits } from './slot-bits.ts';
import type { WordReadings } from './word-readings.ts';

/** Asked words are gathered name by name, the rarest first, while they are in so many names together; commoner ones are met by bits. */
const MOST_GATHERED = 8_000;
/** Of so few names with rarer words one that ranks at this share of the highest rank there can be ends the search. */
const MOST_LOOKED_AT = 2_000;
const SURE = 0.75;
/** Names with several common words that are gathered too; where there are more, those with three, then set by set. */
const MOST_SEVERAL = 10_000;
/** Names with one set of common words among which the shortest are chosen by looking at each. */
const MOST_CHOSEN_FROM = 4_000;
/** Names ranked of those gathered. */
const MOST_RANKED = 400;
/** Names ranked beyond, and of these with one set of common words. */
const MOST_MET = 400;
const MOST_OF_SET = 250;

const LEVELS = ['strong', 'all'] as const;

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

interface MetSets {
  readonly best: BestSlots;
  readonly wanted: Wanted;
  readonly from: number;
  readonly to: number;
}

/**
 * Chooses the names worth weighing in full. Names with some rarer asked word
 * or with several commoner ones are gathered with the sum of their words'
 * weights, and those with the highest sums are ranked; then names with common
 * words only that were too many to be gathered, the heaviest sets of words
 * first, until no further set can reach the names kept (the heaviest reading
 * of each word is the bound, as in MaxScore: Turtle, Flood 1995).
 */
export class LikelySlots {
  readonly #store: NameStore;
  readonly #rank: NameRank;
  readonly #bitSets: QueryBitSets;
  readonly #gathered = new GatheredSlots();
  readonly #several = new SeveralSlots();
  readonly #shortest = new ShortestSlots();
  #seen = new Int32Array(0);
  readonly #slots = new Int32Array(MOST_SEVERAL + 1);

  constructor(store: NameStore) {
    this.#store = store;
    this.#rank = new NameRank(store);
    this.#bitSets = new QueryBitSets(store);
  }

  /**
   * The slots that rank highest, with their ranks: of the rarer words' names,
   * where one of these is surely meant; else of the fair readings' names;
   * else of all.
   */
  best(asked: readonly WordReadings[], wanted: Wanted): BestSlots {
    this.#rank.begin(asked, wanted.words);
    this.#gathered.begin(this.#store.slots);
    const best = new BestSlots(wanted.limit);
    const found = asked.filter((readings) => readings.words.length > 0);
    const sure = SURE * found.reduce((sum, { weights }) => sum + weights[0]!, 0);
    const common = this.#gather(found);
    if (common.length === 0) this.#rankGathered(best);
    else if (common.length === found.length || !this.#isSure(sure, best))
      this.#meetCommon(common, { best, sure, wanted, asked: found.length });
    return best;
  }

  #meetCommon(
    common: readonly WordReadings[],
    { best, sure, wanted, asked }: { best: BestSlots; sure: number; wanted: Wanted; asked: number },
  ): void {
    const fairly = this.#bitSets.fair(common);
    const isOne = asked === 1;
    const from = isOne ? 1 : 2;
    let to = common.length;
    if (this.#take(fairly, 2)) to = from - 1;
    else if (to > 2 && this.#take(fairly, 3)) to = 2;
    this.#rankWith(fairly, best);
    this.#meetSets(fairly, { best, wanted, from, to: isOne ? 1 : to });
    if (best.has(1, sure) || best.has(wanted.top, withOneFair(common) + wanted.nearly)) return;
    const bits = this.#bitSets.withLight(fairly, common);
    const isManyMet = this.#take(bits, asked > 2 ? 3 : 2);
    best.clear();
    this.#rankWith(bits, best);
    to = !isManyMet ? common.length : asked > 2 ? 2 : 1;
    // One common word of several says little: only where there is nothing better to show.
    const least = best.has(wanted.top, Number.NEGATIVE_INFINITY) && !isOne ? 2 : 1;
    this.#meetSets(bits, { best, wanted, from: least, to });
  }

  /** Gathers the names with so many of the common words; false, and none is gathered, where they are too many. */
  #take(common: readonly QueryBits[], least: 2 | 3): boolean {
    const sets = common.map(({ all }) => all);
    const out = this.#slots;
    const found = this.#several.find(sets, { least, slots: this.#store.slots, out });
    if (found > MOST_SEVERAL) return false;
    this.#gathered.take(out, found);
    return true;
  }

  /** Ranks the names with rarer words, where they are few; whether one of them ranks so high that commoner words need not bring more. */
  #isSure(sure: number, best: BestSlots): boolean {
    const slots = this.#gathered.slots;
    if (slots.length > MOST_LOOKED_AT) return false;
    for (let n = 0; n < slots.length; n++) this.#offer(slots[n]!, best);
    if (best.has(1, sure)) return true;
    best.clear();
    return false;
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
  #rankWith(common: readonly QueryBits[], best: BestSlots): void {
    for (let at = 0; at < common.length; at++)
      this.#gathered.addCommon(common[at]!, MOST_TOKENS - 1 - at);
    this.#rankGathered(best);
  }

  #rankGathered(best: BestSlots): void {
    const slots = this.#gathered.best(Math.max(MOST_RANKED, best.limit), this.#rank);
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

  /** Ranks names that have a set of common words, from so many of them to so many, and were not gathered. */
  #meetSets(
    common: readonly QueryBits[],
    { best, wanted: { top, nearly }, from, to }: MetSets,
  ): void {
    const sets = heaviestSets(common).filter(
      ({ members: { length } }) => length >= from && length <= to,
    );
    let left = MOST_MET;
    for (const [tried, { members, reach }] of sets.entries()) {
      if (left <= 0 || best.has(top, reach + nearly)) return;
      if (tried === 0) this.#clear();
      left -= this.#meet(members, Math.min(left, MOST_OF_SET), best);
    }
  }

  /** Ranks the unseen names that have all of the set's words, at most `most`; returns how many. Of too many those with the words as asked, then the rest; the shorter first, for they have less beside. */
  #meet(members: readonly QueryBits[], most: number, best: BestSlots): number {
    const out = this.#slots.subarray(0, MOST_CHOSEN_FROM + 1);
    let ranked = 0;
    for (const level of LEVELS) {
      const sets = members.map((member) => member[level]);
      const found = meetSlots(sets, this.#seen, out);
      if (found <= most - ranked) ranked += this.#rankMet(out, found, best);
      else if (found <= MOST_CHOSEN_FROM)
        return ranked + this.#rankShortest(out.subarray(0, found), most - ranked, best);
      else return ranked + this.#meetShortest(sets, most - ranked, best);
    }
    return ranked;
  }

  /** Ranks the first `most` of the slots, the shorter names first. */
  #rankShortest(slots: Int32Array, most: number, best: BestSlots): number {
    let ranked = 0;
    for (let words = 1; words <= MOST_TOKENS; words++) {
      for (let n = 0; n < slots.length; n++) {
        if (this.#store.wordCount(slots[n]!) !== words) continue;
        this.#seen[slots[n]! >>> 5]! |= 1 << slots[n]!;
        this.#offer(slots[n]!, best);
        if (++ranked === most) return ranked;
      }
    }
    return ranked;
  }

  /** Ranks the first `most` unseen names of these sets, the shorter first. */
  #meetShortest(sets: readonly Int32Array[], most: number, best: BestSlots): number {
    const out = this.#slots.subarray(0, most);
    const found = this.#shortest.find({ sets, without: this.#seen }, this.#store.lengths, out);
    return this.#rankMet(out, found, best);
  }

  #rankMet(slots: Int32Array, count: number, best: BestSlots): number {
    setBits(this.#seen, slots, count);
    for (let n = 0; n < count; n++) this.#offer(slots[n]!, best);
    return count;
  }
}

/** No name ranks higher that has one of the common words fairly, and the others lightly at most. */
function withOneFair(common: readonly WordReadings[]): number {
  let lightly = 0;
  let heaviest = 0;
  for (const { weights } of common) {
    lightly += FAIR * weights[0]!;
    heaviest = Math.max(heaviest, weights[0]!);
  }
  return lightly + (1 - FAIR) * heaviest;
}
