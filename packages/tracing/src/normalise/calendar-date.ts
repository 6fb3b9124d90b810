import { dateInterval, formatPartialDate, isCivilDay, type PartialDate } from '@sila/domain';
import type { Calendar, DateOrder } from '../column-map.ts';
import { hijriToGregorian, looksHijri } from './hijri.ts';
import { doubt, type Reading, reads, unreadable } from './reading.ts';

export type DateReading = Reading<{ readonly type: 'date'; readonly edtf: PartialDate }>;

/** What is known about a cell before its numbers are read. */
export interface DateSetting {
  readonly order: DateOrder | undefined;
  readonly calendar: Calendar | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Every word must belong to the date: no year is picked out of other words. */
  readonly wholeCell: boolean;
  /** Two-digit years above this are of the century before. */
  readonly thisYear: number;
}

/** Oldest year taken for a year when nothing else says so. */
const OLDEST_YEAR = 1000;

/** A year, month and day as read; the calendar's own word on whether they exist. */
export function calendarDate(
  parts: { readonly year: number; readonly month?: number; readonly day?: number },
  setting: DateSetting,
): DateReading {
  const { year, month, day } = parts;
  const isHijri = setting.calendar === 'hijri' || (!setting.calendar && looksHijri(year));
  if (isHijri) {
    const edtf = hijriToGregorian(year, month, day);
    return edtf ? reads({ type: 'date', edtf }) : unreadable('date.impossible');
  }
  if (!setting.calendar && year < OLDEST_YEAR) return unreadable('date.unreadable');
  if (year > 9999 || !isCivilDay({ year, month: month ?? 1, day: day ?? 1 })) {
    return unreadable('date.impossible');
  }
  const { approximate, uncertain } = setting;
  return reads({ type: 'date', edtf: formatPartialDate({ ...parts, approximate, uncertain }) });
}

/** A year of two digits means a century only by guess: it is marked `?`. */
export function shortYear(
  year: number,
  setting: DateSetting,
): { readonly year: number; readonly setting: DateSetting } {
  const century = year > setting.thisYear % 100 ? 1900 : 2000;
  const thisCentury = Math.floor(setting.thisYear / 100) * 100;
  return {
    year: (century === 2000 ? thisCentury : thisCentury - 100) + year,
    setting: { ...setting, uncertain: true },
  };
}

/**
 * Day and month of a numeric date. What can only be read one way is read that
 * way; else the column's order decides; without one both readings are kept, as
 * an interval, with the doubt beside it.
 */
export function dayAndMonth(
  first: number,
  second: number,
  year: number,
  setting: DateSetting,
): DateReading {
  if (first === 0 && second === 0) return calendarDate({ year }, setting);
  if (first === 0 || second === 0) {
    // A nought stands for what is unknown; only a month can be known alone.
    const month = first || second;
    const isMonth = first === 0 ? setting.order !== 'mdy' : setting.order === 'mdy';
    return calendarDate(isMonth && month <= 12 ? { year, month } : { year }, setting);
  }
  const dayFirst = calendarDate({ year, month: second, day: first }, setting);
  if (first === second) return dayFirst;
  const monthFirst = calendarDate({ year, month: first, day: second }, setting);
  if (!dayFirst.value || !monthFirst.value) return dayFirst.value ? dayFirst : monthFirst;
  if (setting.order === 'dmy') return dayFirst;
  if (setting.order === 'mdy') return monthFirst;
  return bothReadings(dayFirst.value.edtf, monthFirst.value.edtf);
}

function bothReadings(dayFirst: PartialDate, monthFirst: PartialDate): DateReading {
  const [from, to] = [ends(dayFirst), ends(monthFirst)].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const edtf = dateInterval(from![0], to![1]);
  const issue = doubt('date.ambiguousOrder', { dayFirst, monthFirst });
  return { value: edtf ? { type: 'date', edtf } : null, issues: [issue] };
}

/** A Hijri day is an interval already; an interval can't be the end of another. */
function ends(date: PartialDate): [PartialDate, PartialDate] {
  const slash = date.indexOf('/');
  if (slash < 0) return [date, date];
  return [date.slice(0, slash) as PartialDate, date.slice(slash + 1) as PartialDate];
}
