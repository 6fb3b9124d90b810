import type { AgeValue, PartialDate } from '@sila/domain';
import { asciiDigits, foldLetters } from '../vocabulary/fold-text.ts';
import { type Reading, reads, unreadable } from './reading.ts';

type Range = readonly [min: number, max: number];

const OLDEST = 120;
/** "About 30" is taken as within a tenth, two years at least: people round to fives and tens. */
const ABOUT_SHARE = 0.1;
const ABOUT_LEAST = 2;

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** Words for an age, folded, and the years they cover; wide on purpose. */
const WORDS: readonly (readonly [RegExp, Range])[] = [
  [whole('سنتان|سنتين|عامان|عامين|سنتان ونصف'), [2, 2]],
  [whole('سنه|سنه ونصف|عام ونصف'), [1, 1]],
  [whole('رضيع|رضيعه|مولود|حديث الولاده|infant|baby|newborn|nourrisson'), [0, 2]],
  [whole('طفل|طفله|اطفال|ولد|بنت|صبي|child|boy|girl|kid|enfant'), [0, 17]],
  [whole('مراهق|مراهقه|فتي|فتاه|يافع|teenager|teen|adolescent|adolescente'), [11, 19]],
  [whole('قاصر|minor|mineur|mineure'), [0, 17]],
  [whole('شاب|شابه|شباب|young man|young woman|young|youth|jeune'), [15, 35]],
  [whole('كهل|متوسط العمر|middle aged|middle-aged'), [40, 60]],
  [whole('مسن|مسنه|عجوز|كبير السن|كبيره السن|شيخ|elderly|old|old man|old woman|age'), [60, 110]],
  [whole('بالغ|بالغه|راشد|راشده|adult|adulte'), [18, 110]],
];

/** الأول 0–9 … العاشر 90–99: "in his fourth decade" is thirty and on. */
const ORDINALS = [
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];
const ENGLISH_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const TENS = ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];
const ENGLISH_TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const ABOUT = whole(
  'حوالي|تقريبا|تقريبي|بحدود|في حدود|نحو|قرابه|زها|about|around|approximately|approx|circa|ca|environ',
);
const UNITS = whole(
  'سنه|سنوات|سنين|عام|اعوام|عاما|العمر|عمره|عمرها|من العمر|years?|yrs?|yo|y o|y|old|ans?|aged|age',
);
const MONTHS = whole('شهر|اشهر|شهور|شهرا|شهرين|months?|mois|يوم|ايام|days?|اسبوع|اسابيع|weeks?');

/**
 * Reads an age: years in either set of digits, "about", ranges, months, words
 * such as طفل, decades of life; a year in its place is taken as year of birth.
 * @param asOf when the age was stated
 */
export function readAge(text: string, asOf: PartialDate | null): Reading<AgeValue> {
  if (text.length > 60) return unreadable('age.unreadable');
  const plain = foldLetters(asciiDigits(text)).trim();
  const range = /^\d{1,3}$/.test(plain) ? exactly(plain) : readRange(plain, asOf);
  if (!range) return unreadable('age.unreadable');
  const [minYears, maxYears] = range;
  if (minYears > OLDEST || maxYears < minYears) return unreadable('age.impossible');
  return reads({ type: 'age', minYears, maxYears: Math.min(maxYears, OLDEST), asOf });
}

function exactly(digits: string): Range {
  return [Number(digits), Number(digits)];
}

function readRange(plain: string, asOf: PartialDate | null): Range | null {
  const isAbout = ABOUT.test(plain) || /[~≈±]/.test(plain);
  const bare = plain
    .replace(new RegExp(ABOUT, 'gu'), ' ')
    .replace(/[~≈±?؟()]/g, ' ')
    .trim();
  const numbers = (bare.match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) => Number(n.replace(',', '.')));
  if (numbers.length === 0) return readWords(bare);
  const letters = bare.replace(/\d+(?:[.,]\d+)?/g, ' ');
  if (MONTHS.test(letters)) return numbers.length === 1 ? [0, numbers[0]! > 12 ? 3 : 1] : null;
  const rest = letters.replace(new RegExp(UNITS, 'gu'), ' ');
  return numbers.length === 1
    ? oneNumber(numbers[0]!, rest, { isAbout, asOf })
    : twoNumbers(numbers, rest);
}

function oneNumber(
  number: number,
  rest: string,
  { isAbout, asOf }: { readonly isAbout: boolean; readonly asOf: PartialDate | null },
): Range | null {
  const years = Math.floor(number);
  if (years >= 1850 && years <= 2100) {
    if (asOf === null) return null;
    const age = Number(asOf.slice(0, 4)) - years;
    return age < 0 ? null : [Math.max(0, age - 1), age];
  }
  const words = rest.trim().replace(/^[\s.,'’-]+|[\s.,'’-]+$/g, '');
  if (/^\+|اكثر|فوق|over|more|plus/.test(words)) return [years, OLDEST];
  if (/^<|اقل|دون|تحت|under|less/.test(words)) return [0, years];
  if (/^(?:s|in his|in her|in the)/.test(words) && years % 10 === 0) return [years, years + 9];
  if (
    /\p{L}/u.test(words) &&
    !WORDS.some(([word]) => word.test(words)) &&
    !/نصف|half/.test(words)
  ) {
    return null;
  }
  if (!isAbout) return [years, years];
  const slack = Math.max(ABOUT_LEAST, Math.round(years * ABOUT_SHARE));
  return [Math.max(0, years - slack), years + slack];
}

/** "30-35", "بين 30 و 35", "30 الى 35", "30 to 35". */
function twoNumbers(numbers: readonly number[], rest: string): Range | null {
  const words = rest.replace(whole('ما بين|بين|من|between|from|entre|de'), ' ').trim();
  if (numbers.length > 2 || !/^(?:[-–—/]|و|الي|حتي|او|and|to|or|et|a|ou)$/u.test(words))
    return null;
  const [a, b] = numbers.map(Math.floor) as [number, number];
  return [Math.min(a, b), Math.max(a, b)];
}

function readWords(text: string): Range | null {
  const decade = ORDINALS.findIndex((ordinal) => text.includes(`العقد ${ordinal}`));
  const english = ENGLISH_ORDINALS.findIndex((ordinal) => text.includes(`${ordinal} decade`));
  const index = Math.max(decade, english);
  if (index >= 0) return [index * 10, index * 10 + 9];
  const tens = TENS.findIndex(
    (ten) =>
      new RegExp(`ال${ten}(?:ات|يات)?(?!\\p{L})`, 'u').test(text) ||
      new RegExp(`(?:ال)?${ten.slice(0, -2)}(?:ي?نات|ي?نيات|يني)(?!\\p{L})`, 'u').test(text),
  );
  const englishTens = ENGLISH_TENS.findIndex((ten) => text.includes(`${ten}ies`));
  const from = (Math.max(tens, englishTens) + 2) * 10;
  if (from > 10) return partOfTen(text, from);
  return WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}

function partOfTen(text: string, from: number): Range {
  if (/منتصف|اواسط|mid/.test(text)) return [from + 3, from + 7];
  if (/اوايل|بدايه|مطلع|early/.test(text)) return [from, from + 4];
  if (/اواخر|نهايه|late/.test(text)) return [from + 5, from + 9];
  return [from, from + 9];
}
