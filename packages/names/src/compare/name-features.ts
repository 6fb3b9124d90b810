import { type Aligner, INITIAL_EVIDENCE } from './align.ts';
import type { PreparedName } from './prepared-name.ts';

/** What the score of two lineages is computed from, in this order; all in nats or counts. */
export const FEATURES = [
  'one',
  'total',
  'totalSmall',
  'given',
  'family',
  'conflicts',
  'absent',
  'absentBoth',
  'matched',
  'oneMatched',
  'rotated',
  'worstMatched',
  'losses',
  'siblings',
  'single',
  'firstAbsent',
  'lastAbsent',
  'otherFamily',
  'otherFather',
  'doubtful',
  'sameScript',
  'sameScriptConflicts',
  'sameScriptAbsent',
  'sameScriptOneMatched',
  'sameScriptFirstAbsent',
  'twoMatched',
  'twoMatchedWorst',
] as const;

const out = new Float64Array(FEATURES.length);
/** Evidence (nats) below which two aligned words are two names, and below which they may be. */
export const TWO_NAMES = -3;
const DOUBTFUL = 0.5;
/** Two words that the other name writes as one are that one, nearly. */
const MERGED_EVIDENCE = 3;

/** What the moves of one alignment add up to; reused, because this runs for every pair. */
const tally = {
  given: 0,
  family: 0,
  conflicts: 0,
  absentLeft: 0,
  absentRight: 0,
  matched: 0,
  losses: 0,
  worst: 8,
  firstAbsent: 0,
  lastAbsent: 0,
  otherGiven: 0,
  otherFamily: 0,
  otherFather: 0,
  doubtful: 0,
};

/** Describes the aligner's last alignment; the array is reused by the next call. */
export function nameFeatures(
  aligner: Aligner,
  left: PreparedName,
  right: PreparedName,
): Float64Array {
  clearTally();
  for (let step = 0; step < aligner.steps; step++) {
    const move = aligner.moves[step]!;
    if (move === 1) {
      tally.absentLeft++;
      countAbsent(aligner, left.tokens, aligner.lefts[step]!);
    } else if (move === 2) {
      tally.absentRight++;
      countAbsent(aligner, right.tokens, aligner.rights[step]!);
    } else countMet(aligner, step, left.tokens, right.tokens);
  }
  writeFeatures(aligner, left.tokens.length === 1 || right.tokens.length === 1);
  writeTwo(tally.matched === 2 ? 1 : 0);
  writeScripts(aligner.facts.shareScript(left.tokens, right.tokens) ? 1 : 0);
  return out;
}

function clearTally(): void {
  tally.given = tally.family = tally.losses = 0;
  tally.conflicts = tally.matched = tally.absentLeft = tally.absentRight = 0;
  tally.firstAbsent = tally.lastAbsent = 0;
  tally.otherGiven = tally.otherFamily = tally.otherFather = tally.doubtful = 0;
  tally.worst = 8;
}

function countAbsent(aligner: Aligner, tokens: Int32Array, at: number): void {
  if (at === 0 && !(tokens.length > 1 && aligner.facts.isMuhammad(tokens[0]!))) tally.firstAbsent++;
  if (at === tokens.length - 1) tally.lastAbsent++;
}

function countMet(aligner: Aligner, step: number, left: Int32Array, right: Int32Array): void {
  const move = aligner.moves[step]!;
  const i = aligner.lefts[step]!;
  const j = aligner.rights[step]!;
  const weight = aligner.stepWeights[step]!;
  const isFamily = i + (move === 3 ? 1 : 0) === left.length - 1;
  if (i === 0) tally.given = weight;
  if (isFamily) tally.family = weight;
  if (weight < 0) tally.losses += weight;
  const evidence = move === 0 ? aligner.evidence(left[i]!, right[j]!) : MERGED_EVIDENCE;
  // An initial that fits is in nobody's way, but no word that agrees either.
  if (evidence === INITIAL_EVIDENCE) return;
  if (evidence > TWO_NAMES) {
    tally.matched++;
    if (evidence < tally.worst) tally.worst = evidence;
    if (evidence < DOUBTFUL) tally.doubtful++;
    return;
  }
  tally.conflicts++;
  if (i === 0) tally.otherGiven = 1;
  else if (isFamily) tally.otherFamily = 1;
  else tally.otherFather = 1;
}

function writeFeatures(aligner: Aligner, single: boolean): void {
  out[0] = 1;
  out[1] = Math.max(-20, Math.min(30, aligner.total)) / 5;
  out[2] = Math.max(-10, Math.min(6, aligner.total)) / 5;
  out[3] = tally.given / 4;
  out[4] = tally.family / 4;
  out[5] = tally.conflicts;
  out[6] = tally.absentLeft + tally.absentRight;
  out[7] = Math.min(tally.absentLeft, tally.absentRight);
  out[8] = tally.matched;
  out[9] = tally.matched === 1 ? 1 : 0;
  out[10] = aligner.rotation === 0 ? 0 : 1;
  out[11] = tally.worst / 4;
  out[12] = tally.losses / 4;
  out[13] = tally.matched > 0 ? tally.otherGiven : 0;
  out[14] = single ? 1 : 0;
  out[15] = tally.firstAbsent;
  out[16] = tally.lastAbsent;
  out[17] = tally.otherFamily;
  out[18] = tally.otherFather;
  out[19] = tally.doubtful;
}

/** Within one script a spelling says more: what conflicts there is hardly a way of writing. */
function writeScripts(same: number): void {
  out[20] = same;
  out[21] = same * tally.conflicts;
  out[22] = same * out[6]!;
  out[23] = same * out[9]!;
  out[24] = same * tally.firstAbsent;
}

/** Of two words both must be right: no third one speaks for them. */
function writeTwo(two: number): void {
  out[25] = two;
  out[26] = (two * tally.worst) / 4;
}
