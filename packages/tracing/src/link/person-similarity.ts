import {
  type FieldSpec,
  latinSimilarity,
  type SimilarityAmong,
  type TokenSimilarity,
  withinOneEdit,
} from '@sila/linkage';
import { ComparedTokens, compareTokens, tokenKeys, tokenShare } from '@sila/names';

const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u;

/** Probabilities of one name from which two words are taken for close, may well be, can be the same. */
const CLOSE = 0.8;
const NEAR = 0.2;
const LOOSE = 0.01;

/** How alike words of these probabilities are at least, and how far those of one step differ. */
const CLOSE_ALIKE = 0.92;
const NEAR_ALIKE = 0.86;
const LOOSE_ALIKE = 0.8;
const STEP = 0.059;

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
    const plain = plainLikeness(left, right);
    const probability = compareTokens(left, right, offScale(Math.max(plain, LOOSE_ALIKE)));
    const known = onScale(probability, areBothNames(left, right) ? NEAR : LOOSE);
    return Math.max(plain, known);
  },
  among,
  attested: (token) => tokenShare(token) !== null,
};

/** As similarity; words of Latin letters by those first, as that costs little and may be enough. */
function among(tokens: readonly string[]): SimilarityAmong {
  const known = new ComparedTokens(tokens);
  const letters = latinSimilarity.among!(tokens);
  const latin = Uint8Array.from(tokens, (token) => (LATIN.test(token) ? 1 : 0));
  return (left, right, wanted) => {
    const bothNames = known.isName(left) && known.isName(right);
    let plain = 0;
    if (latin[left] === 1 && latin[right] === 1) plain = letters(left, right, wanted);
    else if (!bothNames && isOneSlip(tokens[left]!, tokens[right]!)) plain = ONE_SLIP;
    if (plain >= wanted.enough && plain >= CLOSE_ALIKE) return plain;
    const least = offScale(Math.max(plain, wanted.least));
    const probability = known.probability(left, right, least);
    return Math.max(plain, onScale(probability, bothNames ? NEAR : LOOSE));
  };
}

/** Two names of the lexicon that it does not link: محمد and محمود, فواز and فؤاد are two, however near. */
function areBothNames(left: string, right: string): boolean {
  return tokenShare(left) !== null && tokenShare(right) !== null;
}

/** By letters alone. */
function plainLikeness(left: string, right: string): number {
  if (LATIN.test(left) && LATIN.test(right)) return latinSimilarity.similarity(left, right);
  return isSlip(left, right) ? ONE_SLIP : 0;
}

/** A slip of the pen makes another word, but not often another name. */
function isSlip(left: string, right: string): boolean {
  return isOneSlip(left, right) && !areBothNames(left, right);
}

function isOneSlip(left: string, right: string): boolean {
  return left.length >= 4 && right.length >= 4 && withinOneEdit(left, right);
}

/** Names' probabilities on the scale of the model's bounds: close, near, loose. */
function onScale(probability: number, least: number): number {
  if (probability >= CLOSE) return CLOSE_ALIKE + (1 - CLOSE_ALIKE) * share(probability, CLOSE, 1);
  if (probability >= NEAR) return NEAR_ALIKE + STEP * share(probability, NEAR, CLOSE);
  return probability >= least ? LOOSE_ALIKE + STEP * share(probability, LOOSE, NEAR) : 0;
}

/** The least probability that comes to so much on the scale, or a little less. */
function offScale(alike: number): number {
  if (alike >= CLOSE_ALIKE) return CLOSE;
  if (alike >= NEAR_ALIKE) return NEAR + (CLOSE - NEAR) * Math.min(1, (alike - NEAR_ALIKE) / STEP);
  return LOOSE + (NEAR - LOOSE) * Math.max(0, Math.min(1, (alike - LOOSE_ALIKE) / STEP));
}

function share(value: number, from: number, to: number): number {
  return (value - from) / (to - from);
}

/** Likeness by field: names by the names' measure, all else by letters. */
export function similarityOf(field: FieldSpec): TokenSimilarity {
  return field.kind === 'name' ? nameSimilarity : latinSimilarity;
}
