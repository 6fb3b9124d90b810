import type { Comparator, Evidence, Span } from './comparator.ts';
import type { NumberCounts } from './field-counts.ts';
import { rarityBits } from './rarity.ts';

const DIFFERENT = 1;
const BEGINS = 2;
const ONE_EDIT = 3;
const SAME = 4;

/** Numbers under an issuer: a number says something only about numbers of the same issuer. */
export class IdentifierComparator implements Comparator {
  readonly #numbers: NumberCounts;
  readonly #serial: boolean;
  readonly #repeats: number;
  #left: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;

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

  mostRarity(): number {
    let most = 0;
    for (let l = this.#from; l < this.#to; l++) most = Math.max(most, this.#rarity(this.#left[l]!));
    return most;
  }

  compare({ words, from, to }: Span, into: Evidence, at: number): void {
    let best = 0;
    let rarity = 0;
    for (let l = this.#from; l < this.#to; l++) {
      for (let r = from; r < to; r++) {
        const level = this.#level(this.#left[l]!, words[r]!);
        if (level < best) continue;
        best = level;
        if (level === SAME) rarity = Math.max(rarity, this.#rarity(words[r]!));
      }
    }
    into.levels[at] = best;
    into.rarity[at] = rarity;
  }

  /** Numbers are given out to be told apart: who states none would have stated another. */
  #rarity(code: number): number {
    return rarityBits(this.#numbers.counts[code]!, this.#numbers.records, this.#repeats);
  }

  #level(left: number, right: number): number {
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
