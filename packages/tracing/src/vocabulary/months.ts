import { foldText } from './fold-text.ts';

/**
 * Month names as lists write them: Levantine, Egyptian, Maghrebi and Moroccan
 * Arabic, English, French, and the short forms of Syrian clerks (ك2 for
 * كانون الثاني). Levantine names after the Syrian state calendar.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  [
    'كانون الثاني',
    'كانون ثاني',
    'كانون2',
    'كانون 2',
    'ك2',
    'ك 2',
    'يناير',
    'جانفي',
    'january',
    'jan',
    'janvier',
    'janv',
  ],
  ['شباط', 'فبراير', 'فيفري', 'february', 'feb', 'febr', 'fevrier', 'fevr', 'shbat', 'shubat'],
  ['آذار', 'مارس', 'march', 'mar', 'mars', 'adar', 'athar'],
  ['نيسان', 'أبريل', 'افريل', 'april', 'apr', 'avril', 'avr', 'nisan', 'nissan'],
  ['أيار', 'مايو', 'ماي', 'may', 'mai', 'ayyar', 'ayar'],
  ['حزيران', 'يونيو', 'يونيه', 'جوان', 'june', 'jun', 'juin', 'haziran', 'huzayran'],
  [
    'تموز',
    'يوليو',
    'يوليه',
    'يوليوز',
    'جويلية',
    'july',
    'jul',
    'juillet',
    'juil',
    'tammuz',
    'tamouz',
  ],
  ['آب', 'أغسطس', 'اغسطس', 'أوت', 'غشت', 'august', 'aug', 'aout', 'ab'],
  ['أيلول', 'سبتمبر', 'شتنبر', 'september', 'sept', 'sep', 'septembre', 'aylul', 'eylul'],
  [
    'تشرين الأول',
    'تشرين اول',
    'تشرين1',
    'تشرين 1',
    'ت1',
    'ت 1',
    'أكتوبر',
    'اوكتوبر',
    'october',
    'oct',
    'octobre',
  ],
  [
    'تشرين الثاني',
    'تشرين ثاني',
    'تشرين2',
    'تشرين 2',
    'ت2',
    'ت 2',
    'نوفمبر',
    'نونبر',
    'november',
    'nov',
    'novembre',
  ],
  [
    'كانون الأول',
    'كانون اول',
    'كانون1',
    'كانون 1',
    'ك1',
    'ك 1',
    'ديسمبر',
    'دجنبر',
    'december',
    'dec',
    'decembre',
  ],
];

const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الأول', 'ربيع اول', 'ربيع الاولى', 'rabi al awwal', 'rabi al-awwal', 'rabi i'],
  ['ربيع الثاني', 'ربيع ثاني', 'ربيع الآخر', 'rabi al thani', 'rabi al-thani', 'rabi ii'],
  [
    'جمادى الأولى',
    'جمادى الأول',
    'جماد اول',
    'جماد الأول',
    'jumada al ula',
    'jumada al-ula',
    'jumada i',
  ],
  [
    'جمادى الثانية',
    'جمادى الآخرة',
    'جمادى الثاني',
    'جماد ثاني',
    'جماد الثاني',
    'jumada al thani',
    'jumada al-thani',
    'jumada ii',
  ],
  ['رجب', 'rajab'],
  ['شعبان', 'shaban'],
  ['رمضان', 'ramadan', 'ramadhan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'dhu al qidah', 'dhu al-qidah'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'dhu al hijjah', 'dhu al-hijjah'],
];

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1 to 12. */
  readonly month: number;
}

const MONTHS: ReadonlyMap<string, MonthName> = new Map([
  ...HIJRI.flatMap((names, i) => entries(names, { calendar: 'hijri', month: i + 1 })),
  ...GREGORIAN.flatMap((names, i) => entries(names, { calendar: 'gregorian', month: i + 1 })),
]);

function entries(names: readonly string[], month: MonthName): [string, MonthName][] {
  return names.map((name) => [foldText(name), month]);
}

const alternatives = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', '[\\s-]+'))
  .join('|');

/** Finds month names in folded text, longest first; not inside other words. */
export const MONTH_PATTERN = new RegExp(
  `(?<!\\p{L})(?:${alternatives})(?!\\p{L}|(?<=\\d)\\d)`,
  'gu',
);

/** The month that a piece found by MONTH_PATTERN names. */
export function monthNamed(found: string): MonthName {
  const month = MONTHS.get(foldText(found));
  if (!month) throw new RangeError('not a month name');
  return month;
}
