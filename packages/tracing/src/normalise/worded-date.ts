import { dateInterval, formatPartialDate } from '@sila/domain';
import { MONTH_PATTERN, type MonthName, monthNamed } from '../vocabulary/months.ts';
import { calendarDate, type DateReading, type DateSetting, shortYear } from './calendar-date.ts';
import { reads, unreadable } from './reading.ts';

/**
 * Reads a date whose month is a word, in folded text; null when it names no
 * month. "شباط/فبراير" is one month said twice; "آذار - نيسان 2012" runs from
 * one to the other.
 */
export function readWordedDate(text: string, setting: DateSetting): DateReading | null {
  const months = [...text.matchAll(MONTH_PATTERN)].map(([found]) => monthNamed(found));
  if (months.length === 0) return null;
  const rest = text.replace(MONTH_PATTERN, ' ').replace(/(\d)(?:st|nd|rd|th|er)(?!\p{L})/gu, '$1');
  if (/\p{L}/u.test(rest)) return unreadable('date.unreadable');
  const numbers = rest.match(/\d+/g) ?? [];
  const distinct = months.filter((m, i) => months.findIndex((o) => sameMonth(o, m)) === i);
  const calendar = months[0]!.calendar === 'hijri' ? 'hijri' : (setting.calendar ?? 'gregorian');
  const own = { ...setting, calendar };
  if (distinct.length > 2) return unreadable('date.unreadable');
  if (distinct.length === 2) return fromMonthToMonth(distinct, numbers, own);
  return oneMonth(distinct[0]!.month, numbers, own);
}

const sameMonth = (a: MonthName, b: MonthName): boolean =>
  a.calendar === b.calendar && a.month === b.month;

function oneMonth(month: number, numbers: readonly string[], setting: DateSetting): DateReading {
  const yearText = numbers.find((n) => n.length >= 3) ?? (numbers.length === 2 ? numbers[1] : null);
  const [single] = numbers;
  if (numbers.length === 0 || numbers.length > 2) return unreadable('date.unreadable');
  if (yearText === null || yearText === undefined) {
    // "14 آذار" has no year; "آذار 85" has one only when it can't be a day.
    if (Number(single) <= 31) return unreadable('date.unreadable');
    const short = shortYear(Number(single), setting);
    return calendarDate({ year: short.year, month }, short.setting);
  }
  const full =
    yearText.length === 2
      ? shortYear(Number(yearText), setting)
      : { year: Number(yearText), setting };
  const at = numbers.indexOf(yearText, yearText === numbers[1] ? 1 : 0);
  const dayText = numbers.find((_, i) => i !== at);
  if (dayText === undefined || Number(dayText) === 0) {
    return calendarDate({ year: full.year, month }, full.setting);
  }
  return calendarDate({ year: full.year, month, day: Number(dayText) }, full.setting);
}

function fromMonthToMonth(
  months: readonly MonthName[],
  numbers: readonly string[],
  setting: DateSetting,
): DateReading {
  const year = numbers.length === 1 ? Number(numbers[0]) : 0;
  const isWorded = months.every((m) => m.calendar === 'gregorian');
  if (year < 1800 || !isWorded) return unreadable('date.unreadable');
  const { approximate, uncertain } = setting;
  const [from, to] = months.map(({ month }) =>
    formatPartialDate({ year, month, approximate, uncertain }),
  );
  const edtf = dateInterval(from!, to!);
  return edtf ? reads({ type: 'date', edtf }) : unreadable('date.unreadable');
}
