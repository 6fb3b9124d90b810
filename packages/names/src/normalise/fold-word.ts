import { dropMarks } from './clean-unicode.ts';
import { foldArabic } from './fold-arabic.ts';
import { dropApostrophes, foldArabizi, foldDigitsInWord, foldLatinLetters } from './fold-latin.ts';
import { romanise } from './romanise.ts';
import { romaniseSyllables } from './romanise-syllables.ts';

export const MAX_WORD_UNITS = 40;

const MAX_FOLDS = 4;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/u;
/** Arabic letters run together with Latin ones or digits: two words. */
const SCRIPT_SEAM =
  /(?<=\p{Script=Arabic})(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=\p{Script=Arabic})/gu;

/** Words repeat far more than names do: remembered up to a bound, then forgotten all at once. */
const MOST_REMEMBERED = 20_000;
let remembered = new Map<string, readonly string[]>();

/** The folded words of one cleaned word: none where it holds no letter, several where signs part it. */
export function foldedWord(written: string): readonly string[] {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const folded = foldWord(written);
  // A word longer than any name is not worth the room.
  if (written.length > MAX_WORD_UNITS) return folded;
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(written, folded);
  return folded;
}

/** Words and words joined by hyphens, of letters that folding only makes small. */
const LATIN_LETTERS = /^[A-Za-z]+(?:-[A-Za-z]+)*$/u;

/** Signs that stand for several, or for letters that are folded in turn, take a second look. */
function foldWord(written: string): string[] {
  if (LATIN_LETTERS.test(written)) {
    const small = written.toLowerCase().split('-');
    return small.map((word) => word.slice(0, MAX_WORD_UNITS));
  }
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
