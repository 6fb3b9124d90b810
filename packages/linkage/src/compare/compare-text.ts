import { EXACT, type Neighbours } from '../similarity/neighbours.ts';
import {
  type Comparator,
  type Evidence,
  type LevelWeights,
  type Span,
  WEIGHTLESS,
} from './comparator.ts';
import { TokenAlignment } from './token-alignment.ts';
import type { TokenRarity } from './token-rarity.ts';
import { MOST_SLOTS, otherSlotOf, slotOf } from './token-stamps.ts';

/** Words of one text go together ("north ryde"): each further one tells this share of the one before. */
const FURTHER_WORD = 0.4;

const CONFLICT = 1;
const SAME = 5;

/** Texts as bags of words: how much of what the poorer side says is found in the other. */
export class TextComparator implements Comparator {
  readonly #rarity: TokenRarity;
  readonly #alignment: TokenAlignment;
  #weights = WEIGHTLESS;
  #place = 0;
  /** By left token the most bits it can bring. */
  readonly #most = new Float64Array(MOST_SLOTS);

  constructor(near: Neighbours, rarity: TokenRarity) {
    this.#rarity = rarity;
    this.#alignment = new TokenAlignment(near);
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    const a = this.#alignment;
    a.setLeft(words, from, to);
    if (this.#weights === WEIGHTLESS) return;
    for (let s = 0; s < a.leftCount; s++) {
      this.#most[s] = this.#rarity.mostBits(0, a.leftTokens[s]!);
    }
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#weights = weights;
    this.#place = at;
  }

  mostBits(words: Int32Array, from: number, to: number): number {
    let met = false;
    let rarity = 0;
    for (let at = from; at < to; at++) {
      const stamp = this.#alignment.stampOf(words[at]!);
      if (stamp === 0) continue;
      met = true;
      rarity += Math.max(this.#most[slotOf(stamp)]!, this.#most[otherSlotOf(stamp)]!);
    }
    if (!met) return this.#weights.mostAt(this.#place, CONFLICT, 0);
    let most = Number.NEGATIVE_INFINITY;
    for (let level = CONFLICT + 1; level <= SAME; level++) {
      most = Math.max(most, this.#weights.mostAt(this.#place, level, rarity));
    }
    return most;
  }

  compare(right: Span, into: Evidence, at: number): void {
    const a = this.#alignment;
    a.align(right);
    let matched = 0;
    let first = 0;
    let rest = 0;
    let leftSaid = 0;
    let exact = a.leftCount === a.rightCount;
    for (let s = 0; s < a.leftCount; s++) {
      const token = a.leftTokens[s]!;
      const said = this.#saidBy(token);
      leftSaid += said;
      const level = a.matchLevel[s]!;
      if (level < EXACT) exact = false;
      if (level === 0) continue;
      matched += said;
      const other = a.rightTokens[a.matchRight[s]!]!;
      const bits = this.#rarity.bits(0, level, token, other);
      if (bits > first) {
        rest += first;
        first = bits;
      } else rest += bits;
    }
    const share = matched / Math.max(1e-9, Math.min(leftSaid, this.#said(matched)));
    into.levels[at] = exact
      ? SAME
      : matched === 0
        ? CONFLICT
        : share > 0.99
          ? 4
          : share >= 0.5
            ? 3
            : 2;
    into.rarity[at] = first + FURTHER_WORD * rest;
  }

  /** What the right side says in all, its matched words weighed as the left's. */
  #said(matched: number): number {
    const a = this.#alignment;
    let said = matched;
    for (let q = 0; q < a.rightCount; q++) {
      if (a.rightMatched[q] === 1) continue;
      said += this.#saidBy(a.rightTokens[q]!);
    }
    return said;
  }

  /** What a word says by itself; the commonest still says half a bit. */
  #saidBy(token: number): number {
    return this.#rarity.bits(0, EXACT, token, token) + 0.5;
  }
}
