import { arabicPair, latinPair } from './paired-names.ts';
import { isArabic } from './script.ts';
import { isArticleBefore } from './strip-article.ts';

/** Words that are one given name, from `at` up to but without `end`. */
export interface WrittenPair {
  readonly joined: string;
  readonly first: string;
  readonly second: string;
  readonly end: number;
}

/** زين العابدين, Zein al-Abidin, Zainul Abidin: each such pair of words as one. */
export function mergePairs(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = pairAt(words, at);
    out.push(pair?.joined ?? words[at]!);
    if (pair !== null) at = pair.end - 1;
  }
  return out;
}

/** The pair that begins at a word; null where the article is missing, for نور هدى may be Nour of Huda. */
export function pairAt(words: readonly string[], at: number): WrittenPair | null {
  const first = words[at]!;
  const next = words[at + 1];
  if (next === undefined || isArabic(next) !== isArabic(first)) return null;
  const last = words[at + 2];
  const apart = last !== undefined && isArticleBefore(next, last);
  if (isArabic(first)) {
    if (!apart && !next.startsWith('ال')) return null;
    const second = apart ? last : next.slice(2);
    const joined = arabicPair(first, second);
    return joined === null ? null : { joined, first, second, end: at + (apart ? 3 : 2) };
  }
  const second = apart ? last : next;
  const joined = latinPair(apart ? `${first}al${last}` : first + next);
  return joined === null ? null : { joined, first, second, end: at + (apart ? 3 : 2) };
}
