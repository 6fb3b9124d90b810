import { mix } from '../hash.ts';
import type { Atoms } from './atoms.ts';

/** Further attributes that split one record's overfull blocks: beyond these a block is not worth splitting. */
const MOST_WIDE_ATOMS = 14;
const MOST_TRIPLES = 60;

/** An atom that more than a third hold does not split anything. */
const LEAST_SPLITTING_BITS = 1.5;

/**
 * Which records meet in which block. A block is all records that share an
 * atom; where those are more than the cap, all that share it and a further
 * one; where still more, a third. So a common name is not dropped, it is split
 * by year, place or father. Blocks are counted in hashed places first: only
 * blocks of 2 to cap records take memory.
 */
export class BlockIndex {
  readonly #atoms: Atoms;
  readonly #cap: number;
  readonly #mask: number;
  readonly #pairCounts: Uint16Array;
  readonly #tripleCounts: Uint16Array;
  readonly #keys = new Float64Array(24 + MOST_WIDE_ATOMS ** 2 + MOST_TRIPLES + 64);
  readonly #wide = new Int32Array(MOST_WIDE_ATOMS);
  #starts = new Uint32Array(0);
  #members = new Uint32Array(0);
  readonly #singles: number;

  constructor(atoms: Atoms, cap: number) {
    this.#atoms = atoms;
    this.#cap = cap;
    this.#singles = atoms.distinct;
    const records = atoms.starts.length - 1;
    const places = 2 ** Math.min(26, Math.max(12, Math.ceil(Math.log2(records * 48 + 1))));
    this.#mask = places - 1;
    this.#pairCounts = new Uint16Array(places);
    this.#tripleCounts = new Uint16Array(places);
    for (let r = 0; r < records; r++) this.#countPairs(r);
    for (let r = 0; r < records; r++) this.#countTriples(r);
    this.#fill(records);
  }

  /** How many blocks a record stands in, the smallest first; their numbers are then in `block`. */
  smallestOf(record: number): number {
    const found = this.blocksOf(record);
    const keys = this.#keys;
    const size = (b: number) => this.#starts[b + 1]! - this.#starts[b]!;
    for (let i = 0; i < found; i++) keys[i] = size(keys[i]!) * 2 ** 40 + keys[i]!;
    keys.subarray(0, found).sort();
    for (let i = 0; i < found; i++) keys[i] = keys[i]! % 2 ** 40;
    return found;
  }

  /** How many blocks a record stands in; their numbers are then in `block`. */
  blocksOf(record: number): number {
    const { starts, values, counts } = this.#atoms;
    let found = 0;
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      const atom = values[at]!;
      if (counts[atom]! >= 2 && counts[atom]! <= this.#cap) this.#keys[found++] = atom;
    }
    const wide = this.#wideAtoms(record);
    let triples = 0;
    for (let i = 0; i < wide; i++) {
      for (let j = i + 1; j < wide; j++) {
        if (!this.#apart(i, j)) continue;
        const pair = this.#pairPlace(i, j);
        const size = this.#pairCounts[pair]!;
        if (size >= 2 && size <= this.#cap) this.#keys[found++] = this.#singles + pair;
        if (size <= this.#cap) continue;
        for (let k = j + 1; k < wide && triples < MOST_TRIPLES; k++) {
          if (!this.#apart(i, k) || !this.#apart(j, k)) continue;
          triples++;
          const triple = this.#triplePlace(pair, k);
          const members = this.#tripleCounts[triple]!;
          if (members < 2 || members > this.#cap) continue;
          this.#keys[found++] = this.#singles + this.#mask + 1 + triple;
        }
      }
    }
    return found;
  }

  /** The i-th block of the record last asked for. */
  block(i: number): number {
    return this.#keys[i]!;
  }

  blockStart(block: number): number {
    return this.#starts[block]!;
  }

  member(at: number): number {
    return this.#members[at]!;
  }

  /** The record's atoms that too many share, rarest first. */
  #wideAtoms(record: number): number {
    const { starts, values, counts, rarities } = this.#atoms;
    let wide = 0;
    for (let at = starts[record]!; at < starts[record + 1]! && wide < MOST_WIDE_ATOMS; at++) {
      const atom = values[at]!;
      if (counts[atom]! > this.#cap && rarities[atom]! > LEAST_SPLITTING_BITS)
        this.#wide[wide++] = atom;
    }
    return wide;
  }

  /** False where one atom implies the other: a year says nothing beside its own day. */
  #apart(i: number, j: number): boolean {
    const [a, b] = [this.#wide[i]!, this.#wide[j]!];
    return !this.#atoms.within[a]!.includes(b) && !this.#atoms.within[b]!.includes(a);
  }

  #pairPlace(i: number, j: number): number {
    const a = this.#wide[i]!;
    const b = this.#wide[j]!;
    const low = Math.min(a, b);
    return mix(Math.imul(mix(low), 31) ^ (a + b - low)) & this.#mask;
  }

  #triplePlace(pair: number, k: number): number {
    return mix(Math.imul(pair, 0x9e3779b1) ^ mix(this.#wide[k]!)) & this.#mask;
  }

  #countPairs(record: number): void {
    const wide = this.#wideAtoms(record);
    for (let i = 0; i < wide; i++) {
      for (let j = i + 1; j < wide; j++) {
        if (!this.#apart(i, j)) continue;
        const place = this.#pairPlace(i, j);
        if (this.#pairCounts[place]! <= this.#cap) this.#pairCounts[place]!++;
      }
    }
  }

  #countTriples(record: number): void {
    const wide = this.#wideAtoms(record);
    let triples = 0;
    for (let i = 0; i < wide; i++) {
      for (let j = i + 1; j < wide; j++) {
        if (!this.#apart(i, j)) continue;
        const pair = this.#pairPlace(i, j);
        if (this.#pairCounts[pair]! <= this.#cap) continue;
        for (let k = j + 1; k < wide && triples < MOST_TRIPLES; k++) {
          if (!this.#apart(i, k) || !this.#apart(j, k)) continue;
          triples++;
          const place = this.#triplePlace(pair, k);
          if (this.#tripleCounts[place]! <= this.#cap) this.#tripleCounts[place]!++;
        }
      }
    }
  }

  #fill(records: number): void {
    const blocks = this.#singles + 2 * (this.#mask + 1);
    this.#starts = new Uint32Array(blocks + 1);
    const usable = (count: number) => (count >= 2 && count <= this.#cap ? count : 0);
    let total = 0;
    for (let b = 0; b < blocks; b++) {
      const inPairs = b - this.#singles;
      const count =
        inPairs < 0
          ? this.#atoms.counts[b]!
          : inPairs <= this.#mask
            ? this.#pairCounts[inPairs]!
            : this.#tripleCounts[inPairs - this.#mask - 1]!;
      this.#starts[b] = total;
      total += usable(count);
    }
    this.#starts[blocks] = total;
    this.#members = new Uint32Array(total);
    const ends = this.#starts.slice();
    for (let r = 0; r < records; r++) {
      const found = this.blocksOf(r);
      for (let i = 0; i < found; i++) this.#members[ends[this.#keys[i]!]!++] = r;
    }
  }
}
