import type { BlockingModel } from '../weigh/model.ts';
import type { Atoms } from './atoms.ts';
import { BlockIndex } from './block-index.ts';

/** Pairs to compare, grouped by left record: left l's rights are rights[starts[l]] up to rights[starts[l + 1]], all above l, ascending. */
export interface CandidatePairs {
  readonly starts: Uint32Array;
  readonly rights: Uint32Array;
}

export interface CandidateRules {
  readonly blocking: BlockingModel;
  /** False where two records are never to be compared (both in one list without repeats, say). */
  readonly allowed: (left: number, right: number) => boolean;
}

export interface Step {
  readonly stage: 'index' | 'block' | 'learn' | 'weigh' | 'cluster';
  readonly done: number;
  readonly total: number | null;
}

const RECORDS_A_STEP = 4096;

/** Candidates looked at for each one that is kept: the smallest blocks tell most, and come first. */
const LOOKED_AT_PER_KEPT = 4;

/**
 * Brings together records that share a block; of those, each record keeps the
 * ones it shares most with. A pair stays when either side keeps it.
 */
export function* findCandidates(
  atoms: Atoms,
  rules: CandidateRules,
): Generator<Step, CandidatePairs> {
  const records = atoms.starts.length - 1;
  const chooser = new CandidateChooser(atoms, rules);
  const lows: number[][] = [];
  for (let r = 0; r < records; r++) lows.push([]);
  for (let r = 0; r < records; r++) {
    if (r % RECORDS_A_STEP === 0) yield { stage: 'block', done: r, total: records };
    for (const other of chooser.choose(r)) {
      if (other > r) lows[r]!.push(other);
      else lows[other]!.push(r);
    }
  }
  return packPairs(lows);
}

function packPairs(lows: readonly number[][]): CandidatePairs {
  const starts = new Uint32Array(lows.length + 1);
  const packed: Uint32Array[] = [];
  let total = 0;
  for (let l = 0; l < lows.length; l++) {
    const sorted = Uint32Array.from(lows[l]!).sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
    }
    packed.push(sorted.subarray(0, kept));
    total += kept;
    starts[l + 1] = total;
  }
  const rights = new Uint32Array(total);
  packed.forEach((group, l) => {
    rights.set(group, starts[l]!);
  });
  return { starts, rights };
}

class CandidateChooser {
  readonly #atoms: Atoms;
  readonly #rules: CandidateRules;
  readonly #index: BlockIndex;
  readonly #seen: Uint32Array;
  readonly #stamped: Uint32Array;
  #others = new Uint32Array(1024);
  #bits = new Float32Array(1024);

  constructor(atoms: Atoms, rules: CandidateRules) {
    this.#atoms = atoms;
    this.#rules = rules;
    this.#index = new BlockIndex(atoms, rules.blocking.cap);
    this.#seen = new Uint32Array(atoms.starts.length - 1);
    this.#stamped = new Uint32Array(atoms.distinct);
  }

  /** The records this one keeps as candidates. */
  choose(record: number): Uint32Array {
    const { starts, values } = this.#atoms;
    const epoch = record + 1;
    for (let at = starts[record]!; at < starts[record + 1]!; at++)
      this.#stamped[values[at]!] = epoch;
    this.#seen[record] = epoch;
    const blocks = this.#index.smallestOf(record);
    let found = 0;
    let budget = LOOKED_AT_PER_KEPT * this.#rules.blocking.keep;
    for (let i = 0; i < blocks && budget > 0; i++) {
      const block = this.#index.block(i);
      const to = this.#index.blockStart(block + 1);
      for (let at = this.#index.blockStart(block); at < to; at++) {
        const other = this.#index.member(at);
        if (this.#seen[other] === epoch) continue;
        this.#seen[other] = epoch;
        budget--;
        const bits = this.#sharedBits(other, epoch);
        if (bits < this.#rules.blocking.leastBits || !this.#rules.allowed(record, other)) continue;
        if (found === this.#others.length) this.#widen();
        this.#others[found] = other;
        this.#bits[found++] = bits;
      }
    }
    return this.#best(found);
  }

  #sharedBits(other: number, epoch: number): number {
    const { starts, values, bits } = this.#atoms;
    let shared = 0;
    for (let at = starts[other]!; at < starts[other + 1]!; at++) {
      const atom = values[at]!;
      if (this.#stamped[atom] === epoch) shared += bits[atom]!;
    }
    return shared;
  }

  #best(found: number): Uint32Array {
    const keep = this.#rules.blocking.keep;
    if (found <= keep) return this.#others.slice(0, found);
    const order = Uint32Array.from({ length: found }, (_, i) => i);
    order.sort((a, b) => this.#bits[b]! - this.#bits[a]! || this.#others[a]! - this.#others[b]!);
    return order.subarray(0, keep).map((i) => this.#others[i]!);
  }

  #widen(): void {
    const others = new Uint32Array(this.#others.length * 2);
    others.set(this.#others);
    this.#others = others;
    const bits = new Float32Array(this.#bits.length * 2);
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
