import { earliestDay, latestDay, parsePartialDate } from '@sila/domain';

/** Days between two partial dates at the least; 0 where one is not told or they overlap. */
export function datesApart(left: string | null, right: string | null): number {
  const a = left === null ? null : parsePartialDate(left);
  const b = right === null ? null : parsePartialDate(right);
  if (a === null || b === null) return 0;
  return Math.max(0, earliestDay(a) - latestDay(b), earliestDay(b) - latestDay(a));
}
