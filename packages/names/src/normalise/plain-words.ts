import { cleanUnicode } from './clean-unicode.ts';
import { foldArabic } from './fold-arabic.ts';
import { MAX_WORD_UNITS } from './fold-word.ts';
import { beginsPhrase } from './name-segments.ts';

/** Letters that cleaning leaves as they are, whatever stands beside them. */
const PLAIN_LETTERS = /^[\u0621-\u063a\u0641-\u064a]+$/u;
/** Less than the words and units that are read of any name. */
const MOST_WORDS = 11;
const MOST_UNITS = 300;

/** Names are many and their words few: remembered up to a bound, then forgotten all at once. */
const MOST_REMEMBERED = 100_000;
let remembered = new Map<string, string | null>();

/**
 * The folded words of a text that needs no cleaning: Arabic words parted by
 * single spaces, none of which may begin a label or a phrase. Null for any
 * other text. Gives what the long way gives (tested against it), without
 * looking at a word more than once: nearly every name of a list is such a text.
 */
export function plainWords(text: string): string[] | null {
  if (text.length > MOST_UNITS) return null;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return null;
  for (let at = 0; at < words.length; at++) {
    const folded = plainWord(words[at]!);
    if (folded === null) return null;
    words[at] = folded;
  }
  return words;
}

/** The same of a text whose marks, if any, need no more than to be dropped. */
export function plainWordsOf(original: string): string[] | null {
  if (original.length > MOST_UNITS) return null;
  return plainWords(original) ?? plainWords(cleanUnicode(original));
}

function plainWord(written: string): string | null {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const folded = foldPlain(written);
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(written, folded);
  return folded;
}

function foldPlain(written: string): string | null {
  if (!PLAIN_LETTERS.test(written) || written.length > MAX_WORD_UNITS) return null;
  // All of folding that can touch these letters.
  const folded = foldArabic(written);
  return folded === '' || foldArabic(folded) !== folded || beginsPhrase(folded) ? null : folded;
}
