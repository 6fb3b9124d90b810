import { jaroWinkler, mostJaroWinkler } from './jaro-winkler.ts';
import { LetterBags } from './letter-bags.ts';
import type { SimilarityAmong, TokenSimilarity } from './token-similarity.ts';
import { withinOneEdit } from './within-one-edit.ts';

/**
 * The built-in likeness for words in Latin letters. Keys: the word with each
 * single letter left out (so any two words one edit apart share a key), its
 * consonant skeleton, and its first letters (so that short forms meet long ones).
 */
export const latinSimilarity: TokenSimilarity = { keys, blockKey, similarity, among };

function keys(token: string): readonly string[] {
  const found = new Set<string>([token]);
  if (token.length > 24) return [token];
  if (/^\d+$/.test(token)) return token.length < 4 ? [token] : [...deletions(token, found)];
  if (token.length >= 4) deletions(token, found);
  if (token.length >= 3) {
    found.add(`^${token.slice(0, 3)}`);
    const skeleton = consonants(token);
    if (skeleton.length >= 2) found.add(`~${skeleton}`);
  }
  return [...found];
}

const ONE_APART = 0.93;
const SHORT_ONE_APART = 0.86;
const BEGINNING = 0.86;

/** The first letter and the consonants after it; numbers are their own key. */
function blockKey(token: string): string {
  return /^\d+$/.test(token) ? token : token.slice(0, 1) + consonants(token.slice(1));
}

function deletions(token: string, into: Set<string>): Set<string> {
  for (let i = 0; i < token.length; i++) into.add(token.slice(0, i) + token.slice(i + 1));
  return into;
}

/** Consonants in order, repeats and near-equal letters folded; the first letter stays. */
function consonants(token: string): string {
  const plain = token.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c[kh]|k|q/g, 'c')
    .replace(/[sz]/g, 's')
    .replace(/[aeiouyhw']/g, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Jaro-Winkler, raised to at least 0.93 when one edit apart (in words of four
 * letters and more) and to 0.86 when one is the beginning of the other.
 * Numbers: only one edit in four digits and more, else unlike.
 */
function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const shorter = Math.min(left.length, right.length);
  const oneApart = shorter >= 3 && withinOneEdit(left, right);
  if (/\d/.test(left) || /\d/.test(right)) return oneApart && shorter >= 4 ? ONE_APART : 0;
  const winkler = jaroWinkler(left, right);
  if (oneApart) return Math.max(winkler, shorter >= 4 ? ONE_APART : SHORT_ONE_APART);
  if (shorter >= 3 && (left.startsWith(right) || right.startsWith(left))) {
    return Math.max(winkler, BEGINNING);
  }
  return winkler;
}

/** As similarity; the letters that two words have in common tell of most that they are not alike. */
function among(tokens: readonly string[]): SimilarityAmong {
  const bags = new LetterBags(tokens);
  return (left, right, { least, enough }) => {
    const [one, other] = [tokens[left]!, tokens[right]!];
    const common = bags.mostCommon(left, right);
    const spare = Math.max(one.length, other.length) - common;
    const begins = common >= Math.min(one.length, other.length);
    if (spare > 1 && !begins && mostJaroWinkler(one, other, common) < least) return 0;
    const shorter = Math.min(one.length, other.length);
    // One edit apart, which is known without counting letters in their order.
    if (enough <= ONE_APART && spare <= 1 && shorter >= 4 && withinOneEdit(one, other)) {
      return ONE_APART;
    }
    return similarity(one, other);
  };
}
