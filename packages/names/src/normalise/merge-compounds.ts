import {
  FAITH_ARABIC,
  FAITH_LATIN,
  GOD_ARABIC,
  GOD_LATIN,
  KUNYA_ARABIC,
  KUNYA_LATIN,
  NOT_SERVANT,
  PLAIN_ARTICLES,
  SERVANT_ARABIC,
  SERVANT_LATIN,
} from './particles.ts';
import { isArabic } from './script.ts';
import { isArticleBefore, withoutArticle } from './strip-article.ts';

/**
 * Compounds written apart become one canonical word, the same that
 * `canonicalJoined` gives to the joined spelling: عبد الرحمن, abd al-rahman,
 * nur ad-din, nasr allah, abu bakr.
 */
export function mergeCompounds(words: readonly string[]): string[] {
  return mergeKunya(mergeSecondHalves(mergeServants(words)));
}

function mergeServants(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const nameAt = isServant(word) ? afterArticles(words, at + 1) : -1;
    const name = words[nameAt];
    if (name !== undefined && isArabic(name) === isArabic(word) && name.length > 2) {
      out.push(servantOf(word, name));
      at = nameAt;
    } else out.push(word);
  }
  return out;
}

function servantOf(servant: string, name: string): string {
  if (GOD_ARABIC.has(name)) return servant + name;
  if (GOD_LATIN.has(name)) return 'abdallah';
  return isArabic(name) ? `${servant}ال${withoutArticle(name)}` : `abdal${name}`;
}

function mergeSecondHalves(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const last = out.at(-1);
    const halfAt =
      last === undefined || last.length < 2 ? -1 : secondHalfAt(words, at, isArabic(last));
    if (last === undefined || halfAt < 0) out.push(word);
    else {
      const half = words[halfAt]!;
      if (isArabic(half)) out[out.length - 1] = last + half;
      else out[out.length - 1] = last + (GOD_LATIN.has(half) ? 'allah' : 'aldin');
      at = halfAt;
    }
  }
  return out;
}

function secondHalfAt(words: readonly string[], at: number, arabic: boolean): number {
  const word = words[at]!;
  if (arabic) return FAITH_ARABIC.has(word) || GOD_ARABIC.has(word) ? at : -1;
  if (GOD_LATIN.has(word) || FAITH_LATIN.test(word)) return at;
  const next = words[at + 1];
  return next !== undefined && isArticleBefore(word, next) && FAITH_LATIN.test(next) ? at + 1 : -1;
}

function mergeKunya(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const prefix = kunyaPrefix(word);
    const nameAt = prefix === null ? -1 : afterArticles(words, at + 1);
    const name = words[nameAt];
    if (
      prefix !== null &&
      name !== undefined &&
      name.length > 2 &&
      isArabic(name) === isArabic(word)
    ) {
      out.push(prefix + withoutArticle(name));
      at = nameAt;
    } else out.push(word);
  }
  return out;
}

function kunyaPrefix(word: string): string | null {
  if (KUNYA_ARABIC.has(word)) return word === 'ام' || word === 'بو' ? word : 'ابو';
  if (!KUNYA_LATIN.has(word)) return null;
  if (word.startsWith('b')) return 'bou';
  return word.startsWith('a') ? 'abu' : 'um';
}

function isServant(word: string): boolean {
  return SERVANT_ARABIC.has(word) || (SERVANT_LATIN.test(word) && !NOT_SERVANT.has(word));
}

function afterArticles(words: readonly string[], from: number): number {
  const word = words[from];
  const next = words[from + 1];
  if (word === undefined) return -1;
  if (next !== undefined && (PLAIN_ARTICLES.has(word) || isArticleBefore(word, next)))
    return from + 1;
  return from;
}
