import { cleanUnicode, MAX_NAME_UNITS } from './clean-unicode.ts';
import { foldedWord } from './fold-word.ts';
import { nameSegments } from './name-segments.ts';
import { TITLES, TITLES_AFTER } from './particles.ts';
import { kunyaFirst, plainText } from './plain-text.ts';
import { plainWords } from './plain-words.ts';

export const MAX_WORDS = 16;

const COMMA = /[,،؛]/u;
const JOINED_CAMEL = /(?<!\b(?:Mc|Mac|Van|De|Di|Le|La|Du|Fitz))(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const SMALL_BEFORE_CAPITAL = /\p{Ll}\p{Lu}/u;
/**
 * The folded words of the person's own name in the order written, particles
 * still in place; what labels and phrases say beside it is in `nameSegments`.
 */
export function splitWords(original: string): string[] {
  return plainWords(original) ?? wordsOf(nameSegments(plainText(cleanUnicode(original))).own);
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
