import {
  type Comparator,
  type Evidence,
  type LevelWeights,
  type Span,
  WEIGHTLESS,
} from './comparator.ts';
import type { NumberCounts } from './field-counts.ts';
import { rarityBits } from './rarity.ts';

const DIFFERENT = 1;
const BEGINS = 2;
const ONE_EDIT = 3;
const SAME = 4;
const OTHERS = [DIFFERENT, BEGINS, ONE_EDIT];

/** Numbers under an issuer: a number says something only about numbers of the same issuer. */
export class IdentifierComparator implements Comparator {
  readonly #numbers: NumberCounts;
  readonly #serial: boolean;
  readonly #repeats: number;
  #left: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;
  #weights = WEIGHTLESS;
  #place = 0;
  /** Most bits of numbers that differ. */
  #mostOther = 0;
  /** What the last look found. */
  #level = 0;
  #rarest = 0;

  constructor(numbers: NumberCounts, serial: boolean, repeats: number) {
    this.#numbers = numbers;
    this.#serial = serial;
    this.#repeats = repeats;
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    this.#left = words;
    this.#from = from;
    this.#to = to;
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#weights = weights;
    this.#place = at;
    this.#mostOther = Math.max(0, ...OTHERS.map((level) => weights.mostAt(at, level, 0)));
  }

  /** Numbers that differ are not read: their signs stand anywhere in memory. */
  mostBits(words: Int32Array, from: number, to: number): number {
    for (let r = from; r < to; r++) {
      if (this.#states(words[r]!)) return this.closerBits(words, from, to);
    }
    return this.#mostOther;
  }

  closerBits(words: Int32Array, from: number, to: number): number {
    this.#look(words, from, to);
    return this.#weights.mostAt(this.#place, this.#level, this.#rarest);
  }

  compare({ words, from, to }: Span, into: Evidence, at: number): void {
    this.#look(words, from, to);
    into.levels[at] = this.#level;
    into.rarity[at] = this.#rarest;
  }

  #states(code: number): boolean {
    for (let l = this.#from; l < this.#to; l++) if (this.#left[l] === code) return true;
    return false;
  }

  #look(words: Int32Array, from: number, to: number): void {
    this.#level = 0;
    this.#rarest = 0;
    for (let l = this.#from; l < this.#to; l++) {
      for (let r = from; r < to; r++) {
        const level = this.#levelOf(this.#left[l]!, words[r]!);
        if (level < this.#level) continue;
        this.#level = level;
        if (level === SAME) this.#rarest = Math.max(this.#rarest, this.#rarity(words[r]!));
      }
    }
  }

  /** Numbers are given out to be told apart: who states none would have stated another. */
  #rarity(code: number): number {
    return rarityBits(this.#numbers.counts[code]!, this.#numbers.records, this.#repeats);
  }

  #levelOf(left: number, right: number): number {
    if (left === right) return SAME;
    const { scopes, starts } = this.#numbers;
    if (scopes[left] !== scopes[right]) return 0;
    const a = starts[left + 1]! - starts[left]!;
    const b = starts[right + 1]! - starts[right]!;
    const common = this.#common(left, right, 1);
    if (a >= 4 && Math.abs(a - b) <= 1 && this.#oneEdit(left, right, common)) return ONE_EDIT;
    if (this.#serial) return DIFFERENT;
    return common >= Math.max(3, Math.ceil(Math.min(a, b) / 2)) ? BEGINS : DIFFERENT;
  }

  /** How many signs two numbers have in common from the front (1) or the back (-1). */
  #common(left: number, right: number, direction: 1 | -1): number {
    const { starts, units } = this.#numbers;
    const shorter = Math.min(
      starts[left + 1]! - starts[left]!,
      starts[right + 1]! - starts[right]!,
    );
    let a = direction === 1 ? starts[left]! : starts[left + 1]! - 1;
    let b = direction === 1 ? starts[right]! : starts[right + 1]! - 1;
    let common = 0;
    for (; common < shorter && units[a] === units[b]; common++) {
      a += direction;
      b += direction;
    }
    return common;
  }

  /** One sign lost, added or another, or two neighbours exchanged. @param front signs in common from the front */
  #oneEdit(left: number, right: number, front: number): boolean {
    const { starts, units } = this.#numbers;
    const a = starts[left + 1]! - starts[left]!;
    const b = starts[right + 1]! - starts[right]!;
    const back = this.#common(left, right, -1);
    if (front + back >= Math.max(a, b) - 1) return true;
    if (a !== b || front + back !== a - 2) return false;
    const p = starts[left]! + front;
    const q = starts[right]! + front;
    return units[p] === units[q + 1] && units[p + 1] === units[q];
  }
}
