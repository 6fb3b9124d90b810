import { dateInterval, datePrecision, formatPartialDate, parsePartialDate } from '@sila/domain';
import { MONTH_PATTERN } from '../vocabulary/months.ts';
import { type DateReading, type DateSetting, shortYear } from './calendar-date.ts';
import { reads, unreadable } from './reading.ts';

interface PartOfYear {
  readonly words: RegExp;
  /** First and last month, counted from January of the year named; 0 is December before. */
  readonly months: readonly [number, number];
}

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** Parts of a year are about, never sharp: both ends are marked `~`. */
const PARTS: readonly PartOfYear[] = [
  { words: whole('منتصف|اواسط|وسط|mid|middle(?: of)?|mi'), months: [5, 8] },
  {
    words: whole('اوايل|بدايات|بدايه|مطلع|early|beginning(?: of)?|start(?: of)?|debut'),
    months: [1, 4],
  },
  { words: whole('اواخر|نهايات|نهايه|late|end(?: of)?|fin'), months: [9, 12] },
  { words: whole('ربيع|spring|printemps'), months: [3, 5] },
  { words: whole('صيف|summer|ete'), months: [6, 8] },
  { words: whole('خريف|autumn|fall|automne'), months: [9, 11] },
  // The winter of a year is that at its beginning or that at its end.
  { words: whole('شتا|winter|hiver'), months: [0, 14] },
];

const ARABIC_DECADES: readonly string[] = [
  'عشرين',
  'ثلاثين',
  'اربعين',
  'خمسين',
  'ستين',
  'سبعين',
  'ثمانين',
  'تسعين',
];

/** "ربيع 2012", "mid 2013", "أوائل آذار 2012": a part of a year, or of what `readRest` reads; null when no such word is there. */
export function readPartOfYear(
  text: string,
  readRest: (rest: string) => DateReading,
): DateReading | null {
  // ربيع is spring, but ربيع الأول is a month.
  const besides = text.replace(MONTH_PATTERN, ' ');
  const part = PARTS.find(({ words }) => words.test(besides));
  if (!part) return null;
  const rest = readRest(
    text
      .replace(part.words, ' ')
      .replace(/^[\s-]+/, '')
      .trim(),
  );
  if (!rest.value) return rest;
  const { edtf } = rest.value;
  const precision = datePrecision(edtf);
  // Part of a month or of a decade: no more is known than about which one.
  if (precision !== 'year') {
    const about = parsePartialDate(`${edtf.replace(/[~?%]$/, '')}~`);
    return precision === 'interval' || !about ? rest : reads({ type: 'date', edtf: about });
  }
  const year = Number(edtf.slice(0, 4));
  const [from, to] = part.months.map((month) =>
    formatPartialDate({
      year: year + Math.floor((month - 1) / 12),
      month: ((month + 11) % 12) + 1,
      approximate: true,
    }),
  );
  const interval = dateInterval(from!, to!);
  return interval ? reads({ type: 'date', edtf: interval }) : unreadable('date.unreadable');
}

/** "1980s", "الثمانينات", "80s": a decade; null when none is named. */
export function readDecade(text: string, setting: DateSetting): DateReading | null {
  const mark = setting.approximate ? '~' : '';
  const full = /^(\d{3})0\s?'?s$/.exec(text);
  if (full) return decade(`${full[1]}X${mark || (setting.uncertain ? '?' : '')}`);
  const short = /^'?(\d)0\s?'?s$/.exec(text);
  if (short)
    return decade(`${String(shortYear(Number(short[1]) * 10, setting).year).slice(0, 3)}X?`);
  const word = /^(?:ال)?(.{4,6}?)(?:ات|يات)$/u.exec(text)?.[1];
  const index =
    word === undefined ? -1 : ARABIC_DECADES.findIndex((d) => d === word || d === `${word}ين`);
  return index < 0 ? null : decade(`19${index + 2}X${mark}`);
}

function decade(text: string): DateReading {
  const edtf = parsePartialDate(text);
  return edtf ? reads({ type: 'date', edtf }) : unreadable('date.unreadable');
}
