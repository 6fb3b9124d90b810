import { sharedUint16 } from '../table/shared-arrays.ts';
import type { Atoms } from './atoms.ts';

/** At most this many fields have a say: one bit of a number each. */
const MOST_FIELDS = 30;

/** What a field says against a pair where both state it and share nothing of it; near values are still to be seen. */
const DISAGREES_BITS = 1.5;

/** What an atom that all hold is worth: something, as it shows that its field agrees. */
const LEAST_WORTH = 1e-6;

/** An age allows several years; of the bits of a year each counts this share. */
const ONE_OF_SEVERAL = 0.5;

/** Bits are whole numbers of such parts: integers add faster. */
const PARTS_OF_A_BIT = 1024;

/** Places of a sketch: its fields in the first two, how many atoms in the third, from the fifth on the rarest of its atoms. */
const WIDTH = 32;
const COUNT = 2;
const FIRST = 4;

/** Atoms are known by so few numbers in a sketch that two may have one: a pair then scores too much, never too little. */
const NUMBERS = 1 << 16;

/**
 * How much a pair shares, before it is compared in full: the bits of the atoms
 * both hold, less something for each field that both state and share nothing
 * of. Some loads and adds in one line of memory; what is left goes to the
 * comparison that sees spellings and nearness.
 */
export class PreScore {
  readonly #atoms: Atoms;
  /** By class of atom its field's bit. */
  readonly #fieldBits: Uint32Array;
  readonly #sketches: Uint16Array;
  /** By an atom's number what the left record gets for it, 0 for all it does not hold; and its field. */
  readonly #worth = new Int32Array(NUMBERS);
  readonly #field = new Uint32Array(NUMBERS);
  #left = -1;
  #stated = 0;
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;

  constructor(atoms: Atoms, sketches: Sketches) {
    this.#atoms = atoms;
    this.#fieldBits = fieldBits(atoms);
    this.#sketches = sketches;
  }

  setLeft(record: number): void {
    if (this.#left >= 0) this.#clear(this.#left);
    this.#left = record;
    this.#stated = this.#statedBy(record);
    const { starts, values, bits, classOf, once } = this.#atoms;
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      const atom = values[at]!;
      const kind = classOf[atom]!;
      let worth = Math.max(LEAST_WORTH, bits[atom]!);
      if (once[kind] === 1) {
        const next = at + 1 < starts[record + 1]! && classOf[values[at + 1]!] === kind;
        const before = at > starts[record]! && classOf[values[at - 1]!] === kind;
        if (next || before) worth *= ONE_OF_SEVERAL;
      }
      const number = numberOf(atom);
      this.#worth[number]! += Math.ceil(worth * PARTS_OF_A_BIT);
      this.#field[number]! |= this.#fieldBits[kind]!;
    }
  }

  #clear(record: number): void {
    const { starts, values } = this.#atoms;
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      this.#worth[numberOf(values[at]!)] = 0;
      this.#field[numberOf(values[at]!)] = 0;
    }
  }

  /** @param least what comes to less need not be told exactly */
  bits(other: number, least = Number.NEGATIVE_INFINITY): number {
    const sketches = this.#sketches;
    const worth = this.#worth;
    const from = other * WIDTH;
    let shared = 0;
    // Four at a time: the places behind the last atom hold a number that is worth nothing.
    const to = from + FIRST + sketches[from + COUNT]!;
    for (let at = from + FIRST; at < to; at += 4) {
      shared +=
        worth[sketches[at]!]! +
        worth[sketches[at + 1]!]! +
        worth[sketches[at + 2]!]! +
        worth[sketches[at + 3]!]!;
    }
    const all = shared / PARTS_OF_A_BIT;
    return all < least ? all : all - this.#against(other, to);
  }

  /** Reads one number of each row's sketch: their memory is asked for at once and not one after another. */
  warm(others: Uint32Array, count: number): void {
    const sketches = this.#sketches;
    let warmed = 0;
    for (let i = 0; i < count; i++) warmed ^= sketches[others[i]! * WIDTH]!;
    this.#warmed ^= warmed;
  }

  #against(other: number, to: number): number {
    let agreed = 0;
    for (let at = other * WIDTH + FIRST; at < to; at++) agreed |= this.#field[this.#sketches[at]!]!;
    let fields = 0;
    for (let f = this.#stated & this.#statedBy(other) & ~agreed; f !== 0; f &= f - 1) fields++;
    return fields * DISAGREES_BITS;
  }

  #statedBy(record: number): number {
    const at = record * WIDTH;
    return this.#sketches[at]! | (this.#sketches[at + 1]! << 16);
  }
}

/** 0 is nobody's. */
function numberOf(atom: number): number {
  return 1 + (atom % (NUMBERS - 1));
}

/** By class of atom the bit of its field; fields beyond the most share none. */
function fieldBits({ classes }: Atoms): Uint32Array {
  const fields = [...new Set(classes.map(({ field }) => field))];
  return Uint32Array.from(classes, ({ field }) => {
    const place = fields.indexOf(field);
    return place < MOST_FIELDS ? 2 ** place : 0;
  });
}

/** What each row is scored by: WIDTH numbers a row, one line of memory. */
export type Sketches = Uint16Array;

export function sketchRows(atoms: Atoms): Sketches {
  const bits = fieldBits(atoms);
  const { starts, values, classOf } = atoms;
  const rows = starts.length - 1;
  const sketches = sharedUint16(rows * WIDTH);
  for (let r = 0; r < rows; r++) {
    const first = r * WIDTH;
    let stated = 0;
    let to = first + FIRST;
    for (let at = starts[r]!; at < starts[r + 1]!; at++) {
      const atom = values[at]!;
      stated |= bits[classOf[atom]!]!;
      // The rarest come first; what finds no place is worth least.
      if (to < first + WIDTH) sketches[to++] = numberOf(atom);
    }
    sketches[first] = stated & 0xffff;
    sketches[first + 1] = stated >>> 16;
    sketches[first + COUNT] = to - first - FIRST;
  }
  return sketches;
}
