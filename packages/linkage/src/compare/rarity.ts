import type { Lists } from '../table/column.ts';
import { sharedUint32 } from '../table/shared-arrays.ts';

/** How many records hold each value at least once, and how many hold any. */
export interface Frequencies {
  readonly counts: Uint32Array;
  readonly present: number;
}

export function frequenciesOf(lists: Lists, distinct: number): Frequencies {
  const counts = sharedUint32(distinct);
  const last = new Int32Array(distinct).fill(-1);
  let present = 0;
  for (let r = 0; r + 1 < lists.starts.length; r++) {
    const to = lists.starts[r + 1]!;
    if (to > lists.starts[r]!) present++;
    for (let at = lists.starts[r]!; at < to; at++) {
      const value = lists.values[at]!;
      if (last[value] === r) continue;
      last[value] = r;
      counts[value]!++;
    }
  }
  return { counts, present };
}

/**
 * -log2 of the share of strangers' records that hold a value; never below 0.
 * @param repeats of the records that hold it, how many are of the same person as the one asked about
 */
export function rarityBits(count: number, present: number, repeats = 0): number {
  return Math.max(0, Math.log2(Math.max(present, 1)) - Math.log2(Math.max(count - repeats, 1)));
}
