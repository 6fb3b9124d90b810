import { repeatableRandom } from '../hash.ts';
import type { Atoms } from './atoms.ts';
import type { Postings } from './postings.ts';
import { SharedAtoms } from './shared-atoms.ts';

/** A pair found without any block: by looking at everybody who shares anything telling with a sampled record. */
export interface SurveyedPair {
  readonly left: number;
  readonly right: number;
  /** Atoms both hold, ascending. */
  readonly shared: readonly number[];
}

/** Postings read in all, which bounds the time; and records sampled, which bounds how finely it tells. */
const MOST_READ = 40_000_000;
const MOST_SAMPLED = 2_000;
const LEAST_SAMPLED = 100;

/** Of each sampled record this many of the records it shares most with. */
const BEST = 6;

/** A record looked at whole costs as much as so many postings read. */
const LOOK = 16;

/** Shared bits below those that tell one record among all: others may still add what is missing. */
const SLACK_BITS = 6;

/** The commonest atoms are not read, as long as they bring less than this share of the bits that are asked for. */
const UNREAD_SHARE = 0.6;

/**
 * Pairs that share most, of records sampled at random, found by reading the
 * postings of all their atoms. No choice of blocks has a say in it, so it
 * shows what each would bring and what all together miss.
 * @param allowed false where two records are never compared
 */
export function survey(
  atoms: Atoms,
  postings: Postings,
  allowed: (left: number, right: number) => boolean,
): SurveyedPair[] {
  const records = atoms.starts.length - 1;
  const random = repeatableRandom(4);
  const reader = new Reader(atoms, postings);
  const found: SurveyedPair[] = [];
  const chosen = new Set<number>();
  for (let read = 0; chosen.size < Math.min(records, MOST_SAMPLED); ) {
    if (read > MOST_READ && chosen.size >= LEAST_SAMPLED) break;
    const left = records <= MOST_SAMPLED ? chosen.size : random() % records;
    if (chosen.has(left)) continue;
    chosen.add(left);
    read += reader.read(left);
    const { others, looked } = reader.best((other) => other !== left && allowed(left, other));
    read += LOOK * looked;
    for (const right of others) found.push({ left, right, shared: reader.shared.list(right) });
  }
  return found;
}

class Reader {
  readonly #atoms: Atoms;
  readonly #postings: Postings;
  readonly #sums: Float32Array;
  readonly #touched: Uint32Array;
  readonly shared: SharedAtoms;
  #found = 0;
  #unread = 0;
  readonly #least: number;

  constructor(atoms: Atoms, postings: Postings) {
    this.#atoms = atoms;
    this.#postings = postings;
    this.#sums = new Float32Array(atoms.starts.length - 1);
    this.#touched = new Uint32Array(atoms.starts.length - 1);
    this.shared = new SharedAtoms(atoms);
    this.#least = Math.log2(this.#sums.length + 1) - SLACK_BITS;
  }

  /** Sums what each other record shares of the telling atoms. @returns the work done, in postings read */
  read(left: number): number {
    const { starts, values, bits } = this.#atoms;
    const sums = this.#sums;
    for (let t = 0; t < this.#found; t++) sums[this.#touched[t]!] = 0;
    this.#found = 0;
    this.#unread = 0;
    this.shared.setLeft(left);
    let last = starts[left + 1]!;
    while (last > starts[left]! && this.#unread + bits[values[last - 1]!]! < UNREAD_SHARE * this.#least) {
      this.#unread += bits[values[--last]!]!;
    }
    let read = 0;
    for (let at = starts[left]!; at < last; at++) {
      const atom = values[at]!;
      const worth = bits[atom]! + 1e-6;
      const to = this.#postings.starts[atom + 1]!;
      for (let p = this.#postings.starts[atom]!; p < to; p++) {
        const other = this.#postings.records[p]!;
        if (sums[other] === 0) this.#touched[this.#found++] = other;
        sums[other]! += worth;
      }
      read += to - this.#postings.starts[atom]!;
    }
    return read;
  }

  /** The records that share most with the one last read. */
  best(wanted: (other: number) => boolean): { others: number[]; looked: number } {
    const kept: { other: number; bits: number }[] = [];
    let looked = 0;
    for (let t = 0; t < this.#found; t++) {
      const other = this.#touched[t]!;
      if (this.#sums[other]! + this.#unread < this.#least || !wanted(other)) continue;
      looked++;
      const bits = this.shared.bits(other);
      if (bits >= this.#least) kept.push({ other, bits });
    }
    kept.sort((a, b) => b.bits - a.bits || a.other - b.other);
    return { others: kept.slice(0, BEST).map(({ other }) => other), looked };
  }
}
