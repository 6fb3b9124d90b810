import { repeatableRandom } from '../hash.ts';
import type { Parallel } from '../parallel.ts';
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
const MOST_READ = 120_000_000;
const MOST_SAMPLED = 2_000;
const LEAST_SAMPLED = 640;

/** Of each sampled record this many of the records it shares most with. */
const BEST = 6;

/** A record looked at whole costs as much as so many postings read. */
const LOOK = 16;

/** Shared bits below those that tell one record among all: others may still add what is missing. */
const SLACK_BITS = 6;

/** The commonest atoms are not read, as long as they bring less than this share of the bits that are asked for. */
const UNREAD_SHARE = 0.2;

/** Parts of the sample: as many however many threads there are, so that the answer is the same. */
const PARTS = 16;

/** Sums of 32-bit numbers are off by less than this. */
const ROUNDING = 0.01;

export interface SurveyTask {
  readonly atoms: Atoms;
  readonly postings: Postings;
  /** For each row the list inside which nothing is compared, -1 for none. */
  readonly exclusive: Int32Array;
}

/**
 * Pairs that share most, of records sampled at random, found by reading the
 * postings of their atoms. No choice of blocks has a say in it, so it shows
 * what each would bring and what all together miss.
 */
export function survey(task: SurveyTask, parallel: Parallel): SurveyedPair[] {
  const sample = sampleOf(task.exclusive.length);
  const parts = Array.from({ length: PARTS }, (_, part) =>
    sample.filter((_, at) => at % PARTS === part),
  );
  return (parallel.run('survey', task, parts) as readonly SurveyedPair[][]).flat();
}

function sampleOf(records: number): number[] {
  if (records <= MOST_SAMPLED) return Array.from({ length: records }, (_, r) => r);
  const random = repeatableRandom(4);
  const chosen = new Set<number>();
  while (chosen.size < MOST_SAMPLED) chosen.add(random() % records);
  return [...chosen];
}

/** Reads for some of the sample, until its share of the work is done. */
export function surveyTask({
  atoms,
  postings,
  exclusive,
}: SurveyTask): (lefts: readonly number[]) => SurveyedPair[] {
  const reader = new Reader(atoms, postings);
  return (lefts) => {
    const found: SurveyedPair[] = [];
    let work = 0;
    for (let at = 0; at < lefts.length; at++) {
      if (work > MOST_READ / PARTS && at >= LEAST_SAMPLED / PARTS) break;
      const left = lefts[at]!;
      const own = exclusive[left]!;
      work += reader.read(left);
      const { others, looked } = reader.best(
        (other) => other !== left && (own < 0 || exclusive[other] !== own),
      );
      work += LOOK * looked;
      for (const right of others) found.push({ left, right, shared: reader.shared.list(right) });
    }
    return found;
  };
}

class Reader {
  readonly #atoms: Atoms;
  readonly #postings: Postings;
  readonly #sums: Float32Array;
  readonly #touched: Uint32Array;
  readonly #looked: Uint32Array;
  readonly shared: SharedAtoms;
  #found = 0;
  #unread = 0;
  #firstUnread = 0;
  readonly #least: number;

  constructor(atoms: Atoms, postings: Postings) {
    this.#atoms = atoms;
    this.#postings = postings;
    this.#sums = new Float32Array(atoms.starts.length - 1);
    this.#touched = new Uint32Array(atoms.starts.length - 1);
    this.#looked = new Uint32Array(atoms.starts.length - 1);
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
    while (
      last > starts[left]! &&
      this.#unread + bits[values[last - 1]!]! < UNREAD_SHARE * this.#least
    ) {
      this.#unread += bits[values[--last]!]!;
    }
    this.#firstUnread = last < starts[left + 1]! ? values[last]! : this.#atoms.counts.length;
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
      this.#looked[looked++] = other;
    }
    this.shared.warm(this.#looked, looked);
    for (let l = 0; l < looked; l++) {
      const other = this.#looked[l]!;
      const unread = this.shared.mostFrom(this.#firstUnread, other);
      if (this.#sums[other]! + unread < this.#least - ROUNDING) continue;
      const bits = this.shared.bits(other);
      if (bits >= this.#least) kept.push({ other, bits: bits - this.shared.against(other) });
    }
    kept.sort((a, b) => b.bits - a.bits || a.other - b.other);
    return { others: kept.slice(0, BEST).map(({ other }) => other), looked };
  }
}
