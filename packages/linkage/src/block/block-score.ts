import { ones } from '../ones.ts';
import { LAST } from './blocks.ts';
import { COUNTS, DISAGREES_BITS, MEETS } from './pre-score.ts';
import {
  ATOMS,
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
import { UNMATCHED_BITS, unmatchedUnits } from './units.ts';

/** A block's members are one bit each of a number. */
export const MOST_MEMBERS = 32;

/** What is counted stands in the lower half of a number, what meets in the upper. */
const MEETS_SHIFT = 16;
const COUNTED_MASK = (1 << MEETS_SHIFT) - 1;
const BOTH = Int32Array.from(COUNTS, (count, tally) => count | (MEETS[tally]! << MEETS_SHIFT));

/**
 * Scores all pairs of a block as PreScore does each pair. Members of a block
 * share little beside what made it: for each atom it is written down once which
 * of them hold it, and a member then gives what the atom is worth to those
 * alone, instead of looking for every atom of every other.
 */
export class BlockScore {
  readonly #rows: Uint16Array;
  readonly #spanWorths: SpanWorths;
  /** By an atom's number its place in the block, from 1 on; 0 for all that nobody there holds. */
  readonly #places = new Uint16Array(NUMBERS);
  /** By place the number, its field and what it counts for, and the members that hold it, one bit each. */
  readonly #numbers = new Uint16Array(MOST_MEMBERS * ATOMS + 1);
  readonly #fields = new Uint8Array(MOST_MEMBERS * ATOMS + 1);
  readonly #holders = new Int32Array(MOST_MEMBERS * ATOMS + 1);
  /** By place, 1 where two atoms have its number: of two fields, or both of one member. */
  readonly #mixed = new Uint8Array(MOST_MEMBERS * ATOMS + 1);
  #distinct = 0;
  /** By member its row, what it states, how many atoms it has, and the place of each. */
  readonly #members = new Uint32Array(MOST_MEMBERS);
  readonly #stated = new Int32Array(MOST_MEMBERS);
  readonly #units = new Int32Array(MOST_MEMBERS);
  readonly #lengths = new Int32Array(MOST_MEMBERS);
  readonly #counts = new Uint8Array(MOST_MEMBERS);
  readonly #held = new Uint16Array(MOST_MEMBERS * ATOMS);
  /** By member what the left one gives it: parts of a bit, the fields they agree in, what is counted and what meets. */
  readonly #sums = new Int32Array(MOST_MEMBERS);
  readonly #agreed = new Int32Array(MOST_MEMBERS);
  readonly #both = new Int32Array(MOST_MEMBERS);
  /** The same, given to all behind it. */
  #sumOfAll = 0;
  #agreedByAll = 0;
  #bothOfAll = 0;
  #size = 0;
  #left = 0;
  #mostOfSpans = 0;

  constructor({ rows, spans }: Sketches) {
    this.#rows = rows;
    this.#spanWorths = new SpanWorths(spans);
  }

  /** Takes the members from one place of blocks up to and with another: at most MOST_MEMBERS. */
  open(members: Uint32Array, first: number, last: number): void {
    const rows = this.#rows;
    for (let place = 1; place <= this.#distinct; place++) this.#places[this.#numbers[place]!] = 0;
    this.#distinct = 0;
    this.#size = last - first + 1;
    for (let m = 0; m < this.#size; m++) {
      const row = members[first + m]! & ~LAST;
      this.#members[m] = row;
      this.#stated[m] = fieldsStated(rows, row);
      this.#units[m] = unitsStated(rows, row);
      this.#lengths[m] = spanLengths(rows, row);
      this.#counts[m] = atomCount(rows, row);
      this.#place(m, row * WIDTH + FIRST);
    }
  }

  /** Gives a member's atoms their places. @param from where they stand among the rows */
  #place(m: number, from: number): void {
    const rows = this.#rows;
    const holders = this.#holders;
    const bit = 1 << m;
    const count = this.#counts[m]!;
    for (let a = 0; a < count; a++) {
      const number = rows[from + a]!;
      const field = (rows[from + FIELDS + (a >> 1)]! >>> ((a & 1) << 3)) & 0xff;
      let place = this.#places[number]!;
      if (place === 0) {
        place = ++this.#distinct;
        this.#places[number] = place;
        this.#numbers[place] = number;
        this.#fields[place] = field;
        this.#mixed[place] = 0;
        holders[place] = bit;
      } else {
        if (this.#fields[place] !== field || (holders[place]! & bit) !== 0) this.#mixed[place] = 1;
        holders[place]! |= bit;
      }
      this.#held[m * ATOMS + a] = place;
    }
  }

  /** Fixes a member as the left one of all behind it. */
  setLeft(left: number): void {
    const rows = this.#rows;
    const sums = this.#sums;
    const agreed = this.#agreed;
    const both = this.#both;
    this.#left = left;
    this.#mostOfSpans = this.#spanWorths.most(this.#lengths[left]!);
    for (let m = left + 1; m < this.#size; m++) {
      sums[m] = 0;
      agreed[m] = 0;
      both[m] = 0;
    }
    // Shifts are taken modulo 32: nobody is behind the last.
    const behind = left === MOST_MEMBERS - 1 ? 0 : -1 << (left + 1);
    const all = behind & (-1 >>> (MOST_MEMBERS - this.#size));
    const worths = this.#members[left]! * WIDTH + FIRST + WORTHS;
    const count = this.#counts[left]!;
    this.#sumOfAll = 0;
    this.#agreedByAll = 0;
    this.#bothOfAll = 0;
    for (let a = 0; a < count; a++) {
      const place = this.#held[left * ATOMS + a]!;
      let rest = this.#holders[place]! & behind;
      if (rest === 0) continue;
      if (this.#mixed[place] === 1) {
        this.#giveMixed(a, rest);
        continue;
      }
      const worth = rows[worths + a]!;
      const field = 1 << (this.#fields[place]! & FIELD_MASK);
      const counted = BOTH[this.#fields[place]! >>> TALLY_SHIFT]!;
      if (rest === all) {
        this.#sumOfAll += worth;
        this.#agreedByAll |= field;
        this.#bothOfAll = withCounted(this.#bothOfAll, counted);
        continue;
      }
      for (; rest !== 0; rest &= rest - 1) {
        const m = 31 - Math.clz32(rest & -rest);
        sums[m]! += worth;
        agreed[m]! |= field;
        both[m] = withCounted(both[m]!, counted);
      }
    }
  }

  /** Gives an atom of the left member to others, where the atom's number is that of another atom as well. */
  #giveMixed(atom: number, to: number): void {
    const held = this.#held;
    const own = held.subarray(this.#left * ATOMS, this.#left * ATOMS + atom + 1);
    const place = own[atom]!;
    const again = own.indexOf(place) < atom;
    const worth = this.#rows[this.#members[this.#left]! * WIDTH + FIRST + WORTHS + atom]!;
    for (let rest = to; rest !== 0; rest &= rest - 1) {
      const m = 31 - Math.clz32(rest & -rest);
      for (let a = 0; a < this.#counts[m]!; a++) {
        if (held[m * ATOMS + a] !== place) continue;
        this.#sums[m]! += worth;
        if (!again) this.#meetAt(m, a);
      }
    }
  }

  /** A member's own atom is among those that the left one holds. */
  #meetAt(m: number, a: number): void {
    const fields = this.#rows[this.#members[m]! * WIDTH + FIRST + FIELDS + (a >> 1)]!;
    const field = (fields >>> ((a & 1) << 3)) & 0xff;
    const counted = BOTH[field >>> TALLY_SHIFT]!;
    this.#agreed[m]! |= 1 << (field & FIELD_MASK);
    this.#both[m] = withCounted(this.#both[m]!, counted);
  }

  /** Whether the left member and one behind it come to so many bits. */
  reaches(member: number, least: number): boolean {
    const shared = (this.#sumOfAll + this.#sums[member]!) / PARTS_OF_A_BIT;
    if (shared + this.#mostOfSpans < least) return false;
    const left = this.#left;
    const both = withCounted(this.#bothOfAll, this.#both[member]!);
    const agreed = this.#agreedByAll | this.#agreed[member]!;
    const apart = ones(this.#stated[left]! & this.#stated[member]! & ~agreed);
    const meets = both >> MEETS_SHIFT;
    const balance =
      (meets === 0 ? 0 : this.#spanWorths.of(meets, this.#lengths[left]!, this.#lengths[member]!)) -
      apart * DISAGREES_BITS;
    // What is left only takes away.
    if (shared + balance < least) return false;
    const counts = both & COUNTED_MASK;
    const unmatched = unmatchedUnits(counts, this.#units[left]!, this.#units[member]!);
    return shared + (balance - unmatched * UNMATCHED_BITS) >= least;
  }
}

/** What is counted is added, and what meets is told. */
function withCounted(both: number, more: number): number {
  return (both + (more & COUNTED_MASK)) | (more & ~COUNTED_MASK);
}
