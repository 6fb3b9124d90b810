import type { Neighbours } from '../similarity/neighbours.ts';
import { PARTS } from '../table/rows.ts';
import type { Span } from './comparator.ts';
import { levelOf, MOST_SLOTS, otherSlotOf, slotOf, TokenStamps } from './token-stamps.ts';

/** log2 of PARTS. */
const PART_BITS = 3;

/**
 * Aligns the tokens of one field of two records one to one: the nearest first,
 * and among equals those that play the same part.
 */
export class TokenAlignment {
  readonly stamps: TokenStamps;
  leftCount = 0;
  rightCount = 0;
  readonly leftTokens = new Int32Array(MOST_SLOTS);
  readonly leftParts = new Uint8Array(MOST_SLOTS);
  readonly rightTokens = new Int32Array(MOST_SLOTS);
  readonly rightParts = new Uint8Array(MOST_SLOTS);
  /** For each left token: level of its match (0 none) and the right token's place. */
  readonly matchLevel = new Uint8Array(MOST_SLOTS);
  readonly matchRight = new Uint8Array(MOST_SLOTS);
  readonly rightMatched = new Uint8Array(MOST_SLOTS);

  constructor(near: Neighbours) {
    this.stamps = new TokenStamps(near);
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    this.leftCount = Math.min(MOST_SLOTS, to - from);
    this.stamps.clear();
    for (let s = 0; s < this.leftCount; s++) {
      const token = words[from + s]! >>> PART_BITS;
      this.leftTokens[s] = token;
      this.leftParts[s] = words[from + s]! & (PARTS - 1);
      this.stamps.set(s, token);
    }
  }

  /** How a right word, with its part, meets the left's: see TokenStamps.of. */
  stampOf(word: number): number {
    return this.stamps.of(word >>> PART_BITS);
  }

  align({ words, from, to }: Span): void {
    this.rightCount = Math.min(MOST_SLOTS, to - from);
    for (let s = 0; s < this.leftCount; s++) this.matchLevel[s] = 0;
    for (let q = 0; q < this.rightCount; q++) {
      const token = words[from + q]! >>> PART_BITS;
      this.rightTokens[q] = token;
      this.rightParts[q] = words[from + q]! & (PARTS - 1);
      this.rightMatched[q] = 0;
      const stamp = this.stamps.of(token);
      if (stamp === 0) continue;
      const slot = slotOf(stamp);
      if (!this.#take(slot, q, levelOf(stamp))) {
        const other = otherSlotOf(stamp);
        if (other !== slot) this.#take(other, q, levelOf(stamp));
      }
    }
  }

  #take(slot: number, q: number, level: number): boolean {
    const held = this.matchLevel[slot]!;
    if (held > 0) {
      const before = this.matchRight[slot]!;
      const better =
        level > held || (level === held && this.#same(slot, q) && !this.#same(slot, before));
      if (!better) return false;
      this.rightMatched[before] = 0;
    }
    this.matchLevel[slot] = level;
    this.matchRight[slot] = q;
    this.rightMatched[q] = 1;
    return true;
  }

  #same(slot: number, q: number): boolean {
    return this.leftParts[slot] === this.rightParts[q];
  }
}
