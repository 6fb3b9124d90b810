import { shapeOf } from '../tokens/token-shape.ts';
import { canonicalJoined } from './canonical-joined.ts';
import { isServedName, withoutLatinArticle } from './divine-names.ts';
import { mergePairs } from './merge-pairs.ts';
import {
  DIVINE_ARABIC,
  DIVINE_BARE,
  FAITH_ARABIC,
  FAITH_LATIN,
  GOD_ARABIC,
  GOD_LATIN,
  HANDMAID,
  KUNYA_ARABIC,
  KUNYA_LATIN,
  NOT_SERVANT,
  OFFSPRING,
  OWNER_ARABIC,
  OWNER_LATIN,
  PLAIN_ARTICLES,
  SERVANT_ARABIC,
  SERVANT_LATIN,
} from './particles.ts';
import { isArabic } from './script.ts';
import { isArticleBefore, withoutArticle } from './strip-article.ts';

/**
 * Compounds written apart become one canonical word, the same that
 * `canonicalJoined` gives to the joined spelling: عبد الرحمن, abd al-rahman,
 * nur ad-din, nasr allah, zein al-abidin, abu bakr.
 */
export function mergeCompounds(words: readonly string[]): string[] {
  return mergeOffspring(
    mergeKunya(mergePairs(mergeSecondHalves(mergeOwners(mergeServants(words))))),
  );
}

function mergeServants(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const nameAt = isServant(word) ? afterArticles(words, at + 1) : -1;
    const name = words[nameAt];
    if (name !== undefined && isServedBy(word, name)) {
      out.push(servantOf(word, name));
      at = nameAt;
    } else out.push(word);
  }
  return out;
}

/**
 * عبد is joined only with a name of God or another known to follow it: عبد
 * الحلبي is a man called Abd of the family Halabi, and Abdul Halabi too; Abd
 * Abi X has a family in Abu.
 */
function isServedBy(servant: string, name: string): boolean {
  if (isArabic(name) !== isArabic(servant) || name.length < 2) return false;
  if (KUNYA_LATIN.has(name)) return false;
  if (servant === HANDMAID) return name.startsWith('ال') && DIVINE_ARABIC.has(name.slice(2));
  return isServedName(name) || GOD_LATIN.has(name);
}

function servantOf(servant: string, name: string): string {
  if (DIVINE_BARE.has(name))
    return servant === 'عبيد' || isArabic(name) ? servant + name : `abd${name}`;
  if (GOD_ARABIC.has(name)) return servant + name;
  if (GOD_LATIN.has(name)) return 'abdallah';
  return isArabic(name)
    ? `${servant}ال${withoutArticle(name)}`
    : `abdal${withoutLatinArticle(name)}`;
}

function mergeSecondHalves(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const last = out.at(-1);
    const halfAt =
      last === undefined || last.length < 2 || hasDigits(last) || isWhole(last)
        ? -1
        : secondHalfAt(words, at, isArabic(last));
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

/** A name that is a compound already takes no second half: عبد الرزاق of the family الدين, Badr al-Din of Allah. */
function isWhole(word: string): boolean {
  const { kind } = shapeOf(canonicalJoined(word));
  return kind === 'servant' || kind === 'faith' || kind === 'god';
}

function secondHalfAt(words: readonly string[], at: number, arabic: boolean): number {
  const word = words[at]!;
  if (arabic) return FAITH_ARABIC.has(word) || GOD_ARABIC.has(word) ? at : -1;
  if (GOD_LATIN.has(word) || FAITH_LATIN.test(word)) return at;
  const next = words[at + 1];
  return next !== undefined && isArticleBefore(word, next) && FAITH_LATIN.test(next) ? at + 1 : -1;
}

function mergeKunya(words: string[]): string[] {
  if (!words.some((word) => kunyaPrefix(word) !== null)) return words;
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
      !hasDigits(name) &&
      isArabic(name) === isArabic(word)
    ) {
      out.push(prefix + withoutArticle(name));
      at = nameAt;
    } else out.push(word);
  }
  return out;
}

/** ذو الفقار, Dhu al-Fiqar: one name. */
function mergeOwners(words: string[]): string[] {
  if (!words.some((word) => OWNER_ARABIC.has(word) || OWNER_LATIN.has(word))) return words;
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const arabic = OWNER_ARABIC.has(word);
    const nameAt = arabic || OWNER_LATIN.has(word) ? afterArticles(words, at + 1) : -1;
    const name = words[nameAt];
    if (name === undefined || name.length < 3 || hasDigits(name) || isArabic(name) !== arabic)
      out.push(word);
    else {
      out.push(arabic ? `ذوال${withoutArticle(name)}` : `dhul${name}`);
      at = nameAt;
    }
  }
  return out;
}

/** حسن زاده at the end of a name of three words and more: one family name. */
function mergeOffspring(words: string[]): string[] {
  const last = words.at(-1);
  const before = words.at(-2);
  if (words.length < 3 || last === undefined || before === undefined) return words;
  if (!OFFSPRING.has(last) || hasDigits(before)) return words;
  if (isArabic(before) !== isArabic(last)) return words;
  return [...words.slice(0, -2), before + last];
}

function kunyaPrefix(word: string): string | null {
  if (KUNYA_ARABIC.has(word)) return word === 'ام' || word === 'بو' ? word : 'ابو';
  if (!KUNYA_LATIN.has(word)) return null;
  if (word.startsWith('b')) return 'bou';
  return word.startsWith('a') ? 'abu' : 'um';
}

/** A number beside a name (a telephone's, a year) is no half of it; digits that stand for letters are letters by now. */
function hasDigits(word: string): boolean {
  return /[0-9]/.test(word);
}

function isServant(word: string): boolean {
  return (
    SERVANT_ARABIC.has(word) ||
    word === HANDMAID ||
    (SERVANT_LATIN.test(word) && !NOT_SERVANT.has(word))
  );
}

function afterArticles(words: readonly string[], from: number): number {
  const word = words[from];
  const next = words[from + 1];
  if (word === undefined) return -1;
  if (next !== undefined && (PLAIN_ARTICLES.has(word) || isArticleBefore(word, next)))
    return from + 1;
  return from;
}
