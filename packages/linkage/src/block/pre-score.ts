import { sharedUint32 } from '../table/shared-arrays.ts';
import type { Atoms } from './atoms.ts';

/** At most this many fields have a say: one bit of a number each. */
const MOST_FIELDS = 30;

/** What a field says against a pair where both state it and share nothing of it; near values are still to be seen. */
const DISAGREES_BITS = 1.5;

/** What an atom that all hold is worth: something, as it shows that its field agrees. */
const LEAST_WORTH = 1e-6;

/** An age allows several years; of the bits of a year each counts this share. */
const ONE_OF_SEVERAL = 0.5;

/**
 * How much a pair shares, before it is compared in full: the bits of the atoms
 * both hold, less something for each field that both state and share nothing
 * of. Some loads and adds; what is left goes to the comparison that sees
 * spellings and nearness.
 */
export class PreScore {
  readonly #atoms: Atoms;
  /** By class of atom its field's bit. */
  readonly #fieldBits: Uint32Array;
  readonly #sketches: Sketches;
  /** By atom what the left record gets for it, 0 for all it does not hold. */
  readonly #worth: Float32Array;
  readonly #field: Uint32Array;
  #left = -1;
  #stated = 0;

  constructor(atoms: Atoms, sketches: Sketches) {
    this.#atoms = atoms;
    this.#fieldBits = fieldBits(atoms);
    this.#sketches = sketches;
    this.#worth = new Float32Array(atoms.counts.length);
    this.#field = new Uint32Array(atoms.counts.length);
  }

  setLeft(record: number): void {
    if (this.#left >= 0) this.#clear(this.#left);
    this.#left = record;
    this.#stated = this.#sketches.words[this.#sketches.starts[record]!]!;
    const { starts, values, bits, classOf, once } = this.#atoms;
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      const atom = values[at]!;
      const kind = classOf[atom]!;
      this.#worth[atom] = Math.max(LEAST_WORTH, bits[atom]!);
      this.#field[atom] = this.#fieldBits[kind]!;
      if (once[kind] === 0) continue;
      const next = at + 1 < starts[record + 1]! && classOf[values[at + 1]!] === kind;
      const before = at > starts[record]! && classOf[values[at - 1]!] === kind;
      if (next || before) this.#worth[atom]! *= ONE_OF_SEVERAL;
    }
  }

  #clear(record: number): void {
    const { starts, values } = this.#atoms;
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      this.#worth[values[at]!] = 0;
      this.#field[values[at]!] = 0;
    }
  }

  bits(other: number): number {
    const { starts, words } = this.#sketches;
    const worth = this.#worth;
    const field = this.#field;
    const to = starts[other + 1]!;
    let shared = 0;
    let agreed = 0;
    const head = starts[other]!;
    for (let at = head + 1; at < to; at++) {
      const atom = words[at]!;
      // Most atoms of another are not shared: one load tells.
      if (worth[atom] === 0) continue;
      shared += worth[atom]!;
      agreed |= field[atom]!;
    }
    let against = this.#stated & words[head]! & ~agreed;
    for (; against !== 0; against &= against - 1) shared -= DISAGREES_BITS;
    return shared;
  }
}

/** By class of atom the bit of its field; fields beyond the most share none. */
function fieldBits({ classes }: Atoms): Uint32Array {
  const fields = [...new Set(classes.map(({ field }) => field))];
  return Uint32Array.from(classes, ({ field }) => {
    const place = fields.indexOf(field);
    return place < MOST_FIELDS ? 2 ** place : 0;
  });
}

/** What each row is scored by, in one place: the fields in which it holds any atom, one bit each, and its atoms. */
export interface Sketches {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

export function sketchRows(atoms: Atoms): Sketches {
  const bits = fieldBits(atoms);
  const rows = atoms.starts.length - 1;
  const starts = sharedUint32(rows + 1);
  const words = sharedUint32(atoms.values.length + rows);
  for (let r = 0, at = 0; r < rows; r++) {
    const head = at++;
    for (let a = atoms.starts[r]!; a < atoms.starts[r + 1]!; a++) {
      words[head]! |= bits[atoms.classOf[atoms.values[a]!]!]!;
      words[at++] = atoms.values[a]!;
    }
    starts[r + 1] = at;
  }
  return { starts, words };
}
