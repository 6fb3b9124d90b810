import { arabicDistance } from './arabic-distance.ts';
import { ARABIC_AS_LATIN, coarseLikeness, LATIN_AS_LATIN } from './coarse-likeness.ts';
import type { LetterModel } from './letter-model.ts';
import { withLexicon } from './lexicon.ts';
import { ARABIC_TO_LATIN, LATIN_TO_LATIN } from './models.ts';
import type { PreparedToken, PreparedWord } from './prepared-token.ts';

/** Evidence beyond this, in nats, is not told apart. */
export const MOST_EVIDENCE = 8;
/** No pair is ruled out much further: what lies below keeps its order, a tenth as far apart. */
const LEAST_EVIDENCE = -8;
const BELOW_LEAST = 0.1;
/** A reading other than the letters' own is a little less certain. */
const OTHER_LOSS = 0.5;
/**
 * The letter models are not asked about words less alike than this (nats of
 * coarse likeness), and their verdict against a pair of usual likeness counts
 * for no more than LEAST_LETTERS: an odd spelling then still ranks by likeness.
 */
const UNLIKE = -2;
/**
 * Who asks only for what comes to `least` nats is not told of words less alike
 * than UNLIKE_AT_EVEN at even odds, and so much less alike for each nat below:
 * among 2.4 million pairs of words that share a key, that is 1 in 80 of those
 * loosely alike, 1 in 700 of those nearer, and half of all that were asked.
 */
const UNLIKE_AT_EVEN = 3;
const UNLIKE_A_NAT = 0.42;
const LEAST_LETTERS = -5;
const UNLIKE_SHARE = 0.2;
const COARSE_SHARE = 0.1;
/**
 * The most that a letter model gives to one Latin word as another's spelling, in
 * nats: 12.4 among 46,000 pairs that share a key. Half of what was 4 and more
 * below it on one side need not be asked on the other, and none was wanted.
 */
const MOST_WRITTEN = 12.5;
const USUAL_LIKENESS = 7;
export const COMPOUND_GAIN = 0.5;
/** سعد for سعد الدين: people shorten these, but others bear the short name alone. */
const SHORTENED_LOSS = 2;

/**
 * Log odds (nats) that two tokens write the same name rather than two near
 * ones, from the letters and from the lexicon of known spellings. Symmetric.
 * @param least what comes to less need not be told exactly, which is sooner known
 */
export function tokenEvidence(
  left: PreparedToken,
  right: PreparedToken,
  least = Number.NEGATIVE_INFINITY,
): number {
  if (left.text === right.text) return MOST_EVIDENCE;
  if (left.script === 'other' || right.script === 'other') return LEAST_EVIDENCE;
  const sum = withLexicon(lettersEvidence(left, right, least), left.known, right.known);
  if (sum < LEAST_EVIDENCE) return LEAST_EVIDENCE + BELOW_LEAST * (sum - LEAST_EVIDENCE);
  return Math.min(MOST_EVIDENCE - 0.5, sum);
}

function lettersEvidence(left: PreparedToken, right: PreparedToken, least: number): number {
  let best = wordEvidence(left.whole, right.whole, least);
  for (let at = 0; at < left.others.length; at++) {
    const evidence = wordEvidence(left.others[at]!, right.whole, least + OTHER_LOSS);
    best = Math.max(best, evidence - OTHER_LOSS);
  }
  for (let at = 0; at < right.others.length; at++) {
    const evidence = wordEvidence(left.whole, right.others[at]!, least + OTHER_LOSS);
    best = Math.max(best, evidence - OTHER_LOSS);
  }
  if (left.kind !== right.kind && (left.kind === 'faith' || right.kind === 'faith')) {
    return Math.max(best, stemsEvidence(left, right, least + SHORTENED_LOSS) - SHORTENED_LOSS);
  }
  return left.kind === 'plain' || left.kind !== right.kind
    ? best
    : Math.max(best, stemsEvidence(left, right, least - COMPOUND_GAIN) + COMPOUND_GAIN);
}

function stemsEvidence(left: PreparedToken, right: PreparedToken, least: number): number {
  let best = -Infinity;
  for (const one of left.stems) {
    for (const other of right.stems) {
      best = Math.max(best, wordEvidence(one, other, least));
    }
  }
  return best;
}

function wordEvidence(left: PreparedWord, right: PreparedWord, least: number): number {
  if (left.text === right.text) return MOST_EVIDENCE;
  if (left.arabic) {
    return right.arabic ? arabicEvidence(left, right) : acrossScripts(left, right, least);
  }
  return right.arabic ? acrossScripts(right, left, least) : withinLatin(left, right, least);
}

/** Coarse likeness (nats) below which words are taken to come to less than so many nats. */
export function leastLikeness(least: number): number {
  return Math.max(UNLIKE, UNLIKE_AT_EVEN + UNLIKE_A_NAT * least);
}

function acrossScripts(arabic: PreparedWord, latin: PreparedWord, least: number): number {
  const likeness = coarseLikeness(arabic.signs, latin.signs, ARABIC_AS_LATIN);
  const asked = likeness >= leastLikeness(least);
  return weighed(asked ? written(ARABIC_TO_LATIN, arabic, latin) : -Infinity, likeness);
}

function withinLatin(left: PreparedWord, right: PreparedWord, least: number): number {
  const likeness = coarseLikeness(left.signs, right.signs, LATIN_AS_LATIN);
  if (likeness < leastLikeness(least)) return weighed(-Infinity, likeness);
  const there = written(LATIN_TO_LATIN, left, right);
  // Even the best way back would leave the mean too low.
  if (weighed((there + MOST_WRITTEN) / 2, likeness) < least) return weighed(-Infinity, likeness);
  return weighed((there + written(LATIN_TO_LATIN, right, left)) / 2, likeness);
}

function weighed(letters: number, likeness: number): number {
  const beyond = likeness - USUAL_LIKENESS;
  return Math.max(LEAST_LETTERS + UNLIKE_SHARE * beyond, letters) + COARSE_SHARE * beyond;
}

function written(model: LetterModel, source: PreparedWord, spelling: PreparedWord): number {
  return model.score(source.letters, source.rows(model), spelling.spelling(model)) - model.bias;
}

/** Edit cost relative to length, turned to nats on the scale of the learned models. */
function arabicEvidence(left: PreparedWord, right: PreparedWord): number {
  const cost = arabicDistance(left.letters, right.letters);
  const length = Math.max(left.text.length, right.text.length);
  return 3 - 11 * (cost / Math.sqrt(length)) + 0.25 * Math.min(6, length);
}
