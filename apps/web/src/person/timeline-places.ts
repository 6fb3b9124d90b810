import {
  civilDay,
  dayNumber,
  earliestDay,
  isOpenInterval,
  latestDay,
  parsePartialDate,
} from '@sila/domain';

/** Where something dated stands on a line of time, both ends as shares from 0 to 1. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The days a date can mean, in days since 1970: a vague date is a long span.
 * Instants (ISO 8601) are a day; what is neither is null and stands nowhere,
 * and so does what is open to one side: no line could hold it.
 */
export function spanOfDate(date: string): Span | null {
  const edtf = parsePartialDate(date);
  if (edtf !== null && isOpenInterval(edtf)) return null;
  if (edtf !== null) return { first: earliestDay(edtf), last: latestDay(edtf) };
  const instant = Date.parse(date);
  if (Number.isNaN(instant)) return null;
  const day = Math.floor(instant / 86_400_000);
  return { first: day, last: day };
}

/** A line of time that holds every date, from the turn of a year to the turn of a year. */
export interface TimeLine {
  readonly places: readonly (Place | null)[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Sets dates on one line. At most seven ticks, at round years. */
export function timeLine(dates: readonly string[]): TimeLine {
  const spans = dates.map(spanOfDate);
  const known = spans.filter((span) => span !== null);
  if (known.length === 0) return { places: spans.map(() => null), ticks: [] };
  const startYear = civilDay(Math.min(...known.map(({ first }) => first))).year;
  const endYear = civilDay(Math.max(...known.map(({ last }) => last))).year + 1;
  const start = dayNumber({ year: startYear, month: 1, day: 1 });
  const length = dayNumber({ year: endYear, month: 1, day: 1 }) - start;
  const share = (day: number) => (day - start) / length;
  return {
    places: spans.map((span) =>
      span === null ? null : { from: share(span.first), to: share(span.last + 1) },
    ),
    ticks: yearsBetween(startYear, endYear).map((year) => ({
      year,
      at: share(dayNumber({ year, month: 1, day: 1 })),
    })),
  };
}

function yearsBetween(start: number, end: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (end - start) / size <= 6) ?? 200;
  const years: number[] = [];
  for (let year = Math.ceil(start / step) * step; year <= end; year += step) years.push(year);
  return years;
}
