import {
  dateInterval,
  earliestDay,
  latestDay,
  openInterval,
  type PartialDate,
  parsePartialDate,
} from '@sila/domain';
import type { Calendar, DateOrder } from '../column-map.ts';
import { asciiDigits, foldLetters } from '../vocabulary/fold-text.ts';
import type { DateReading, DateSetting } from './calendar-date.ts';
import { readNumericDate } from './numeric-date.ts';
import { doubt, reads, unreadable } from './reading.ts';
import { readDecade, readPartOfYear } from './vague-date.ts';
import { readWordedDate } from './worded-date.ts';

/** What the column and the day of reading say. */
export interface ReadDateOptions {
  readonly order?: DateOrder | undefined;
  readonly calendar?: Calendar | undefined;
  readonly today: PartialDate;
  /** True when nothing but a date may stand in the text; else a year among other words is taken, in doubt. */
  readonly wholeCell?: boolean;
}

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu');

const ABOUT = word(
  'حوالي|حوالى|تقريبا|تقريبي|بحدود|في حدود|نحو|قرابه|زها|circa|ca|c|about|around|approximately|approx|est|vers|environ',
);
const DOUBTED = word(
  'ربما|يعتقد|غير موكد|غير مؤكد|غالبا|maybe|probably|possibly|perhaps|peut-etre',
);
const HIJRI = /(?<!\p{L})(?:هجري|هجريه|للهجره|ah|hijri)(?!\p{L})|(?<=\d\s*)ه(?!\p{L})/gu;
const GREGORIAN = /(?<!\p{L})(?:ميلادي|ميلاديه|للميلاد|ad|ce)(?!\p{L})|(?<=\d\s*)م(?!\p{L})/gu;
const NOISE = word(
  'سنه|عام|عامي|عامين|سنتي|سنوات|لعام|بعام|تاريخ|بتاريخ|شهر|يوم|في|من مواليد|مواليد|تولد|ولد|ولدت|الساعه|' +
    'الاحد|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|' +
    'born|in|on|the|of|year|dated|le|en|du|de|ne|nee|' +
    'sun|mon|tue|wed|thu|fri|sat|sunday|monday|tuesday|wednesday|thursday|friday|saturday',
);
const CLOCK = /[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|am|pm|ص|م|[+-]\d{2}:?\d{2})?$/u;
const EDTF_FORM = /x|^\.\.\/|\/\.\.$|^\d{4}(?:-\d\d){0,2}[~?%]?\/\d{4}/;
const LONGEST = 120;

/**
 * Reads a date as people write it: both digit sets, Levantine, Egyptian,
 * Maghrebi, English and French months, Hijri years and months, years alone,
 * "about", ranges, parts of a year, spreadsheet serials. What can't be known
 * is left out, never filled in.
 */
export function readDate(text: string, options: ReadDateOptions): DateReading {
  const { order, calendar, today, wholeCell = false } = options;
  const setting: DateSetting = {
    order,
    calendar,
    approximate: false,
    uncertain: false,
    wholeCell,
    thisYear: Number(today.slice(0, 4)),
  };
  if (text.length > LONGEST) return unreadable('date.unreadable');
  const plain = asciiDigits(text).trim().toLowerCase().replace(CLOCK, '');
  const reading = readNumericDate(plain, setting) ?? readWritten(plain, setting);
  const edtf = reading.value?.edtf;
  if (edtf !== undefined && earliestDay(edtf) > latestDay(today)) {
    return { value: reading.value, issues: [...reading.issues, doubt('date.inFuture')] };
  }
  return reading;
}

function readWritten(plain: string, setting: DateSetting): DateReading {
  if (EDTF_FORM.test(plain)) {
    const edtf = parsePartialDate(plain.toUpperCase());
    if (edtf) return reads({ type: 'date', edtf });
  }
  let text = foldLetters(plain).replaceAll('،', ' ');
  const take = (pattern: RegExp): boolean => {
    const before = text;
    text = text.replace(pattern, ' ');
    return text !== before;
  };
  const approximate = take(/[~≈±]/g) || take(ABOUT) || setting.approximate;
  const uncertain = take(/[?؟]/g) || take(DOUBTED) || setting.uncertain;
  let calendar = setting.calendar;
  if (take(HIJRI)) calendar = 'hijri';
  else if (take(GREGORIAN)) calendar = 'gregorian';
  return readBare(text, { ...setting, approximate, uncertain, calendar });
}

