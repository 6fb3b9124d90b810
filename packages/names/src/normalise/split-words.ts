import { cleanUnicode, dropMarks } from './clean-unicode.ts';
import { foldArabic } from './fold-arabic.ts';
import { dropApostrophes, foldArabizi, foldDigitsInWord, foldLatinLetters } from './fold-latin.ts';
import { nameSegments } from './name-segments.ts';
import { TITLES, TITLES_AFTER } from './particles.ts';
import { kunyaFirst, plainText } from './plain-text.ts';
import { romanise } from './romanise.ts';

export const MAX_WORDS = 16;
export const MAX_WORD_UNITS = 40;

const COMMA = /[,،؛]/u;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/u;
const JOINED_CAMEL = /(?<!\b(?:Mc|Mac|Van|De|Di|Le|La|Du|Fitz))(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const SMALL_BEFORE_CAPITAL = /\p{Ll}\p{Lu}/u;
const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;
/** An Arabic and a Latin letter run together: two words of two scripts. */
const SCRIPT_SEAM =
  /(?<=\p{Script=Arabic})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Arabic})/gu;

/**
 * The folded words of the person's own name in the order written, particles
 * still in place; what labels and phrases say beside it is in `nameSegments`.
 */
export function splitWords(original: string): string[] {
  return wordsOf(nameSegments(plainText(cleanUnicode(original))).own);
}

/**
 * The folded words of a cleaned text. "Family, Given" is turned to "Given
 * Family": the comma says so, and only one comma with words on both sides
 * does; a title between commas goes to the front.
 */
export function wordsOf(text: string): string[] {
  return inOrder(seamsApart(kunyaFirst(text))).slice(0, MAX_WORDS);
}

/** Nearly no name has a seam: a plain look tells that before the costlier patterns run. */
function seamsApart(text: string): string {
  const apart = SMALL_BEFORE_CAPITAL.test(text) ? text.replace(JOINED_CAMEL, ' ') : text;
  return LATIN.test(apart) && ARABIC.test(apart) ? apart.replace(SCRIPT_SEAM, ' ') : apart;
}

function inOrder(text: string): string[] {
  if (!COMMA.test(text)) return foldedWords(text);
  const parts = text
    .split(COMMA)
    .map(foldedWords)
    .filter((part) => part.length > 0);
  const titles = parts.filter((part) => part.every((word) => isTitle(word)));
  const names = parts.filter((part) => !titles.includes(part));
  if (names.length === 0) return parts.flat();
  const [family, ...given] = names;
  return [...titles, ...(names.length === 2 ? [...given, family!] : names)].flat();
}

/** Whether the text says by one comma that the family name stands before it. */
export function saysFamilyFirst(original: string): boolean {
  const parts = nameSegments(plainText(cleanUnicode(original))).own.split(COMMA);
  const names = parts
    .map(foldedWords)
    .filter((part) => part.length > 0 && !part.every((word) => isTitle(word)));
  return names.length === 2;
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLES_AFTER.has(word);
}

function foldedWords(text: string): string[] {
  return text.split(/\s+/u).flatMap(foldedWord);
}

/** Words repeat far more than names do: remembered up to a bound, then forgotten all at once. */
const MOST_REMEMBERED = 20_000;
let remembered = new Map<string, readonly string[]>();

function foldedWord(written: string): readonly string[] {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const folded = foldWord(written);
  // A word longer than any name is not worth the room.
  if (written.length > MAX_WORD_UNITS) return folded;
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(written, folded);
  return folded;
}

function foldWord(written: string): string[] {
  const lower = dropApostrophes(
    foldArabizi(foldLatinLetters(written.toLowerCase().normalize('NFC'))),
  );
  const folded = foldArabic(romanise(dropMarks(foldArabic(lower))));
  return folded
    .split(NOT_LETTER_OR_DIGIT)
    .map((word) => foldDigitsInWord(word.slice(0, MAX_WORD_UNITS)))
    .filter((word) => word !== '');
}
