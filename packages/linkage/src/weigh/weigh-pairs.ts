import type { CandidateIndex } from '../block/candidates.ts';
import { blockParts, type MeetTask, type MetPairs, ROWS_A_BUCKET } from '../block/meet-task.ts';
import type { WeighedPairs } from '../cluster/cluster-rules.ts';
import type { Parallel } from '../parallel.ts';
import type { MetBucket } from './met-rows.ts';
import type { WeighedRows } from './pair-writer.ts';
import type { WeighTask } from './weigh-task.ts';

export interface Step {
  readonly stage: 'index' | 'block' | 'learn' | 'weigh' | 'cluster';
  readonly done: number;
  readonly total: number | null;
}

/** Rows whose pairs are in memory at once: it holds some sixty pairs for each. */
const ROWS_A_ROUND = 1 << 18;
/** Parts of the blocks: as many however many threads there are. */
const PARTS = 64;

/** Where pairs come from, and what weighs them. */
export interface Weighing extends WeighTask {
  readonly index: CandidateIndex;
}

/** Weighs all candidates, as many rows at a time as memory is for. */
export function* weighPairs(
  { index, ...task }: Weighing,
  parallel: Parallel,
  recordOf: Uint32Array,
): Generator<Step, { readonly kept: WeighedPairs; readonly compared: number }> {
  const total = recordOf.length;
  const found: WeighedRows[] = [];
  const blocks = blockParts(index.blocks.members, PARTS);
  for (let from = 0; from < total; from += ROWS_A_ROUND) {
    yield { stage: 'weigh', done: from, total };
    const rows = { from, to: Math.min(total, from + ROWS_A_ROUND) };
    const meet: MeetTask = { index, rows };
    const met = parallel.run('meet', meet, blocks) as readonly MetPairs[];
    const buckets: MetBucket[] = [];
    for (let row = from; row < rows.to; row += ROWS_A_BUCKET) {
      buckets.push({ from: row, met: met.map((pairs) => pairs[buckets.length]!) });
    }
    found.push(...(parallel.run('weigh', task, buckets) as readonly WeighedRows[]));
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