/** Reads what is left when marks of doubt and calendars have been taken off. */
function readBare(text: string, setting: DateSetting): DateReading {
  const range = readRange(text.trim(), setting) ?? readOpenRange(text.trim(), setting);
  if (range) return range;
  const bare = tidy(text);
  const rest = (part: string): DateReading => readBare(part, setting);
  return (
    readNumericDate(bare, setting) ??
    readPartOfYear(bare, rest) ??
    readWordedDate(bare, setting) ??
    readDecade(bare, setting) ??
    readYearAmongWords(bare, setting)
  );
}

function tidy(text: string): string {
  return text
    .replace(NOISE, ' ')
    .replace(/[()[\]"':;]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.\-/]+|[\s,.\-/]+$/g, '');
}

const BETWEEN =
  /^(?:ما بين|بين|between|entre|من|from|de)\s+(.+?)\s+(?:و\s*|(?:and|et|to|until|الي|حتي|a)\s+)(.+)$/u;
const UNTIL = /^(.+?\d)\s+(?:to|until|till|الي|حتي|or|او|ou)\s+(.+)$/u;
const YEARS = /^(\d{4})\s*[-–—/]\s*(\d{4})$/;

/** "between 2011 and 2014", "2011-2014", "2012 أو 2013": an interval; null when it is no range. */
function readRange(text: string, setting: DateSetting): DateReading | null {
  const match = BETWEEN.exec(text) ?? UNTIL.exec(text) ?? YEARS.exec(tidy(text));
  if (!match) return null;
  const [from, to] = [match[1]!, match[2]!].map((side) => readBare(side, setting));
  if (!from?.value || !to?.value) return unreadable('date.unreadable');
  const start = firstEnd(from.value.edtf);
  const end = lastEnd(to.value.edtf);
  // Years typed from right to left come out the wrong way round.
  const edtf =
    dateInterval(start, end) ?? dateInterval(firstEnd(to.value.edtf), lastEnd(from.value.edtf));
  return edtf ? reads({ type: 'date', edtf }) : unreadable('date.unreadable');
}

const BEFORE = /^(?:(?:ما )?قبل|before|prior to|avant)\s+(.+)$/u;
const AFTER = /^(?:(?:ما )?بعد|after|apres)\s+(.+)$/u;

/**
 * "before 2014", "بعد آذار 2012": an interval open to one side, the date named
 * included, as people don't mean its first or its last day. "Since" is not
 * among them: missing since 2012 is missing in 2012.
 */
function readOpenRange(text: string, setting: DateSetting): DateReading | null {
  const until = BEFORE.exec(text)?.[1];
  const from = AFTER.exec(text)?.[1];
  const named = until ?? from;
  if (named === undefined) return null;
  const { value } = readBare(named, { ...setting, wholeCell: true });
  if (!value) return null;
  const edtf =
    until === undefined
      ? openInterval(firstEnd(value.edtf), 'from')
      : openInterval(lastEnd(value.edtf), 'until');
  return edtf && reads({ type: 'date', edtf });
}

const firstEnd = (date: PartialDate): PartialDate => (date.split('/')[0] ?? date) as PartialDate;
const lastEnd = (date: PartialDate): PartialDate => (date.split('/').at(-1) ?? date) as PartialDate;

/** "دوما 1985": one year or numeric date among words that aren't a date is taken, marked `?`. */
function readYearAmongWords(text: string, setting: DateSetting): DateReading {
  if (setting.wholeCell) return unreadable('date.unreadable');
  const found = text.match(/(?<![\d/.-])(?:\d{1,2}[-/.]){0,2}\d{4}(?![\d/.-])/g) ?? [];
  if (found.length !== 1 || !/\p{L}{3}/u.test(text)) return unreadable('date.unreadable');
  const reading = readNumericDate(found[0], { ...setting, uncertain: true });
  return reading?.value ? reading : unreadable('date.unreadable');
}
