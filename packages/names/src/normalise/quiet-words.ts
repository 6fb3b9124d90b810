import { foldArabic } from './fold-arabic.ts';
import { beginsPhrase } from './name-segments.ts';
import { isNotOnlyName } from './not-a-name-words.ts';
import { mayBeginPair } from './paired-names.ts';
import {
  DOUBTFUL_TITLES,
  FAITH_ARABIC,
  GOD_ARABIC,
  HANDMAID,
  KUNYA_ARABIC,
  NASAB,
  OFFSPRING,
  OWNER_ARABIC,
  PLAIN_ARTICLES,
  SERVANT_ARABIC,
  TITLES,
  TITLES_AFTER,
} from './particles.ts';
import { withoutArticle } from './strip-article.ts';

/** Folded, of the letters that folding leaves. */
const ARABIC_LETTERS = /^[\u0627-\u063a\u0641-\u064a]+$/u;

/** All words that act on their neighbours. */
const LOUD: ReadonlySet<string> = new Set([
  HANDMAID,
  ...[TITLES, DOUBTFUL_TITLES, TITLES_AFTER, NASAB, KUNYA_ARABIC, SERVANT_ARABIC].flatMap((s) => [
    ...s,
  ]),
  ...[OWNER_ARABIC, FAITH_ARABIC, GOD_ARABIC, OFFSPRING, PLAIN_ARTICLES].flatMap((s) => [...s]),
]);

const MOST_REMEMBERED = 100_000;
let remembered = new Map<string, string | null>();

/**
 * The words that comparison reads of folded words that each stand for
 * themselves: no title, no particle, no half of a compound, nothing that a
 * company, a place or a sentence is told by. Null where any word is louder:
 * those take the rules of settleWords, which give the same for quiet ones
 * (tested).
 */
export function quietTokens(folded: readonly string[]): string[] | null {
  const tokens: string[] = [];
  for (const word of folded) {
    const token = quietToken(word);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens.length === 0 ? null : tokens;
}

function quietToken(word: string): string | null {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  const token = withoutArticle(word);
  const found = isQuiet(word) && isQuiet(token) ? token : null;
  remembered.set(word, found);
  return found;
}

function isQuiet(word: string): boolean {
  if (!ARABIC_LETTERS.test(word) || LOUD.has(word) || isNotOnlyName(word)) return false;
  return !mayBeginPair(word) && !beginsPhrase(word) && foldArabic(word) === word;
}
