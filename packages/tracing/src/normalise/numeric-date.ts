import { partialDateOfDay } from '@sila/domain';
import {
  calendarDate,
  type DateReading,
  type DateSetting,
  dayAndMonth,
  shortYear,
} from './calendar-date.ts';
import { looksHijri } from './hijri.ts';
import { reads, unreadable } from './reading.ts';

const THREE = /^(\d{1,4}|x{1,4})\s*[-/.\\,\s]\s*(\d{1,2}|x{1,2})\s*[-/.\\,\s]\s*(\d{1,4}|x{1,4})$/;
const TWO = /^(\d{1,4})\s*[-/.\\\s]\s*(\d{1,4})$/;
/** Days since 1900 as a spreadsheet counts them: from 1910 to 2064. */
const SERIAL = { first: 3_654, last: 60_000, epoch: -25_569 };

/**
 * Reads a date written in ASCII digits and separators only; null when it isn't
 * one. `XX` and `00` stand for what is unknown.
 */
export function readNumericDate(text: string, setting: DateSetting): DateReading | null {
  const three = THREE.exec(text);
  if (three) return threeNumbers([three[1]!, three[2]!, three[3]!], setting);
  const two = TWO.exec(text);
  if (two) return twoNumbers(two[1]!, two[2]!, setting);
  return /^\d+$/.test(text) ? oneNumber(text, setting) : null;
}

const numberOf = (text: string): number => (text.startsWith('x') ? 0 : Number(text));

function threeNumbers(parts: [string, string, string], setting: DateSetting): DateReading | null {
  const [a, b, c] = parts;
  if (a.length === 4) {
    if (c.length > 2) return null;
    return yearFirst(numberOf(a), numberOf(b), numberOf(c), setting);
  }
  if (c.length === 4) return dayAndMonth(numberOf(a), numberOf(b), numberOf(c), setting);
  if (a.length > 2 || c.length > 2) return null;
  if (setting.order === 'ymd' && a.length === 2) {
    const short = shortYear(numberOf(a), setting);
    return yearFirst(short.year, numberOf(b), numberOf(c), short.setting);
  }
  if (c.length !== 2 || c.startsWith('x')) return null;
  const short = shortYear(Number(c), setting);
  return dayAndMonth(numberOf(a), numberOf(b), short.year, short.setting);
}

function yearFirst(year: number, month: number, day: number, setting: DateSetting): DateReading {
  if (month === 0) return calendarDate({ year }, setting);
  if (day === 0) return calendarDate({ year, month }, setting);
  // 2012/25/03 has one reading only: typed from right to left.
  if (month > 12 && day <= 12) return calendarDate({ year, month: day, day: month }, setting);
  return calendarDate({ year, month, day }, setting);
}

function twoNumbers(a: string, b: string, setting: DateSetting): DateReading | null {
  if (a.length === 4 && b.length <= 2) return yearFirst(Number(a), Number(b), 0, setting);
  if (b.length === 4 && a.length <= 2) return yearFirst(Number(b), Number(a), 0, setting);
  return null;
}

function oneNumber(text: string, setting: DateSetting): DateReading | null {
  const number = Number(text);
  if (text.length === 4) return calendarDate({ year: number }, setting);
  if (text.length === 2) {
    const short = shortYear(number, setting);
    return calendarDate({ year: short.year }, short.setting);
  }
  if (text.length === 8) return eightDigits(text, setting);
  if (text.length <= 5 && number >= SERIAL.first && number <= SERIAL.last) {
    return reads({ type: 'date', edtf: partialDateOfDay(number + SERIAL.epoch) });
  }
  return unreadable('date.unreadable');
}

/** 19850314, or 14031985. */
function eightDigits(text: string, setting: DateSetting): DateReading {
  const cut = (from: number, to: number): number => Number(text.slice(from, to));
  const isRecent = (year: number): boolean => year >= 1800 && year <= setting.thisYear;
  const isYearLast = isRecent(cut(4, 8)) || looksHijri(cut(4, 8));
  if (isRecent(cut(0, 4)) || !isYearLast) {
    return yearFirst(cut(0, 4), cut(4, 6), cut(6, 8), setting);
  }
  return dayAndMonth(cut(0, 2), cut(2, 4), cut(4, 8), setting);
}
