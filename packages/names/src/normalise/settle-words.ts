import { canonicalJoined } from './canonical-joined.ts';
import { dropNasab, dropTitles } from './drop-titles.ts';
import { mergeCompounds } from './merge-compounds.ts';
import { MAX_WORD_UNITS } from './split-words.ts';
import { stripArticles } from './strip-article.ts';

/** A pass that changes anything drops, joins or shortens a word; sixteen words settle well within these. */
const MAX_PASSES = 40;

/**
 * Folded words to the words that comparison reads: titles, articles and "son
 * of" gone, compounds one word. Dropping one word can bring two others
 * together, so the rules run until nothing changes.
 */
export function settleWords(words: readonly string[]): string[] {
  let current = withoutNumbers(words);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = onePass(current);
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

/** A number is no part of a name; a name of numbers only stays as it is. */
function withoutNumbers(words: readonly string[]): string[] {
  const named = words.filter((word) => !isNumber(word));
  return named.length === 0 ? [...words] : named;
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
