import type { Atoms } from './atoms.ts';
import { oneUnit, UNMATCHED_BITS, unmatchedUnits } from './units.ts';

/** What a fixed record shares with others: its atoms are stamped, so that each atom of another costs one look. */
export class SharedAtoms {
  readonly #atoms: Atoms;
  readonly #stamps: Uint32Array;
  /** By class, the other record that shared one last: some classes count once. */
  readonly #counted: Int32Array;
  #epoch = 0;
  #left = 0;
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;

  constructor(atoms: Atoms) {
    this.#atoms = atoms;
    this.#stamps = new Uint32Array(atoms.counts.length);
    this.#counted = new Int32Array(atoms.classes.length).fill(-1);
  }

  setLeft(record: number): void {
    const { starts, values } = this.#atoms;
    this.#epoch++;
    this.#left = record;
    this.#counted.fill(-1);
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      this.#stamps[values[at]!] = this.#epoch;
    }
  }

  /** Reads one atom of each of some records: their memory is asked for at once and not one after another. */
  warm(others: Uint32Array, count: number): void {
    const { starts, values } = this.#atoms;
    let warmed = 0;
    for (let i = 0; i < count; i++) warmed ^= values[starts[others[i]! + 1]! - 1]!;
    this.#warmed ^= warmed;
  }

  /** Bits of all that another record shares. */
  bits(other: number): number {
    const { starts, values, bits, classOf, once } = this.#atoms;
    const to = starts[other + 1]!;
    let shared = 0;
    for (let at = starts[other]!; at < to; at++) {
      const atom = values[at]!;
      if (this.#stamps[atom] !== this.#epoch) continue;
      const kind = classOf[atom]!;
      if (once[kind] === 1) {
        if (this.#counted[kind] === other) continue;
        this.#counted[kind] = other;
      }
      shared += bits[atom]!;
    }
    return shared;
  }

  /** What the words of its names that are not shared say against another record, in bits. */
  against(other: number): number {
    const { starts, values, classOf, counted, units } = this.#atoms;
    let matched = 0;
    for (let at = starts[other]!; at < starts[other + 1]!; at++) {
      const kind = counted[classOf[values[at]!]!]!;
      if (kind > 0 && this.#stamps[values[at]!] === this.#epoch) matched += oneUnit(kind);
    }
    return UNMATCHED_BITS * unmatchedUnits(matched, units[this.#left]!, units[other]!);
  }

  /** The shared atoms themselves, ascending. */
  list(other: number): number[] {
    const { starts, values } = this.#atoms;
    const found: number[] = [];
    for (let at = starts[other]!; at < starts[other + 1]!; at++) {
      if (this.#stamps[values[at]!] === this.#epoch) found.push(values[at]!);
    }
    return found;
  }
}
