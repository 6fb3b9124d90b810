import { sharedFloat64, sharedUint8 } from '../table/shared-arrays.ts';
import { type Atoms, COUNTED } from './atoms.ts';

/** So many kinds of spans have a say; the length of each is told in so many bits. */
const KINDS = 3;
const LENGTH_BITS = 3;
const LONGEST = (1 << LENGTH_BITS) - 1;

/** The first tally of spans: those of counted things come before. */
const FIRST_TALLY = COUNTED + 1;

/**
 * The years an age allows, and the like. Sharing one of them says that two
 * spans meet, and sharing several says no more; it says the less the longer
 * both are. Added up year by year, two ages that may be the same weighed as
 * much as a rare name.
 */
export interface Spans {
  /** By class of atom the tally it counts for, 0 where it is no span's. */
  readonly tallies: Uint8Array;
  /** By kind of span, bits of a year that a record of one year states, in the mean. */
  readonly bits: Float64Array;
}

export function spansOf({ values, bits, classOf, once }: Atoms): Spans {
  const tallies = sharedUint8(once.length);
  const kinds = [...once.keys()].filter((kind) => once[kind] === 1).slice(0, KINDS);
  kinds.forEach((kind, k) => {
    tallies[kind] = FIRST_TALLY + k;
  });
  const sums = sharedFloat64(kinds.length);
  const held = new Uint32Array(kinds.length);
  for (const atom of values) {
    const tally = tallies[classOf[atom]!]!;
    if (tally === 0) continue;
    sums[tally - FIRST_TALLY]! += bits[atom]!;
    held[tally - FIRST_TALLY]!++;
  }
  held.forEach((count, k) => {
    sums[k]! /= Math.max(1, count);
  });
  return { tallies, bits: sums };
}

/** The lengths of a row's spans with one year more of one kind. */
export function lengthened(lengths: number, tally: number): number {
  const shift = LENGTH_BITS * (tally - FIRST_TALLY);
  return ((lengths >>> shift) & LONGEST) === LONGEST ? lengths : lengths + (1 << shift);
}

/** What it is worth that two rows' spans meet, by kind and by the lengths of both. */
export class SpanWorths {
  readonly #worths: Float64Array;
  readonly #kinds: number;

  constructor({ bits }: Spans) {
    this.#kinds = bits.length;
    this.#worths = new Float64Array(bits.length << (2 * LENGTH_BITS));
    for (let at = 0; at < this.#worths.length; at++) {
      const [one, other] = [at & LONGEST, (at >> LENGTH_BITS) & LONGEST];
      const years = Math.max(1, one + other - 1);
      this.#worths[at] = Math.max(0, bits[at >> (2 * LENGTH_BITS)]! - Math.log2(years));
    }
  }

  /** The most that a row's spans can be worth to it. */
  most(lengths: number): number {
    let most = 0;
    for (let k = 0, rest = lengths; k < this.#kinds; k++, rest >>>= LENGTH_BITS) {
      if ((rest & LONGEST) > 0) most += this.#at(k, 1, rest & LONGEST);
    }
    return most;
  }

  /** @param meet by kind a bit, set where the two rows share a year */
  of(meet: number, one: number, other: number): number {
    let worth = 0;
    for (let k = 0; k < this.#kinds; k++) {
      if (((meet >> k) & 1) === 0) continue;
      const shift = LENGTH_BITS * k;
      worth += this.#at(k, (one >>> shift) & LONGEST, (other >>> shift) & LONGEST);
    }
    return worth;
  }

  #at(kind: number, one: number, other: number): number {
    return this.#worths[(kind << (2 * LENGTH_BITS)) | (other << LENGTH_BITS) | one]!;
  }
}
