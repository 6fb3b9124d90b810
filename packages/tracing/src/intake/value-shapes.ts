import { asciiDigits, foldText } from '../vocabulary/fold-text.ts';
import { findPlace } from '../vocabulary/gazetteer/find-place.ts';
import { MONTH_PATTERN } from '../vocabulary/months.ts';
import { sexOf } from '../vocabulary/sex-words.ts';
import { saysUnknown } from '../vocabulary/unknown-words.ts';

/** What the cells of a column look like: shares of the cells that say something, 0 to 1. */
export interface ValueShapes {
  /** Cells that aren't empty. */
  readonly filled: number;
  /** Share of filled cells that say "unknown". */
  readonly unknown: number;
  readonly date: number;
  readonly year: number;
  readonly age: number;
  readonly sex: number;
  readonly phone: number;
  readonly email: number;
  /** Whole numbers that rise by one from row to row. */
  readonly serial: number;
  /** Codes with digits. */
  readonly code: number;
  readonly name: number;
  readonly place: number;
  readonly long: number;
  /** Mean number of words of the name-like cells. */
  readonly words: number;
  readonly years: readonly number[];
}

/** Longer than anything that is told apart by its shape. */
const GLANCE = 200;

const DATE =
  /^(?:\d{1,4}|x{2,4})\s*[-/.\s]\s*(?:\d{1,2}|x{2})\s*[-/.\s]\s*(?:\d{1,4}|x{2,4})(?:[t\s]+\d{1,2}:\d{2}.*)?$/i;
const MONTH_YEAR = /^(?:\d{1,2}[-/.](?:1[3-9]|20)\d{2}|(?:1[3-9]|20)\d{2}[-/.]\d{1,2})$/;
const COMPACT_DATE = /^(?:1[89]|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])$/;
/** "حمص 1990": registers write place and date of birth into one cell. */
const AFTER_PLACE = /^(\p{L}[^\d]*?)[\s,،/:\-–]+(\d.*)$/u;
const YEAR = /(?<!\d)(1[0-9]\d{2}|20\d{2})(?!\d)/;
const YEAR_ONLY = /^[~?]?\s*(?:1[3-9]\d{2}|20\d{2})\s*[~?؟]?$/;
const AGE =
  /^[~+]?\s*(\d{1,3})\s*(?:-\s*\d{1,3})?\s*[~+]?\s*(?:سنه|سنوات|عام|عاما|years?|yrs?|yo|ans)?$/;
const PHONE = /^(?:\+|00)?[\d\s()-]{9,18}$/;
const NAME = /^[\p{L}\p{M}\s.'’ـ-]+$/u;

const ownYear = (text: string): number | null => {
  const year = YEAR.exec(text)?.[1] ?? (COMPACT_DATE.test(text) ? text.slice(0, 4) : null);
  return year === null ? null : Number(year);
};

/** Looks at the delivered cells of one column. */
export function valueShapes(cells: readonly string[]): ValueShapes {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const telling = filled.filter((cell) => !saysUnknown(cell));
  const plain = telling.map(glance);
  const folded = plain.map(foldText);
  const share = (test: (text: string, folded: string) => boolean): number =>
    plain.length === 0
      ? 0
      : plain.filter((text, i) => test(text, folded[i]!)).length / plain.length;
  const names = folded.filter((text) => NAME.test(text));
  return {
    filled: filled.length,
    unknown: filled.length === 0 ? 0 : (filled.length - telling.length) / filled.length,
    date: share(isDate),
    year: share((text) => YEAR_ONLY.test(text)),
    age: share(isAge),
    sex: share((_, word) => sexOf(word) !== null),
    phone: share((text) => PHONE.test(text) && /^(?:\+|00?9|0)/.test(text)),
    email: share((text) => /^\S+@\S+\.\S+$/.test(text)),
    serial: serialShare(plain),
    code: share((text) => /\d/.test(text) && text.length <= 24 && !/\s\S+\s/.test(text)),
    name: share((text) => NAME.test(text) && text.length <= 60),
    place: share((text, words) => !/^\d+$/.test(text) && findPlace(words).length > 0),
    long: share((text) => text.length > 60),
    words: names.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, names.length),
    years: plain.map(ownYear).filter((year) => year !== null),
  };
}

/**
 * What a look at a cell takes in. Patterns with several gaps in them try each
 * way of sharing out a run of spaces: five thousand spaces took 4 s. What is
 * cut off is marked, so that no beginning passes for the whole.
 */
function glance(cell: string): string {
  const text = asciiDigits(cell.replace(/\s+/g, ' '));
  return text.length > GLANCE ? `${text.slice(0, GLANCE)}…` : text;
}

function isDate(text: string, folded: string): boolean {
  if (DATE.test(text) || MONTH_YEAR.test(text) || COMPACT_DATE.test(text)) return true;
  const [, place = '', rest = ''] = AFTER_PLACE.exec(text) ?? [];
  if (rest !== '' && (DATE.test(rest) || YEAR_ONLY.test(rest)) && findPlace(place).length > 0) {
    return true;
  }
  return /\d/.test(folded) && folded.length < 40 && folded.search(MONTH_PATTERN) >= 0;
}

function isAge(text: string): boolean {
  const years = AGE.exec(foldTextKeepingSigns(text))?.[1];
  return years !== undefined && Number(years) <= 110;
}

const foldTextKeepingSigns = (text: string): string =>
  text.toLowerCase().replaceAll('ة', 'ه').replaceAll('ً', '').trim();

function serialShare(texts: readonly string[]): number {
  if (texts.length < 3) return 0;
  let rising = 0;
  for (let i = 1; i < texts.length; i++) {
    if (/^\d+$/.test(texts[i]!) && Number(texts[i]) === Number(texts[i - 1]) + 1) rising++;
  }
  return rising / (texts.length - 1);
}
