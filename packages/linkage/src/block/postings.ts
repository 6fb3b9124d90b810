import { sharedUint32 } from '../table/shared-arrays.ts';
import type { Atoms } from './atoms.ts';

/** For each atom the records that hold it, ascending: records[starts[a]] up to records[starts[a + 1]]. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
}

export function postingsOf({ starts, values, counts }: Atoms): Postings {
  const from = sharedUint32(counts.length + 1);
  // Not by their counts: of a record of very many atoms the commonest are left out.
  for (const atom of values) from[atom + 1]!++;
  for (let a = 0; a < counts.length; a++) from[a + 1]! += from[a]!;
  const next = from.slice(0, counts.length);
  const records = sharedUint32(from[counts.length]!);
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let at = starts[r]!; at < starts[r + 1]!; at++) records[next[values[at]!]!++] = r;
  }
  return { starts: from, records };
}
