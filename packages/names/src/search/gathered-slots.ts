import { grown } from './grown.ts';
import type { NameRank } from './name-rank.ts';
import { FAIR, type QueryBits, STRONG } from './query-bits.ts';
import { setBits } from './slot-bits.ts';

/** What is known of a slot in one number: the asked words found, a bit each, and above them the sum of their weights. */
const WORDS = 8;
const MASK = (1 << WORDS) - 1;
const UNITS_A_NAT = 64;
/** Sums and estimates are told apart in steps of an eighth of a nat. */
const STEP = WORDS + 3;
const STEPS_A_NAT = 8;
const STEPS = 1024;
/** An estimate is at most its sum, but may be above that of a sum which is so much higher. */
const MARGIN = 1.5 * STEPS_A_NAT;
/** Estimates are made for so many times the slots wanted at most, those with equal sums aside. */
const ESTIMATED_EACH = 4;
/** Estimates may be below nothing. */
const LEAST_ESTIMATE = -16;

interface Weighed {
  readonly place: number;
  readonly weight: number;
}

/**
 * The slots of names with some asked word, gathered word by word with the sum
 * of their weights (term at a time: Turtle, Flood 1995). Each word's readings
 * come heaviest first, so that the first one found in a name is the one that
 * counts.
 */
export class GatheredSlots {
  #known = new Int32Array(0);
  #slots = new Int32Array(1024);
  #size = 0;
  /** Those with more than one asked word, and the most that one word weighs by itself. */
  #several = new Int32Array(1024);
  #severalSize = 0;
  #heaviest = 0;
  /** How many slots there are of each step of sums. */
  readonly #counts = new Int32Array(STEPS);
  readonly #estimates = new Int32Array(STEPS);
  /** Those estimated, and the steps of their estimates. */
  #chosen = new Int32Array(1024);
  #steps = new Int32Array(1024);

