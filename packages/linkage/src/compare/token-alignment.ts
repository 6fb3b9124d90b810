import type { Neighbours } from '../similarity/neighbours.ts';
import type { TokenColumn } from '../table/column.ts';
import { MOST_SLOTS, TokenStamps } from './token-stamps.ts';

/**
 * Aligns the tokens of one field of two records one to one: the nearest first,
 * and among equals those that play the same part.
 */
export class TokenAlignment {
  readonly #column: TokenColumn;
  readonly #stamps: TokenStamps;
  leftStart = 0;
  leftCount = 0;
  rightStart = 0;
  rightCount = 0;
  /** For each left token: level of its match (0 none) and the right token's place. */
  readonly matchLevel = new Uint8Array(MOST_SLOTS);
  readonly matchRight = new Uint8Array(MOST_SLOTS);
  readonly rightMatched = new Uint8Array(MOST_SLOTS);

  constructor(column: TokenColumn, near: Neighbours) {
    this.#column = column;
    this.#stamps = new TokenStamps(near);
  }

  setLeft(record: number): void {
    const { starts, values } = this.#column.tokens;
    this.leftStart = starts[record]!;
    this.leftCount = Math.min(MOST_SLOTS, starts[record + 1]! - this.leftStart);
    this.#stamps.clear();
    for (let s = 0; s < this.leftCount; s++) this.#stamps.set(s, values[this.leftStart + s]!);
  }

  /** @returns false when either side states nothing */
  align(right: number): boolean {
    const { starts, values } = this.#column.tokens;
    this.rightStart = starts[right]!;
    this.rightCount = Math.min(MOST_SLOTS, starts[right + 1]! - this.rightStart);
    if (this.leftCount === 0 || this.rightCount === 0) return false;
    for (let s = 0; s < this.leftCount; s++) this.matchLevel[s] = 0;
    for (let q = 0; q < this.rightCount; q++) {
      this.rightMatched[q] = 0;
      const token = values[this.rightStart + q]!;
      const level = this.#stamps.level(token);
      if (level === 0) continue;
      const slot = this.#stamps.slot(token);
      if (!this.#take(slot, q, level)) {
        const other = this.#stamps.otherSlot(token);
        if (other !== slot) this.#take(other, q, level);
      }
    }
    return true;
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
    const parts = this.#column.parts;
    return parts[this.leftStart + slot] === parts[this.rightStart + q];
  }
}
