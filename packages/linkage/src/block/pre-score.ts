import { ones } from '../ones.ts';
import { COUNTED } from './atoms.ts';
import { LAST } from './blocks.ts';
import {
  atomCount,
  FIELD_MASK,
  FIELDS,
  FIRST,
  fieldsStated,
  NUMBERS,
  PARTS_OF_A_BIT,
  type Sketches,
  spanLengths,
  TALLY_SHIFT,
  unitsStated,
  WIDTH,
  WORTHS,
} from './sketches.ts';
import { SpanWorths } from './spans.ts';
import { oneUnit, UNMATCHED_BITS, unmatchedUnits } from './units.ts';

/** What a field says against a pair where both state it and share nothing of it; near values are still to be seen. */
export const DISAGREES_BITS = 1.5;

/** By tally, what one matched atom adds: words are counted, of spans it is told that they meet. */
export const COUNTS = Int32Array.from({ length: 8 }, (_, tally) => oneUnit(tally));
export const MEETS = Int32Array.from({ length: 8 }, (_, tally) =>
  tally > COUNTED ? 1 << (tally - COUNTED - 1) : 0,
);

/**
 * How much a pair shares, before it is compared in full: the bits of the atoms
 * both hold, less something for each field that both state and share nothing
 * of, and for each word of a name that is not found again. Some loads and adds
 * in one line of memory; what is left goes to the comparison that sees
 * spellings and nearness.
 */
export class PreScore {
  readonly #rows: Uint16Array;
  readonly #spanWorths: SpanWorths;
  /** By an atom's number what the left record gets for it, 0 for all it does not hold. */
  readonly #worth = new Uint16Array(NUMBERS);
  #left = -1;
  #stated = 0;
  #units = 0;
  #lengths = 0;
  #mostOfSpans = 0;
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;

  constructor({ rows, spans }: Sketches) {
    this.#rows = rows;
    this.#spanWorths = new SpanWorths(spans);
  }

  setLeft(record: number): void {
    const rows = this.#rows;
    const worth = this.#worth;
    if (this.#left >= 0) {
      const before = this.#left * WIDTH + FIRST;
      const end = before + atomCount(rows, this.#left);
      for (let at = before; at < end; at++) worth[rows[at]!] = 0;
    }
    this.#left = record;
    this.#stated = fieldsStated(rows, record);
    this.#units = unitsStated(rows, record);
    this.#lengths = spanLengths(rows, record);
    this.#mostOfSpans = this.#spanWorths.most(this.#lengths);
    const from = record * WIDTH + FIRST;
    const to = from + atomCount(rows, record);
    for (let at = from; at < to; at++) worth[rows[at]!]! += rows[at + WORTHS]!;
  }

  /** @param least what comes to less need not be told exactly */
  bits(other: number, least = Number.NEGATIVE_INFINITY): number {
    const rows = this.#rows;
    const worth = this.#worth;
    const from = other * WIDTH + FIRST;
    const to = from + atomCount(rows, other);
    let shared = 0;
    // Four at a time: the places behind the last atom hold a number that is worth nothing.
    for (let at = from; at < to; at += 4) {
      shared +=
        worth[rows[at]!]! + worth[rows[at + 1]!]! + worth[rows[at + 2]!]! + worth[rows[at + 3]!]!;
    }
    const most = shared / PARTS_OF_A_BIT + this.#mostOfSpans;
    return most < least ? most : shared / PARTS_OF_A_BIT + this.#balance(other);
  }

  /** Reads one number of each row's sketch: their memory is asked for at once and not one after another. */
  warm(others: Uint32Array, count: number): void {
    let warmed = 0;
    for (let i = 0; i < count; i++) warmed ^= this.#rows[others[i]! * WIDTH]!;
    this.#warmed ^= warmed;
  }

  /** The same for members of blocks, from one place up to another, whether left or right. */
  warmMembers(members: Uint32Array, from: number, to: number): void {
    let warmed = 0;
    for (let at = from; at < to; at++) {
      const first = (members[at]! & ~LAST) * WIDTH;
      warmed ^= this.#rows[first]! ^ this.#rows[first + WIDTH - 1]!;
    }
    this.#warmed ^= warmed;
  }

  /** What spans add, and what does not agree takes away. */
  #balance(other: number): number {
    const rows = this.#rows;
    const worth = this.#worth;
    const first = other * WIDTH + FIRST;
    const to = first + atomCount(rows, other);
    let agreed = 0;
    let counts = 0;
    let meets = 0;
    let fields = first + FIELDS;
    for (let at = first; at < to; at += 2) {
      const both = rows[fields++]!;
      // No branch that cannot be foretold: all bits set where the left row holds the atom, else none.
      const one = -worth[rows[at]!]! >> 31;
      const next = -worth[rows[at + 1]!]! >> 31;
      agreed |= ((1 << (both & FIELD_MASK)) & one) | ((1 << ((both >>> 8) & FIELD_MASK)) & next);
      const tally = (both & 0xff) >>> TALLY_SHIFT;
      const nextTally = both >>> (8 + TALLY_SHIFT);
      counts += (COUNTS[tally]! & one) + (COUNTS[nextTally]! & next);
      meets |= (MEETS[tally]! & one) | (MEETS[nextTally]! & next);
    }
    const apart = ones(this.#stated & fieldsStated(rows, other) & ~agreed);
    return (
      this.#spanWorths.of(meets, this.#lengths, spanLengths(rows, other)) -
      apart * DISAGREES_BITS -
      unmatchedUnits(counts, this.#units, unitsStated(rows, other)) * UNMATCHED_BITS
    );
  }
}
