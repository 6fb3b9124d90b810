import type { WeighedPairs } from '../cluster/cluster-rules.ts';
import type { Parallel } from '../parallel.ts';
import type { WeighedRows } from './pair-writer.ts';
import type { WeighTask } from './weigh-task.ts';

export interface Step {
  readonly stage: 'index' | 'block' | 'learn' | 'weigh' | 'cluster';
  readonly done: number;
  readonly total: number | null;
}

/** Rows that a thread takes at once. */
const ROWS_A_PART = 4096;
/** Parts between two reports of progress, for each thread. */
const PARTS_A_STEP = 16;

/** Weighs all candidates. */
export function* weighPairs(
  task: WeighTask,
  parallel: Parallel,
  recordOf: Uint32Array,
): Generator<Step, { readonly kept: WeighedPairs; readonly compared: number }> {
  const total = recordOf.length;
  const parts: { from: number; to: number }[] = [];
  for (let from = 0; from < total; from += ROWS_A_PART) {
    parts.push({ from, to: Math.min(total, from + ROWS_A_PART) });
  }
  const found: WeighedRows[] = [];
  const step = PARTS_A_STEP * parallel.threads;
  for (let p = 0; p < parts.length; p += step) {
    yield { stage: 'weigh', done: parts[p]!.from, total };
    const some = parallel.run('weigh', task, parts.slice(p, p + step));
    found.push(...(some as readonly WeighedRows[]));
  }
  const compared = found.reduce((sum, rows) => sum + rows.compared, 0);
  return { kept: pairsOfRecords(found, recordOf), compared };
}

/** Pairs of rows as pairs of records, the lower left, ascending. */
function pairsOfRecords(found: readonly WeighedRows[], recordOf: Uint32Array): WeighedPairs {
  const size = recordOf.length;
  const next = new Uint32Array(size + 1);
  let length = 0;
  for (const { lefts, rights } of found) {
    length += lefts.length;
    for (let p = 0; p < lefts.length; p++) {
      next[Math.min(recordOf[lefts[p]!]!, recordOf[rights[p]!]!) + 1]!++;
    }
  }
  for (let r = 0; r < size; r++) next[r + 1]! += next[r]!;
  const first = next.slice(0, size);
  const pairs = {
    lefts: new Uint32Array(length),
    rights: new Uint32Array(length),
    bits: new Float32Array(length),
  };
  for (const rows of found) {
    for (let p = 0; p < rows.lefts.length; p++) {
      const [a, b] = [recordOf[rows.lefts[p]!]!, recordOf[rows.rights[p]!]!];
      const left = Math.min(a, b);
      const at = next[left]!++;
      pairs.lefts[at] = left;
      insert(pairs, { from: first[left]!, at }, { right: Math.max(a, b), bits: rows.bits[p]! });
    }
  }
  return pairs;
}

/** Puts a pair in its place among those of its left record. */
function insert(
  { rights, bits }: WeighedPairs,
  { from, at }: { readonly from: number; readonly at: number },
  pair: { readonly right: number; readonly bits: number },
): void {
  let slot = at;
  for (; slot > from && rights[slot - 1]! > pair.right; slot--) {
    rights[slot] = rights[slot - 1]!;
    bits[slot] = bits[slot - 1]!;
  }
  rights[slot] = pair.right;
  bits[slot] = pair.bits;
}
