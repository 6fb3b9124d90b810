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

/** Records are looked at in steps of so many to a bit of what they may share; beyond the last, all at once. */
const A_BIT = 2;
const STEPS = 64;

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

  /** The records that share most with the one last read, words that they do not share held against them. */
  best(wanted: (other: number) => boolean): { others: number[]; looked: number } {
    const starts = this.#byShare();
    const best: Kept[] = [];
    let looked = 0;
    for (let step = STEPS - 1; step >= 0; step--) {
      // What is not read yet adds less than the worst of the best has already.
      const most = step === STEPS - 1 ? Number.POSITIVE_INFINITY : this.#least + (step + 1) / A_BIT;
      if (best.length === BEST && most < best[BEST - 1]!.bits) break;
      const of = this.#looked.subarray(starts[step]!, starts[step + 1]!);
      this.shared.warm(of, of.length);
      looked += of.length;
      for (const other of of) {
        if (!wanted(other)) continue;
        const bits = this.shared.bits(other);
        if (bits < this.#least) continue;
        keep(best, { other, bits: bits - this.shared.against(other) });
      }
    }
    return { others: best.map(({ other }) => other), looked };
  }

  /** Those that may share enough, by steps of what they share at most. @returns where each step starts */
  #byShare(): Uint32Array {
    const starts = new Uint32Array(STEPS + 1);
    const sums = this.#sums;
    const floor = this.#least - this.#unread;
    const stepOf = (sum: number) => Math.min(STEPS - 1, Math.floor((sum - floor) * A_BIT));
    for (let t = 0; t < this.#found; t++) {
      const sum = sums[this.#touched[t]!]!;
      if (sum >= floor) starts[stepOf(sum) + 1]!++;
    }
    for (let step = 1; step <= STEPS; step++) starts[step]! += starts[step - 1]!;
    const next = starts.slice();
    for (let t = 0; t < this.#found; t++) {
      const other = this.#touched[t]!;
      if (sums[other]! >= floor) this.#looked[next[stepOf(sums[other]!)]!++] = other;
    }
    return starts;
  }
}

interface Kept {
  readonly other: number;
  readonly bits: number;
}

/** Puts one in its place among the best, of whom the last may give way. */
function keep(best: Kept[], one: Kept): void {
  const before = (a: Kept, b: Kept) => a.bits > b.bits || (a.bits === b.bits && a.other < b.other);
  let at = best.length;
  while (at > 0 && before(one, best[at - 1]!)) at--;
  best.splice(at, 0, one);
  if (best.length > BEST) best.pop();
}
