import { sharedUint16 } from '../table/shared-arrays.ts';
import type { Atoms } from './atoms.ts';

/** At most this many fields have a say: one bit of a number each. */
const MOST_FIELDS = 30;
/** The field of atoms beyond those: its bit is no field's. */
const NO_FIELD = 31;

/** What an atom that all hold is worth: something, as it shows that its field agrees. */
const LEAST_WORTH = 1e-6;

/** An age allows several years; of the bits of a year each counts this share. */
const ONE_OF_SEVERAL = 0.5;

/** Bits are whole numbers of such parts: integers add faster, and several atoms of one number still fit in 16 bits. */
export const PARTS_OF_A_BIT = 512;

/**
 * Atoms are known by so few numbers that two may have one: a pair then scores
 * too much, never too little. Fewer numbers were no faster.
 */
export const NUMBERS = 1 << 16;

/** Atoms of a row that its sketch holds: the rarest. */
const ATOMS = 24;

/*
 * Places of a sketch, two lines of memory: its fields in the first two, how
 * many atoms in the third, then the atoms' numbers, what each is worth, and the
 * fields of each, two to a place. A pair is scored by the first line of the one
 * and both of the other.
 */
export const WIDTH = 64;
export const COUNT = 2;
export const FIRST = 4;
export const WORTHS = ATOMS;
/** Behind the first atom. */
export const FIELDS = 2 * ATOMS;

/** What each row is scored by before it is compared: WIDTH numbers a row. */
export type Sketches = Uint16Array;

/** The fields that a row states, one bit each. */
export function fieldsStated(sketches: Sketches, row: number): number {
  return sketches[row * WIDTH]! | (sketches[row * WIDTH + 1]! << 16);
}

export function sketchRows(atoms: Atoms): Sketches {
  const fields = fieldPlaces(atoms);
  const { starts, values, classOf } = atoms;
  const rows = starts.length - 1;
  const sketches = sharedUint16(rows * WIDTH);
  for (let r = 0; r < rows; r++) {
    const first = r * WIDTH;
    let stated = 0;
    let count = 0;
    for (let at = starts[r]!; at < starts[r + 1]!; at++) {
      const atom = values[at]!;
      const field = fields[classOf[atom]!]!;
      if (field !== NO_FIELD) stated |= 1 << field;
      // The rarest come first; what finds no place is worth least.
      if (count === ATOMS) continue;
      sketches[first + FIRST + count] = numberOf(atom);
      sketches[first + FIRST + WORTHS + count] = worthAt(atoms, r, at);
      sketches[first + FIRST + FIELDS + (count >> 1)]! |= (count & 1) === 0 ? field : field << 8;
      count++;
    }
    sketches[first] = stated & 0xffff;
    sketches[first + 1] = stated >>> 16;
    sketches[first + COUNT] = count;
  }
  return sketches;
}

/** 0 is nobody's. */
function numberOf(atom: number): number {
  return 1 + (atom % (NUMBERS - 1));
}

function worthAt({ starts, values, bits, classOf, once }: Atoms, row: number, at: number): number {
  const kind = classOf[values[at]!]!;
  let worth = Math.max(LEAST_WORTH, bits[values[at]!]!);
  if (once[kind] === 1) {
    const next = at + 1 < starts[row + 1]! && classOf[values[at + 1]!] === kind;
    const before = at > starts[row]! && classOf[values[at - 1]!] === kind;
    if (next || before) worth *= ONE_OF_SEVERAL;
  }
  return Math.min(0xffff, Math.ceil(worth * PARTS_OF_A_BIT));
}

/** By class of atom the place of its field. */
function fieldPlaces({ classes }: Atoms): Uint8Array {
  const fields = [...new Set(classes.map(({ field }) => field))];
  return Uint8Array.from(classes, ({ field }) => {
    const place = fields.indexOf(field);
    return place < MOST_FIELDS ? place : NO_FIELD;
  });
}
