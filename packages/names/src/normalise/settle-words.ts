import { canonicalJoined } from './canonical-joined.ts';
import { dropNasab, dropTitles } from './drop-titles.ts';
import { MAX_WORD_UNITS } from './fold-word.ts';
import { mergeCompounds } from './merge-compounds.ts';
import { saysOrganisation } from './not-a-name-words.ts';
import { isArabic } from './script.ts';

import { stripArticles } from './strip-article.ts';

/** A pass that changes anything drops, joins or shortens a word; sixteen words settle well within these. */
const MAX_PASSES = 40;

/**
 * Folded words to the words that comparison reads: titles, articles and "son
 * of" gone, compounds one word. Dropping one word can bring two others
 * together, so the rules run until nothing changes.
 */
export function settleWords(words: readonly string[]): string[] {
  let current = [...words];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = onePass(withoutNumbers(current));
    if (next.length === current.length && next.every((word, at) => word === current[at])) break;
    current = next;
  }
  return current;
}

function onePass(words: readonly string[]): string[] {
  const named = dropNasab(dropTitles(words));
  return stripArticles(mergeCompounds(named)).map((word) =>
    canonicalJoined(word).slice(0, MAX_WORD_UNITS),
  );
}

/**
 * A number is no part of a person's name. It may be part of a body's or a
 * ship's, which Latin letters alone don't tell: there only a number in front,
 * as lists have it, is dropped. A name of numbers only stays as it is.
 */
function withoutNumbers(words: readonly string[]): string[] {
  if (saysOrganisation(words)) return [...words];
  const first = words.findIndex((word) => !isNumber(word));
  if (first < 0) return [...words];
  return words.some(isArabic) ? words.filter((word) => !isNumber(word)) : words.slice(first);
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
