import { cleanUnicode, dropMarks } from './clean-unicode.ts';
import { foldArabic } from './fold-arabic.ts';
import { dropApostrophes, foldDigitsInWord, foldLatinLetters } from './fold-latin.ts';
import { romanise } from './romanise.ts';

export const MAX_WORDS = 16;
export const MAX_WORD_UNITS = 40;

const COMMA = /[,،؛]/u;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/u;
const JOINED_CAMEL = /(?<!\b(?:Mc|Mac|Van|De|Di|Le|La|Du|Fitz))(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/gu;
/** An Arabic and a Latin letter run together: two words of two scripts. */
const SCRIPT_SEAM =
  /(?<=\p{Script=Arabic})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Arabic})/gu;

/**
 * The folded words of a name in the order written, particles still in place.
 * "Family, Given" is turned to "Given Family": the comma says so, and only one
 * comma with words on both sides does.
 */
export function splitWords(original: string): string[] {
  const clean = cleanUnicode(original).replace(JOINED_CAMEL, ' ').replace(SCRIPT_SEAM, ' ');
  const parts = clean.split(COMMA).filter((part) => part.trim() !== '');
  const ordered = parts.length === 2 ? `${parts[1]} ${parts[0]}` : parts.join(' ');
  return ordered.normalize('NFC').split(/\s+/u).flatMap(foldedWord).slice(0, MAX_WORDS);
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
  const lower = dropApostrophes(foldLatinLetters(written.toLowerCase().normalize('NFC')));
  const folded = foldArabic(romanise(dropMarks(foldArabic(lower))));
  return folded
    .split(NOT_LETTER_OR_DIGIT)
    .map((word) => foldDigitsInWord(word.slice(0, MAX_WORD_UNITS)))
    .filter((word) => word !== '');
}
