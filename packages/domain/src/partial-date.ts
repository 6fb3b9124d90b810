import { civilDay, dayNumber, daysInMonth } from './civil-day.ts';

declare const edtf: unique symbol;

/**
 * A date as far as it is known, in EDTF level 1 (ISO 8601-2): `2012`,
 * `2012-03`, `2012-03-14`, `2013-XX`, `201X`, `2012~`, `2012?`, `2011/2014`, and
 * open to one side `../2014`, `2012/..`.
 * Gregorian. Never filled in, never shifted by a time zone.
 */
export type PartialDate = string & { readonly [edtf]: true };

export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'interval';

/** What is known of one date; what is absent is unknown, not zero. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `~`: about then. */
  readonly approximate?: boolean;
  /** `?`: the source, or the reading of it, is in doubt. */
  readonly uncertain?: boolean;
}

interface Span {
  readonly precision: DatePrecision;
  readonly earliest: number;
  readonly latest: number;
}

const DECADE = /^(\d{3})X([~?%]?)$/;
const SIMPLE = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;

function months(year: number, first: number, last: number): { earliest: number; latest: number } {
  return {
    earliest: dayNumber({ year, month: first, day: 1 }),
    latest: dayNumber({ year, month: last, day: daysInMonth(year, last) }),
  };
}

function readSimple(text: string): Span | null {
  const decade = DECADE.exec(text);
  if (decade) {
    const year = Number(decade[1]) * 10;
    const earliest = dayNumber({ year, month: 1, day: 1 });
    return { precision: 'decade', earliest, latest: months(year + 9, 12, 12).latest };
  }
  const match = SIMPLE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const [, , monthText, dayText] = match;
  if (monthText === undefined || monthText === 'XX') {
    // A day of an unknown month narrows nothing down that could be compared.
    if (dayText !== undefined && dayText !== 'XX') return null;
    return { precision: 'year', ...months(year, 1, 12) };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === 'XX') {
    return { precision: 'month', ...months(year, month, month) };
  }
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber({ year, month, day });
  return { precision: 'day', earliest: number, latest: number };
}

/** What an open end can reach: the first and last day that four digits can write. */
const OPEN_END: Span = {
  precision: 'interval',
  earliest: dayNumber({ year: 0, month: 1, day: 1 }),
  latest: dayNumber({ year: 9999, month: 12, day: 31 }),
};

function readSpan(text: string): Span | null {
  const slash = text.indexOf('/');
  if (slash < 0) return readSimple(text);
  const [fromText, toText] = [text.slice(0, slash), text.slice(slash + 1)];
  if (fromText === '..' && toText === '..') return null;
  const from = fromText === '..' ? OPEN_END : readSimple(fromText);
  const to = toText === '..' ? OPEN_END : readSimple(toText);
  if (!from || !to || from.earliest > to.latest) return null;
  return { precision: 'interval', earliest: from.earliest, latest: to.latest };
}

function spanOf(date: PartialDate): Span {
  const span = readSpan(date);
  if (!span) throw new RangeError('not a partial date');
  return span;
}

/** The text as a PartialDate, or null when it isn't one of the forms above or the calendar has no such day. */
export function parsePartialDate(text: string): PartialDate | null {
  return readSpan(text) ? (text as PartialDate) : null;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * Writes parts as EDTF.
 * @throws RangeError when the calendar has no such date or the year isn't 0 to 9999
 */
export function formatPartialDate(parts: DateParts): PartialDate {
  let text = pad(parts.year, 4);
  if (parts.month !== undefined) text += `-${pad(parts.month, 2)}`;
  if (parts.day !== undefined) {
    text += parts.month === undefined ? `-XX-${pad(parts.day, 2)}` : `-${pad(parts.day, 2)}`;
  }
  if (parts.approximate && parts.uncertain) text += '%';
  else if (parts.approximate) text += '~';
  else if (parts.uncertain) text += '?';
  const date = parsePartialDate(text);
  if (date === null) throw new RangeError('no such date');
  return date;
}

/** The interval from one date to another, or null when it would end before it begins or an end is itself an interval. */
export function dateInterval(from: PartialDate, to: PartialDate): PartialDate | null {
  return parsePartialDate(`${from}/${to}`);
}

/** From an unknown day until this date, or from this date until an unknown day; null when the date is itself an interval. */
export function openInterval(date: PartialDate, side: 'until' | 'from'): PartialDate | null {
  return parsePartialDate(side === 'until' ? `../${date}` : `${date}/..`);
}

/** True when one end is open: "2014 or before", "2012 or later". Nothing can be counted from such an end. */
export function isOpenInterval(date: PartialDate): boolean {
  return date.startsWith('../') || date.endsWith('/..');
}

/** The calendar day with this number of days since 1970, as a PartialDate. */
export function partialDateOfDay(number: number): PartialDate {
  return formatPartialDate(civilDay(number));
}

/** First day it can mean, in days since 1970 (proleptic Gregorian); of an open beginning, 0000-01-01. `~` and `?` don't widen it. */
export function earliestDay(date: PartialDate): number {
  return spanOf(date).earliest;
}

/** Last day it can mean, in days since 1970 (proleptic Gregorian); of an open end, 9999-12-31. `~` and `?` don't widen it. */
export function latestDay(date: PartialDate): number {
  return spanOf(date).latest;
}

/** How far the date is known; `2013-XX` is known to the year. */
export function datePrecision(date: PartialDate): DatePrecision {
  return spanOf(date).precision;
}

/** True when the date, or an end of the interval, is marked "about" (`~` or `%`). */
export function isApproximate(date: PartialDate): boolean {
  return /[~%]/.test(date);
}

/** True when the date, or an end of the interval, is marked as doubted (`?` or `%`). */
export function isUncertain(date: PartialDate): boolean {
  return /[?%]/.test(date);
}

/** True when both can mean the same day. Symmetric. */
export function datesOverlap(a: PartialDate, b: PartialDate): boolean {
  return daysApart(a, b).least === 0;
}

/** Fewest and most days that can lie between two dates; least is 0 when they overlap. Symmetric. */
export function daysApart(a: PartialDate, b: PartialDate): { least: number; most: number } {
  const left = spanOf(a);
  const right = spanOf(b);
  return {
    least: Math.max(0, left.earliest - right.latest, right.earliest - left.latest),
    most: Math.max(left.latest - right.earliest, right.latest - left.earliest),
  };
}

/** Orders by first day, then by last: earlier before later, and exact before vague. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const left = spanOf(a);
  const right = spanOf(b);
  return left.earliest - right.earliest || left.latest - right.latest;
}
