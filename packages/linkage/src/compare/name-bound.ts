import { EXACT } from '../similarity/neighbours.ts';
import { PARTS } from '../table/rows.ts';
import { type LevelWeights, WEIGHTLESS } from './comparator.ts';
import { CONFLICT, CONTRADICTS, FURTHER_TOKEN, LOOSE_LEVEL, OTHER_PART } from './name-levels.ts';
import type { TokenAlignment } from './token-alignment.ts';
import type { TokenRarity } from './token-rarity.ts';
import { isStamped, levelOf, MOST_SLOTS, otherSlotOf, slotOf } from './token-stamps.ts';

const LEVELS = EXACT + 1;
/** No slot brings so much. */
const NOT_KNOWN = -1e300;
const PART_MASK = PARTS - 1;
/** log2 of PARTS. */
const PART_BITS = 3;

/** What does not change from one record to the next. */
export interface NamesBound {
  readonly alignment: TokenAlignment;
  readonly rarity: TokenRarity;
  readonly attested: Uint8Array;
  readonly partCount: number;
  /** Parts, one bit each. */
  readonly anchored: number;
}

/**
 * The most bits two names can come to: each word of the right one counts what
 * it brings at best wherever it meets, and the parts in which nothing can meet
 * count against. One look a word, where aligning the names takes many.
 */
export class NameBound {
  readonly #of: NamesBound;
  #weights: LevelWeights = WEIGHTLESS;
  #place = 0;
  /** Parts of the left name, and those with words that are not known to be names. */
  #left = 0;
  #unknown = 0;
  /** By slot and level, most bits of a word that meets it in the same part, in another one. */
  readonly #within = new Float64Array(MOST_SLOTS * LEVELS);
  readonly #across = new Float64Array(MOST_SLOTS * LEVELS);
  /** By part, bits where its words contradict each other, where they conflict. */
  readonly #contradicts = new Float64Array(PARTS);
  readonly #conflicts = new Float64Array(PARTS);
  /** What conflicts may bring, where a model holds them for likely. */
  #spare = 0;

  constructor(of: NamesBound) {
    this.#of = of;
  }

  weighBy(weights: LevelWeights, place: number): void {
    this.#weights = weights;
    this.#place = place;
    this.#spare = 0;
    for (let p = 0; p < this.#of.partCount; p++) {
      this.#contradicts[p] = weights.mostAt(place + p, CONTRADICTS, 0);
      this.#conflicts[p] = weights.mostAt(place + p, CONFLICT, 0);
      this.#spare += Math.max(0, this.#contradicts[p]!, this.#conflicts[p]!);
    }
  }

  /** The left name is the one that the alignment holds. */
  setLeft(): void {
    if (this.#weights === WEIGHTLESS) return;
    const { alignment, attested } = this.#of;
    const { leftCount, leftTokens, leftParts } = alignment;
    this.#left = 0;
    this.#unknown = 0;
    for (let s = 0; s < leftCount; s++) {
      const bit = 1 << leftParts[s]!;
      this.#left |= bit;
      if (attested[leftTokens[s]!] === 0) this.#unknown |= bit;
    }
    // Few slots are met at every level: what one brings is worked out when it is asked for.
    this.#within.fill(NOT_KNOWN, 0, leftCount * LEVELS);
    this.#across.fill(NOT_KNOWN, 0, leftCount * LEVELS);
  }

  /** What a slot can bring at a level from a word of its own part. */
  #bringsWithin(at: number): number {
    const weights = this.#weights;
    const slot = Math.floor(at / LEVELS);
    const level = at % LEVELS;
    const own = this.#place + this.#of.alignment.leftParts[slot]!;
    const rarity = this.#rarityOf(slot, level);
    // Loose words beside it may make it loose, a more telling one beside it a further one.
    return Math.max(
      FURTHER_TOKEN * rarity,
      weights.mostAt(own, level + OTHER_PART, rarity),
      weights.mostAt(own, LOOSE_LEVEL, rarity),
    );
  }

  /** What it can bring from a word of another part. */
  #bringsAcross(at: number): number {
    const rarity = this.#rarityOf(Math.floor(at / LEVELS), at % LEVELS);
    let most = 0;
    for (let p = 0; p < this.#of.partCount; p++) {
      most = Math.max(most, this.#weights.mostAt(this.#place + p, OTHER_PART, rarity));
    }
    return most;
  }

  #rarityOf(slot: number, level: number): number {
    const { leftTokens, leftParts } = this.#of.alignment;
    return this.#of.rarity.mostBits(leftParts[slot]!, leftTokens[slot]!, level);
  }

  mostBits(words: Int32Array, from: number, to: number): number {
    const { attested, anchored } = this.#of;
    const { leftParts, stamps } = this.#of.alignment;
    const { table, epoch } = stamps;
    const last = Math.min(to, from + MOST_SLOTS);
    let bits = this.#spare;
    let right = 0;
    let rightLoose = 0;
    let unknown = this.#unknown;
    /* Parts of left words that are met; of right words that meet any; of both where they are one part. */
    let met = 0;
    let meets = 0;
    let same = 0;
    for (let at = from; at < last; at++) {
      const word = words[at]!;
      const part = word & PART_MASK;
      const bit = 1 << part;
      const stamp = table[word >>> PART_BITS]!;
      right |= bit;
      if (!isStamped(stamp, epoch)) {
        rightLoose |= bit;
        if (attested[word >>> PART_BITS] === 0) unknown |= bit;
        continue;
      }
      meets |= bit;
      const slot = slotOf(stamp);
      const other = otherSlotOf(stamp);
      const level = levelOf(stamp);
      const leftPart = leftParts[slot]!;
      met |= 1 << leftPart;
      if (leftPart === part) same |= bit;
      const most = this.#worth(slot * LEVELS + level, leftPart === part);
      if (slot === other) {
        bits += most;
        continue;
      }
      const otherPart = leftParts[other]!;
      met |= 1 << otherPart;
      if (otherPart === part) same |= bit;
      bits += Math.max(most, this.#worth(other * LEVELS + level, otherPart === part));
    }
    const both = this.#left & right;
    const apart = both & ~(met | meets);
    if (apart !== 0) bits += this.#against(apart, unknown);
    // Such a part takes no word of another one where it has one that meets nothing.
    const barred = both & (met | meets) & anchored & ~same & (rightLoose | ~met);
    return barred === 0 ? bits : bits + this.#againstBarred(barred);
  }

  #worth(at: number, inPart: boolean): number {
    const kept = inPart ? this.#within : this.#across;
    const known = kept[at]!;
    if (known !== NOT_KNOWN) return known;
    const found = inPart ? this.#bringsWithin(at) : this.#bringsAcross(at);
    kept[at] = found;
    return found;
  }

  /** Bits of parts that both state and in which nothing meets. */
  #against(parts: number, unknown: number): number {
    let bits = 0;
    for (let rest = parts; rest !== 0; rest &= rest - 1) {
      const part = 31 - Math.clz32(rest & -rest);
      bits += (unknown & rest & -rest) !== 0 ? this.#conflicts[part]! : this.#contradicts[part]!;
    }
    return bits;
  }

  #againstBarred(parts: number): number {
    let bits = 0;
    for (let rest = parts; rest !== 0; rest &= rest - 1) {
      const part = 31 - Math.clz32(rest & -rest);
      bits += Math.max(this.#conflicts[part]!, this.#contradicts[part]!);
    }
    return bits;
  }
}
