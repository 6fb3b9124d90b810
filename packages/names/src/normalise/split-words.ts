import { cleanUnicode, dropMarks, MAX_NAME_UNITS } from './clean-unicode.ts';
import { foldArabic } from './fold-arabic.ts';
import { dropApostrophes, foldArabizi, foldDigitsInWord, foldLatinLetters } from './fold-latin.ts';
import { nameSegments } from './name-segments.ts';
import { TITLES, TITLES_AFTER } from './particles.ts';
import { kunyaFirst, plainText } from './plain-text.ts';
import { romanise } from './romanise.ts';
import { romaniseSyllables } from './romanise-syllables.ts';

export const MAX_WORDS = 16;
export const MAX_WORD_UNITS = 40;

const MAX_FOLDS = 4;

const COMMA = /[,،؛]/u;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/u;
const JOINED_CAMEL = /(?<!\b(?:Mc|Mac|Van|De|Di|Le|La|Du|Fitz))(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const SMALL_BEFORE_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Arabic letters run together with Latin ones or digits: two words. */
const SCRIPT_SEAM =
  /(?<=\p{Script=Arabic})(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=\p{Script=Arabic})/gu;

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
 * does; a title between commas, or before the family, goes to the front.
 */
export function wordsOf(text: string): string[] {
  const named = kunyaFirst(text);
  // Nearly no name has a capital within: a plain look tells that before the costlier pattern runs.
  const apart = SMALL_BEFORE_CAPITAL.test(named) ? named.replace(JOINED_CAMEL, ' ') : named;
  return bounded(inOrder(apart));
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
  if (names.length !== 2) return [...titles, ...names].flat();
  const [family = [], given = []] = names;
  const named = family.findIndex((word) => !isTitle(word));
  return [...titles.flat(), ...family.slice(0, named), ...given, ...family.slice(named)];
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

/** Signs that stand for several, or for letters that are folded in turn, take a second look. */
function foldWord(written: string): string[] {
  let words = foldOnce(written);
  for (let pass = 1; pass < MAX_FOLDS; pass++) {
    const next = words.flatMap(foldOnce);
    if (next.join(' ') === words.join(' ')) break;
    words = next;
  }
  return words;
}

function foldOnce(written: string): string[] {
  const spoken = romaniseSyllables(written.normalize('NFC'));
  const lower = dropApostrophes(foldArabizi(foldLatinLetters(spoken.toLowerCase())));
  // Composed again: Hangul falls apart into letters when marks are dropped.
  const folded = foldArabic(romanise(dropMarks(foldArabic(lower)))).normalize('NFC');
  return folded
    .replace(SCRIPT_SEAM, ' ')
    .split(NOT_LETTER_OR_DIGIT)
    .map((word) => foldDigitsInWord(word.slice(0, MAX_WORD_UNITS)))
    .filter((word) => word !== '');
}

/** Words up to a number and up to the units that are read of a name. */
function bounded(words: readonly string[]): string[] {
  const kept: string[] = [];
  let units = 0;
  for (const word of words.slice(0, MAX_WORDS)) {
    units += word.length + 1;
    if (units > MAX_NAME_UNITS) break;
    kept.push(word);
  }
  return kept;
}
