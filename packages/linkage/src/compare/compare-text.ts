import { EXACT, type Neighbours } from '../similarity/neighbours.ts';
import type { TokenColumn } from '../table/column.ts';
import type { Comparator, Evidence } from './comparator.ts';
import { TokenAlignment } from './token-alignment.ts';
import type { TokenRarity } from './token-rarity.ts';

/** Words of one text go together ("north ryde"): each further one tells this share of the one before. */
const FURTHER_WORD = 0.4;

/** Texts as bags of words: how much of what the poorer side says is found in the other. */
export class TextComparator implements Comparator {
  readonly #column: TokenColumn;
  readonly #rarity: TokenRarity;
  readonly #alignment: TokenAlignment;

  constructor(column: TokenColumn, near: Neighbours, rarity: TokenRarity) {
    this.#column = column;
    this.#rarity = rarity;
    this.#alignment = new TokenAlignment(column, near);
  }

  setLeft(record: number): void {
    this.#alignment.setLeft(record);
  }

  compare(right: number, into: Evidence, at: number): void {
    into.levels[at] = 0;
    into.rarity[at] = 0;
    const a = this.#alignment;
    if (!a.align(right)) return;
    const tokens = this.#column.tokens.values;
    let matched = 0;
    let first = 0;
    let rest = 0;
    let leftSaid = 0;
    let exact = a.leftCount === a.rightCount;
    for (let s = 0; s < a.leftCount; s++) {
      const token = tokens[a.leftStart + s]!;
      const said = this.#saidBy(token);
      leftSaid += said;
      const level = a.matchLevel[s]!;
      if (level < EXACT) exact = false;
      if (level === 0) continue;
      matched += said;
      const other = tokens[a.rightStart + a.matchRight[s]!]!;
      const bits = this.#rarity.bits(0, level, [token, other]);
      if (bits > first) {
        rest += first;
        first = bits;
      } else rest += bits;
    }
    const share = matched / Math.max(1e-9, Math.min(leftSaid, this.#said(matched)));
    into.levels[at] = exact ? 5 : matched === 0 ? 1 : share > 0.99 ? 4 : share >= 0.5 ? 3 : 2;
    into.rarity[at] = first + FURTHER_WORD * rest;
  }

  /** What the right side says in all, its matched words weighed as the left's. */
  #said(matched: number): number {
    const a = this.#alignment;
    let said = matched;
    for (let q = 0; q < a.rightCount; q++) {
      if (a.rightMatched[q] === 1) continue;
      said += this.#saidBy(this.#column.tokens.values[a.rightStart + q]!);
    }
    return said;
  }

  /** What a word says by itself; the commonest still says half a bit. */
  #saidBy(token: number): number {
    return this.#rarity.bits(0, EXACT, [token, token]) + 0.5;
  }
}