  /** Forgets what was gathered; makes room for so many slots. */
  begin(slots: number): void {
    if (this.#known.length < slots) this.#known = new Int32Array(slots + (slots >> 2));
    else for (let n = 0; n < this.#size; n++) this.#known[this.#slots[n]!] = 0;
    this.#size = 0;
    this.#severalSize = 0;
    this.#heaviest = 0;
    this.#counts.fill(0);
  }

  get slots(): Int32Array {
    return this.#slots.subarray(0, this.#size);
  }

  /** Adds the weight of a reading of the asked word at a place, 0 to 7, to the names that have it: the first `count` of the slots. */
  add(slots: Int32Array, count: number, { place, weight }: Weighed): void {
    this.#reserve(count);
    const known = this.#known;
    const counts = this.#counts;
    const gathered = this.#slots;
    const several = this.#several;
    const bit = 1 << place;
    const more = unitsOf(weight) | bit;
    let size = this.#size;
    let severalSize = this.#severalSize;
    this.#heaviest = Math.max(this.#heaviest, more);
    for (let n = 0; n < count; n++) {
      const slot = slots[n]!;
      const before = known[slot]!;
      if ((before & bit) !== 0) continue;
      if (before === 0) gathered[size++] = slot;
      else {
        counts[stepOf(before)]!--;
        if (isOneWord(before)) several[severalSize++] = slot;
      }
      known[slot] = before + more;
      counts[stepOf(before + more)]!++;
    }
    this.#size = size;
    this.#severalSize = severalSize;
  }

  /** Takes in the names of the first `count` of these slots. */
  take(slots: Int32Array, count: number): void {
    this.#reserve(count);
    const from = this.#size;
    for (let n = 0; n < count; n++) {
      const slot = slots[n]!;
      if (this.#known[slot] === 0) this.#slots[this.#size++] = slot;
    }
    this.#counts[0]! += this.#size - from;
  }

  /** Adds what a commoner word weighs in them to the gathered names that have it and it was not yet added to. */
  addCommon({ heaviest, strong, fair, all }: QueryBits, place: number): void {
    const slots = this.#slots;
    const known = this.#known;
    const counts = this.#counts;
    const bit = 1 << place;
    const asAsked = unitsOf(heaviest) | bit;
    const fairly = unitsOf(heaviest * STRONG) | bit;
    const lightly = unitsOf(heaviest * FAIR) | bit;
    for (let n = 0; n < this.#size; n++) {
      const slot = slots[n]!;
      const at = slot >>> 5;
      const mask = 1 << slot;
      const before = known[slot]!;
      if ((all[at]! & mask) === 0 || (before & bit) !== 0) continue;
      const more =
        (strong[at]! & mask) !== 0 ? asAsked : (fair[at]! & mask) !== 0 ? fairly : lightly;
      counts[stepOf(before)]!--;
      counts[stepOf(before + more)]!++;
      known[slot] = before + more;
      if (before !== 0 && isOneWord(before)) this.#several[this.#severalSize++] = slot;
    }
  }

  #reserve(more: number): void {
    const needed = this.#size + more;
    if (needed <= this.#slots.length) return;
    this.#slots = grown(this.#slots, needed, Int32Array);
    this.#several = grown(this.#several, needed, Int32Array);
  }

  /** Sets the bits of the gathered names. */
  mark(bits: Int32Array): void {
    setBits(bits, this.#slots, this.#size);
  }

  /** About `most` of the gathered slots, those of the highest estimates; these are made of a slot's sum and how many asked words it has. Overwritten by the next call. */
  best(most: number, rank: NameRank): Int32Array {
    const least = this.#leastSum(most);
    const isOfSeveral = least > stepOf(this.#heaviest);
    const looked = isOfSeveral ? this.#several : this.#slots;
    const size = isOfSeveral ? this.#severalSize : this.#size;
    const counts = this.#estimates.fill(0);
    let kept = 0;
    for (let n = 0; n < size; n++) {
      const slot = looked[n]!;
      const known = this.#known[slot]!;
      if (stepOf(known) < least) continue;
      const value = rank.estimate(slot, sumOf(known), bitsIn(known & MASK));
      const step = Math.max(0, Math.min(STEPS - 1, (value - LEAST_ESTIMATE) * STEPS_A_NAT)) | 0;
      if (kept === this.#chosen.length) this.#growChosen();
      this.#chosen[kept] = slot;
      this.#steps[kept++] = step;
      counts[step]!++;
    }
    return this.#chosen.subarray(0, this.#keepHighest(kept, most));
  }

  /** Moves the slots of the highest steps to the front; returns how many. */
  #keepHighest(size: number, most: number): number {
    const counts = this.#estimates;
    let least = STEPS - 1;
    let above = 0;
    while (least >= 0 && above + counts[least]! <= most) above += counts[least--]!;
    let left = most - above;
    let kept = 0;
    for (let at = 0; at < size; at++) {
      const step = this.#steps[at]!;
      if (step > least || (step === least && left-- > 0)) this.#chosen[kept++] = this.#chosen[at]!;
    }
    return kept;
  }

  #growChosen(): void {
    const needed = this.#chosen.length * 2;
    this.#chosen = grown(this.#chosen, needed, Int32Array);
    this.#steps = grown(this.#steps, needed, Int32Array);
  }

  /** The step from which sums are worth an estimate. */
  #leastSum(most: number): number {
    const counts = this.#counts;
    let least = STEPS - 1;
    let above = counts[least]!;
    while (least > 0 && above < most) above += counts[--least]!;
    for (let beyond = 0; beyond < MARGIN && least > 0; beyond++) {
      if (above + counts[least - 1]! > most * ESTIMATED_EACH) break;
      above += counts[--least]!;
    }
    return least;
  }
}

function isOneWord(known: number): boolean {
  return (known & (known - 1) & MASK) === 0;
}

function unitsOf(weight: number): number {
  return Math.max(1, Math.round(weight * UNITS_A_NAT)) << WORDS;
}

function sumOf(known: number): number {
  return (known >>> WORDS) / UNITS_A_NAT;
}

function stepOf(known: number): number {
  const step = known >>> STEP;
  return step < STEPS ? step : STEPS - 1;
}

function bitsIn(byte: number): number {
  const pairs = byte - ((byte >>> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >>> 2) & 0x33);
  return (fours + (fours >>> 4)) & 15;
}
