import { sharedUint16 } from '../table/shared-arrays.ts';
import type { Atoms } from './atoms.ts';
import { lengthened, type Spans, spansOf } from './spans.ts';

/** At most this many fields have a say: one bit of a number each. */
const MOST_FIELDS = 30;
/** The field of atoms beyond those: its bit is no field's. */
const NO_FIELD = 31;
/** Above the field of an atom stands what it counts for: nothing, words of a name, years of a span. */
export const TALLY_SHIFT = 5;
export const FIELD_MASK = (1 << TALLY_SHIFT) - 1;

/** What an atom that all hold is worth: something, as it shows that its field agrees. */
const LEAST_WORTH = 1e-6;

/** What says less than this says nothing beside other atoms of its field. */
const LEAST_TOLD = 0.2;

/** Bits are whole numbers of such parts: integers add faster, and several atoms of one number still fit in 16 bits. */
export const PARTS_OF_A_BIT = 512;

/**
 * Atoms are known by so few numbers that two may have one: a pair then scores
 * too much, never too little. Fewer numbers were no faster.
 */
export const NUMBERS = 1 << 16;

/** Atoms of a row that its sketch holds: the rarest. */
export const ATOMS = 24;

/*
 * Places of a sketch, two lines of memory: its fields in the first two, how
 * many atoms and above that how many years its spans have, how many words its
 * names have, then the atoms' numbers, what each is worth, and the fields of
 * each, two to a place. A pair is scored by the first line of the one and both
 * of the other.
 */
const WIDTH_BITS = 6;
export const WIDTH = 1 << WIDTH_BITS;
const COUNT = 2;
const COUNT_BITS = 5;
const UNITS = 3;
export const FIRST = 4;
/** Behind the first atom. */
export const FIELDS = 2 * ATOMS;
export const WORTHS = FIELDS - ATOMS;

/** What each row is scored by before it is compared. */
export interface Sketches {
  /** WIDTH numbers a row. */
  readonly rows: Uint16Array;
  readonly spans: Spans;
}

/** The fields that a row states, one bit each. */
export function fieldsStated(rows: Uint16Array, row: number): number {
  return rows[row * WIDTH]! | (rows[row * WIDTH + 1]! << 16);
}

/** How many atoms a row's sketch holds. */
export function atomCount(rows: Uint16Array, row: number): number {
  return rows[row * WIDTH + COUNT]! & ((1 << COUNT_BITS) - 1);
}

/** How many years each of a row's spans has, as in Spans. */
export function spanLengths(rows: Uint16Array, row: number): number {
  return rows[row * WIDTH + COUNT]! >>> COUNT_BITS;
}

/** How many words each of a row's names has, as in Atoms. */
export function unitsStated(rows: Uint16Array, row: number): number {
  return rows[row * WIDTH + UNITS]!;
}

/** Sketches of no rows yet; sketchTask writes them. */
export function emptySketches(atoms: Atoms): Sketches {
  return { rows: sharedUint16((atoms.starts.length - 1) * WIDTH), spans: spansOf(atoms) };
}

export interface SketchTask {
  readonly atoms: Atoms;
  readonly sketches: Sketches;
}

/** Writes the sketches of some rows to their places. */
export function sketchTask({
  atoms,
  sketches,
}: SketchTask): (rows: { readonly from: number; readonly to: number }) => void {
  const writer = new SketchWriter(atoms, sketches);
  return ({ from, to }) => {
    for (let row = from; row < to; row++) writer.write(row);
  };
}

class SketchWriter {
  readonly #atoms: Atoms;
  readonly #fields: Uint8Array;
  /** By field, how many atoms of it the row holds. */
  readonly #held = new Uint8Array(NO_FIELD + 1);
  readonly #spans: Spans;
  readonly #rows: Uint16Array;

  constructor(atoms: Atoms, { rows, spans }: Sketches) {
    this.#atoms = atoms;
    this.#fields = fieldPlaces(atoms);
    this.#spans = spans;
    this.#rows = rows;
  }

  write(row: number): void {
    const { starts, values, classOf, units } = this.#atoms;
    const first = row * WIDTH;
    const stated = this.#countFields(row);
    let count = 0;
    let lengths = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const span = this.#spans.tallies[classOf[values[at]!]!]!;
      if (span > 0) lengths = lengthened(lengths, span);
      // The rarest come first; what finds no place is worth least.
      if (count === ATOMS || this.#saysNothing(values[at]!)) continue;
      this.#put(first + FIRST, count++, values[at]!);
    }
    this.#rows[first] = stated & 0xffff;
    this.#rows[first + 1] = stated >>> 16;
    this.#rows[first + COUNT] = count | (lengths << COUNT_BITS);
    this.#rows[first + UNITS] = units[row]!;
  }

  #put(first: number, place: number, atom: number): void {
    const { bits, classOf, counted } = this.#atoms;
    const kind = classOf[atom]!;
    const span = this.#spans.tallies[kind]!;
    const worth = span === 0 ? Math.max(LEAST_WORTH, bits[atom]!) : LEAST_WORTH;
    const field = this.#fields[kind]! | ((span === 0 ? counted[kind]! : span) << TALLY_SHIFT);
    this.#rows[first + place] = numberOf(atom);
    this.#rows[first + WORTHS + place] = Math.min(0xffff, Math.ceil(worth * PARTS_OF_A_BIT));
    this.#rows[first + FIELDS + (place >> 1)]! |= (place & 1) === 0 ? field : field << 8;
  }

  /** @returns the fields that the row states, one bit each */
  #countFields(row: number): number {
    const { starts, values, classOf } = this.#atoms;
    this.#held.fill(0);
    let stated = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const field = this.#fields[classOf[values[at]!]!]!;
      this.#held[field]!++;
      if (field !== NO_FIELD) stated |= 1 << field;
    }
    return stated;
  }

  #saysNothing(atom: number): boolean {
    const { bits, classOf, counted } = this.#atoms;
    const kind = classOf[atom]!;
    if (bits[atom]! >= LEAST_TOLD || counted[kind] !== 0) return false;
    return this.#spans.tallies[kind] === 0 && this.#held[this.#fields[kind]!]! > 1;
  }
}

/** 0 is nobody's. */
function numberOf(atom: number): number {
  return 1 + (atom % (NUMBERS - 1));
}

/** By class of atom the place of its field. */
function fieldPlaces({ classes }: Atoms): Uint8Array {
  const fields = [...new Set(classes.map(({ field }) => field))];
  return Uint8Array.from(classes, ({ field }) => {
    const place = fields.indexOf(field);
    return place < MOST_FIELDS ? place : NO_FIELD;
  });
}
