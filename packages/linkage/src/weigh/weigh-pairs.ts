import { CandidateFinder, type CandidateIndex } from '../block/candidates.ts';
import type { WeighedPairs } from '../cluster/cluster-rules.ts';
import type { WeighedTable } from './weighed-table.ts';

export interface Step {
  readonly stage: 'index' | 'block' | 'learn' | 'weigh' | 'cluster';
  readonly done: number;
  readonly total: number | null;
}

/** Pairs below one chance in a thousand are not kept. */
export const KEPT_BITS = -10;

const ROWS_A_STEP = 4096;

/** Pairs as they are found, by row. */
export class PairWriter {
  lefts = new Uint32Array(1 << 12);
  rights = new Uint32Array(1 << 12);
  bits = new Float32Array(1 << 12);
  length = 0;

  push(left: number, right: number, bits: number): void {
    if (this.length === this.bits.length) this.#widen();
    this.lefts[this.length] = left;
    this.rights[this.length] = right;
    this.bits[this.length++] = bits;
  }

  #widen(): void {
    const twice = this.length * 2;
    const { lefts, rights, bits } = this;
    this.lefts = new Uint32Array(twice);
    this.rights = new Uint32Array(twice);
    this.bits = new Float32Array(twice);
    this.lefts.set(lefts);
    this.rights.set(rights);
    this.bits.set(bits);
  }
}

/** Weighs the candidates of the rows from one up to another. @returns how many there were */
export function weighRows(
  { from, to }: { readonly from: number; readonly to: number },
  { finder, weighed }: { readonly finder: CandidateFinder; readonly weighed: WeighedTable },
  into: PairWriter,
): number {
  let compared = 0;
  for (let row = from; row < to; row++) {
    const found = finder.above(row);
    if (found === 0) continue;
    compared += found;
    weighed.setLeft(row);
    for (let i = 0; i < found; i++) {
      const bits = weighed.bitsOf(finder.found[i]!);
      if (bits >= KEPT_BITS) into.push(row, finder.found[i]!, bits);
    }
  }
  return compared;
}

/** Weighs all candidates. */
export function* weighPairs(
  index: CandidateIndex,
  weighed: WeighedTable,
  recordOf: Uint32Array,
): Generator<Step, { readonly kept: WeighedPairs; readonly compared: number }> {
  const finder = new CandidateFinder(index);
  const into = new PairWriter();
  const total = recordOf.length;
  let compared = 0;
  for (let from = 0; from < total; from += ROWS_A_STEP) {
    yield { stage: 'weigh', done: from, total };
    const to = Math.min(total, from + ROWS_A_STEP);
    compared += weighRows({ from, to }, { finder, weighed }, into);
  }
  return { kept: pairsOfRecords(into, recordOf), compared };
}

/** Pairs of rows as pairs of records, the lower left, ascending. */
export function pairsOfRecords(rows: PairWriter, recordOf: Uint32Array): WeighedPairs {
  const size = recordOf.length;
  const counts = new Uint32Array(size + 1);
  const lower = (p: number) => Math.min(recordOf[rows.lefts[p]!]!, recordOf[rows.rights[p]!]!);
  for (let p = 0; p < rows.length; p++) counts[lower(p) + 1]!++;
  for (let r = 0; r < size; r++) counts[r + 1]! += counts[r]!;
  const first = counts.slice(0, size);
  const lefts = new Uint32Array(rows.length);
  const rights = new Uint32Array(rows.length);
  const bits = new Float32Array(rows.length);
  for (let p = 0; p < rows.length; p++) {
    const left = lower(p);
    const right = Math.max(recordOf[rows.lefts[p]!]!, recordOf[rows.rights[p]!]!);
    let at = counts[left]!++;
    for (; at > first[left]! && rights[at - 1]! > right; at--) {
      rights[at] = rights[at - 1]!;
      bits[at] = bits[at - 1]!;
    }
    lefts[counts[left]! - 1] = left;
    rights[at] = right;
    bits[at] = rows.bits[p]!;
  }
  return { lefts, rights, bits };
}
