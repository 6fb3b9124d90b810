import { ones } from '../ones.ts';
import { LAST } from './blocks.ts';
import {
  COUNT,
  FIELDS,
  FIRST,
  fieldsStated,
  NUMBERS,
  PARTS_OF_A_BIT,
  type Sketches,
  WIDTH,
  WORTHS,
} from './sketches.ts';

/** What a field says against a pair where both state it and share nothing of it; near values are still to be seen. */
const DISAGREES_BITS = 1.5;

/**
 * How much a pair shares, before it is compared in full: the bits of the atoms
 * both hold, less something for each field that both state and share nothing
 * of. Some loads and adds in one line of memory; what is left goes to the
 * comparison that sees spellings and nearness.
 */
export class PreScore {
  readonly #sketches: Sketches;
  /** By an atom's number what the left record gets for it, 0 for all it does not hold. */
  readonly #worth = new Uint16Array(NUMBERS);
  #left = -1;
  #stated = 0;
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;

  constructor(sketches: Sketches) {
    this.#sketches = sketches;
  }

  setLeft(record: number): void {
    const sketches = this.#sketches;
    const worth = this.#worth;
    if (this.#left >= 0) {
      const before = this.#left * WIDTH + FIRST;
      const end = before + sketches[this.#left * WIDTH + COUNT]!;
      for (let at = before; at < end; at++) worth[sketches[at]!] = 0;
    }
    this.#left = record;
    this.#stated = fieldsStated(sketches, record);
    const from = record * WIDTH + FIRST;
    const to = from + sketches[record * WIDTH + COUNT]!;
    for (let at = from; at < to; at++) worth[sketches[at]!]! += sketches[at + WORTHS]!;
  }

  /** @param least what comes to less need not be told exactly */
  bits(other: number, least = Number.NEGATIVE_INFINITY): number {
    const sketches = this.#sketches;
    const worth = this.#worth;
    const from = other * WIDTH;
    const to = from + FIRST + sketches[from + COUNT]!;
    let shared = 0;
    // Four at a time: the places behind the last atom hold a number that is worth nothing.
    for (let at = from + FIRST; at < to; at += 4) {
      shared +=
        worth[sketches[at]!]! +
        worth[sketches[at + 1]!]! +
        worth[sketches[at + 2]!]! +
        worth[sketches[at + 3]!]!;
    }
    const all = shared / PARTS_OF_A_BIT;
    return all < least ? all : all - this.#against(other);
  }

  /** Reads one number of each row's sketch: their memory is asked for at once and not one after another. */
  warm(others: Uint32Array, count: number): void {
    let warmed = 0;
    for (let i = 0; i < count; i++) warmed ^= this.#sketches[others[i]! * WIDTH]!;
    this.#warmed ^= warmed;
  }

  /** The same for members of blocks, from one place up to another, whether left or right. */
  warmMembers(members: Uint32Array, from: number, to: number): void {
    let warmed = 0;
    for (let at = from; at < to; at++) {
      const first = (members[at]! & ~LAST) * WIDTH;
      warmed ^= this.#sketches[first]! ^ this.#sketches[first + WIDTH - 1]!;
    }
    this.#warmed ^= warmed;
  }

  #against(other: number): number {
    const sketches = this.#sketches;
    const worth = this.#worth;
    const first = other * WIDTH + FIRST;
    const to = first + sketches[other * WIDTH + COUNT]!;
    let agreed = 0;
    let fields = first + FIELDS;
    // No branch that cannot be foretold: what is worth nothing has no sign, and so no field.
    for (let at = first; at < to; at += 2) {
      const both = sketches[fields++]!;
      agreed |= (1 << (both & 0xff)) & (-worth[sketches[at]!]! >> 31);
      agreed |= (1 << (both >>> 8)) & (-worth[sketches[at + 1]!]! >> 31);
    }
    return ones(this.#stated & fieldsStated(sketches, other) & ~agreed) * DISAGREES_BITS;
  }
}
