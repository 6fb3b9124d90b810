import {
  type FieldSpec,
  latinSimilarity,
  type TokenSimilarity,
  withinOneEdit,
} from '@sila/linkage';
import { compareTokens, tokenKeys, tokenShare } from '@sila/names';

const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u;

/** Probabilities of one name from which two words are taken for close, may well be, can be the same. */
const CLOSE = 0.8;
const NEAR = 0.2;
const LOOSE = 0.01;

/** Four letters and more, one edit apart, in a script where the names' measure sees two names: loose. */
const ONE_SLIP = 0.8;

/**
 * Words of names in any mix of scripts: the names' own measure, and between
 * two Latin words also plain likeness of letters, for names that are not Arabic.
 */
export const nameSimilarity: TokenSimilarity = {
  keys: (token) => {
    const skeletons = tokenKeys(token).map((key) => `#${key}`);
    return [...skeletons, ...latinSimilarity.keys(token)];
  },
  // The first skeleton is the likeliest reading.
  blockKey: (token) => tokenKeys(token)[0] ?? token,
  similarity(left, right) {
    const known = onScale(compareTokens(left, right), areBothNames(left, right) ? NEAR : LOOSE);
    if (known >= 0.92) return known;
    if (LATIN.test(left) && LATIN.test(right)) {
      return Math.max(known, latinSimilarity.similarity(left, right));
    }
    return isSlip(left, right) ? Math.max(known, ONE_SLIP) : known;
  },
  attested: (token) => tokenShare(token) !== null,
};

/** Two names of the lexicon that it does not link: محمد and محمود, فواز and فؤاد are two, however near. */
function areBothNames(left: string, right: string): boolean {
  return tokenShare(left) !== null && tokenShare(right) !== null;
}

/** A slip of the pen makes another word, but not often another name. */
function isSlip(left: string, right: string): boolean {
  if (left.length < 4 || right.length < 4 || areBothNames(left, right)) return false;
  return withinOneEdit(left, right);
}

/** Names' probabilities on the scale of the model's bounds: 0.92 close, 0.86 near, 0.8 loose. */
function onScale(probability: number, least: number): number {
  if (probability >= CLOSE) return 0.92 + ((1 - 0.92) * (probability - CLOSE)) / (1 - CLOSE);
  if (probability >= NEAR) return 0.86 + (0.059 * (probability - NEAR)) / (CLOSE - NEAR);
  return probability >= least ? 0.8 + (0.059 * (probability - LOOSE)) / (NEAR - LOOSE) : 0;
}

/** Likeness by field: names by the names' measure, all else by letters. */
export function similarityOf(field: FieldSpec): TokenSimilarity {
  return field.kind === 'name' ? nameSimilarity : latinSimilarity;
}
