import { markLength } from '../encoding/decode.ts';
import type { ScanPlan } from './scan-csv.ts';
import type { ScannedSlice } from './scanned-slice.ts';

/** One slice to scan: from the beginning of a record up to any byte. */
export interface SliceOrder {
  readonly from: number;
  readonly to: number;
  readonly plan: ScanPlan;
}

const LINE_FEED = 0x0a;

/**
 * Scans a file in slices that may run side by side. Whether a line feed stands
 * inside quotes can only be known from the file's beginning, so each slice is
 * tried from the first line behind its border and scanned again in the rare
 * case that the slice before it ended elsewhere.
 * @param bytes the file with one line feed added behind its end
 * @param borders bytes at which to cut, ascending
 * @returns the slices in order: together every record exactly once
 */
export async function scanInSlices(
  bytes: Uint8Array,
  { plan, borders }: { readonly plan: ScanPlan; readonly borders: readonly number[] },
  scan: (order: SliceOrder) => Promise<ScannedSlice> | ScannedSlice,
): Promise<ScannedSlice[]> {
  const first = markLength(bytes, plan.encoding);
  const cuts = borders.map((border) => Math.max(first, nextLine(bytes, border)));
  const ends = [...cuts, bytes.length];
  const unskipped = { ...plan, skipped: 0 };
  const tried = await Promise.all(
    [first, ...cuts].map((from, k) =>
      scan({ from, to: ends[k]!, plan: k === 0 ? plan : unskipped }),
    ),
  );
  const slices: ScannedSlice[] = [];
  let from = first;
  let skipped = plan.skipped;
  for (const [k, guess] of tried.entries()) {
    const isRight = k === 0 || (guess.began === from && skipped === 0);
    const slice = isRight ? guess : await scan({ from, to: ends[k]!, plan: { ...plan, skipped } });
    slices.push(slice);
    skipped = Math.max(0, skipped - slice.records);
    from = slice.ended;
  }
  return slices;
}

/** The first byte behind the next line feed. */
function nextLine(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(LINE_FEED, from);
  return found < 0 ? bytes.length : found + 1;
}
