import { type DateColumn, NO_DATE } from '../table/column.ts';
import { sharedFloat64, sharedUint32 } from '../table/shared-arrays.ts';

/** How many records state each day, day of the year, year, and interval; keys ascending with their counts beside them. */
export interface DayCounts {
  /** Records that state any date. */
  readonly present: number;
  /** year × 10,000 + month × 100 + day. */
  readonly days: CountedKeys;
  /** month × 100 + day. */
  readonly inYears: CountedKeys;
  /** Years of whole days. */
  readonly years: CountedKeys;
  /** Middles of the stated intervals: how many lie at or below each step from `firstMiddle` on. */
  readonly middles: Uint32Array;
  readonly firstMiddle: number;
  /** Half days to a step. */
  readonly step: number;
}

export interface CountedKeys {
  readonly keys: Float64Array;
  readonly counts: Uint32Array;
}

/** Steps of the middles, at most: dates a thousand years apart cost precision, not memory. */
const MOST_STEPS = 1 << 20;

export function dayCounts({ year, month, day, first, last }: DateColumn): DayCounts {
  const days = new Float64Array(year.length);
  const middles = new Float64Array(year.length);
  let whole = 0;
  let present = 0;
  for (let r = 0; r < year.length; r++) {
    if (year[r] === NO_DATE) continue;
    middles[present++] = first[r]! + last[r]!;
    if (day[r] !== 0) days[whole++] = year[r]! * 10_000 + month[r]! * 100 + day[r]!;
  }
  const stated = days.subarray(0, whole);
  return {
    present,
    days: countKeys(stated.slice()),
    inYears: countKeys(stated.map((key) => key - yearOf(key) * 10_000)),
    years: countKeys(stated.map(yearOf)),
    ...countMiddles(middles.subarray(0, present)),
  };
}

/** Days count from the first of January, so that the rest is never negative. */
function yearOf(key: number): number {
  return Math.floor(key / 10_000);
}

function countKeys(keys: Float64Array): CountedKeys {
  keys.sort();
  let distinct = 0;
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) distinct++;
  const found = { keys: sharedFloat64(distinct), counts: sharedUint32(distinct) };
  for (let i = 0, at = -1; i < keys.length; i++) {
    if (i === 0 || keys[i] !== keys[i - 1]) found.keys[++at] = keys[i]!;
    found.counts[at]!++;
  }
  return found;
}

function countMiddles(middles: Float64Array) {
  let firstMiddle = 0;
  let lastMiddle = 0;
  for (let i = 0; i < middles.length; i++) {
    firstMiddle = i === 0 ? middles[i]! : Math.min(firstMiddle, middles[i]!);
    lastMiddle = i === 0 ? middles[i]! : Math.max(lastMiddle, middles[i]!);
  }
  const step = Math.max(1, Math.ceil((lastMiddle - firstMiddle) / MOST_STEPS));
  const upTo = sharedUint32(Math.floor((lastMiddle - firstMiddle) / step) + 1);
  for (const middle of middles) upTo[Math.floor((middle - firstMiddle) / step)]!++;
  for (let i = 1; i < upTo.length; i++) upTo[i]! += upTo[i - 1]!;
  return { middles: upTo, firstMiddle, step };
}

/** How many records state a key; 0 where none does. */
export function countOf({ keys, counts }: CountedKeys, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? counts[low]! : 0;
}

/** How many records state an interval whose middle lies within these days, ends included. */
export function countWithin(
  { middles, firstMiddle, step }: DayCounts,
  first: number,
  last: number,
): number {
  const from = Math.floor((2 * first - 1 - firstMiddle) / step);
  const to = Math.floor((2 * last - firstMiddle) / step);
  return upTo(middles, to) - upTo(middles, from);
}

function upTo(middles: Uint32Array, at: number): number {
  return at < 0 ? 0 : middles[Math.min(at, middles.length - 1)]!;
}
