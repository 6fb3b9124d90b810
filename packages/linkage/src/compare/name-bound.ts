import { EXACT } from '../similarity/neighbours.ts';
import { PARTS } from '../table/rows.ts';
import { type LevelWeights, WEIGHTLESS } from './comparator.ts';
import { CONFLICT, CONTRADICTS, FURTHER_TOKEN, LOOSE_LEVEL, OTHER_PART } from './name-levels.ts';
import type { TokenAlignment } from './token-alignment.ts';
import type { TokenRarity } from './token-rarity.ts';
import { levelOf, MOST_SLOTS, otherSlotOf, slotOf } from './token-stamps.ts';

const LEVELS = EXACT + 1;
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
    const { alignment, rarity, attested } = this.#of;
    const { leftCount, leftTokens, leftParts } = alignment;
    this.#left = 0;
    this.#unknown = 0;
    for (let s = 0; s < leftCount; s++) {
      const [token, part] = [leftTokens[s]!, leftParts[s]!];
      this.#left |= 1 << part;
      if (attested[token] === 0) this.#unknown |= 1 << part;
      for (let level = 1; level < LEVELS; level++) {
        this.#limit(s * LEVELS + level, part, rarity.mostBits(part, token, level));
      }
    }
  }

  /** What a slot can bring at a level. */
  #limit(at: number, part: number, rarity: number): void {
    const weights = this.#weights;
    const own = this.#place + part;
    let across = 0;
    for (let p = 0; p < this.#of.partCount; p++) {
      across = Math.max(across, weights.mostAt(this.#place + p, OTHER_PART, rarity));
    }
    this.#across[at] = across;
    // Loose words beside it may make it loose, a more telling one beside it a further one.
    this.#within[at] = Math.max(
      FURTHER_TOKEN * rarity,
      weights.mostAt(own, (at % LEVELS) + OTHER_PART, rarity),
      weights.mostAt(own, LOOSE_LEVEL, rarity),
    );
  }

  mostBits(words: Int32Array, from: number, to: number): number {
    const { alignment, attested, anchored } = this.#of;
    const { leftParts } = alignment;
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
      const part = words[at]! & PART_MASK;
      const stamp = alignment.stampOf(words[at]!);
      right |= 1 << part;
      if (stamp === 0) {
        rightLoose |= 1 << part;
        if (attested[words[at]! >>> PART_BITS] === 0) unknown |= 1 << part;
        continue;
      }
      meets |= 1 << part;
      const level = levelOf(stamp);
      const slot = slotOf(stamp);
      const other = otherSlotOf(stamp);
      met |= (1 << leftParts[slot]!) | (1 << leftParts[other]!);
      if (leftParts[slot] === part || leftParts[other] === part) same |= 1 << part;
      const most = this.#worth(slot, part, level);
      bits += slot === other ? most : Math.max(most, this.#worth(other, part, level));
    }
    const both = this.#left & right;
    bits += this.#against(both & ~(met | meets), unknown);
    // Such a part takes no word of another one where it has one that meets nothing.
    const barred = both & (met | meets) & anchored & ~same & (rightLoose | ~met);
    return barred === 0 ? bits : bits + this.#againstBarred(barred);
  }

  #worth(slot: number, part: number, level: number): number {
    const at = slot * LEVELS + level;
    return this.#of.alignment.leftParts[slot] === part ? this.#within[at]! : this.#across[at]!;
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
