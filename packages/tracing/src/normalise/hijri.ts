import { dateInterval, formatPartialDate, type PartialDate, partialDateOfDay } from '@sila/domain';

/**
 * Hijri dates by the tabular Islamic calendar (30-year cycle, leap years 2, 5,
 * 7, 10, 13, 16, 18, 21, 24, 26, 29; epoch 16 July 622 Julian; E. G. Richards,
 * "Mapping Time"). Chosen over Umm al-Qura: that is the civil calendar of one
 * country since 1980 only, and Syrian documents follow the sighting of the
 * moon. Against either the tables are mostly within a day, so every result is
 * an interval with a day of doubt on both sides.
 */
const EPOCH_DAY = -492_148;
const DOUBT_DAYS = 1;

/** Days since 1970 of a Hijri day. */
function hijriDayNumber(year: number, month: number, day: number): number {
  const daysBefore = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  return EPOCH_DAY + daysBefore + Math.ceil(29.5 * (month - 1)) + day - 1;
}

/** The Gregorian interval of a Hijri day, month or year; null when the calendar has no such date. */
export function hijriToGregorian(year: number, month?: number, day?: number): PartialDate | null {
  if (year < 1 || year > 1600) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > 30)) return null;
  const first = hijriDayNumber(year, month ?? 1, day ?? 1);
  let last = first;
  if (month === undefined) last = hijriDayNumber(year + 1, 1, 1) - 1;
  else if (day === undefined) {
    last = (month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1)) - 1;
  }
  const from = partialDateOfDay(first - DOUBT_DAYS);
  const to = partialDateOfDay(last + DOUBT_DAYS);
  if (month !== undefined) return dateInterval(from, to);
  // A year alone is not known to the day: its ends are months.
  const monthOf = (date: string): PartialDate =>
    formatPartialDate({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) });
  return dateInterval(monthOf(from), monthOf(to));
}

/** Years that lists mean as Hijri when they say no calendar: 1882 to 2038 of the Gregorian. */
export function looksHijri(year: number): boolean {
  return year >= 1300 && year <= 1460;
}
