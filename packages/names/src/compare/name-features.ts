import type { TokenTable } from '../tokens/token-table.ts';
import type { Aligner } from './align.ts';
import type { PreparedName } from './prepared-name.ts';

/** What the score is computed from, in this order; all in nats or counts. */
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
] as const;

const out = new Float64Array(FEATURES.length);
const CONFLICT = -1;

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
};

/** Describes the aligner's last alignment; the array is reused by the next call. */
export function nameFeatures(
  aligner: Aligner,
  left: PreparedName,
  right: PreparedName,
  table: TokenTable,
): Float64Array {
  clearTally();
  for (let step = 0; step < aligner.steps; step++) {
    const move = aligner.moves[step]!;
    if (move === 1) countAbsent(left, aligner.lefts[step]!, table);
    else if (move === 2) countAbsent(right, aligner.rights[step]!, table);
    else countMet(aligner, step, { left, right, table });
    if (move === 1) tally.absentLeft++;
    else if (move === 2) tally.absentRight++;
  }
  writeFeatures(aligner, left.tokens.length === 1 || right.tokens.length === 1);
  return out;
}

function clearTally(): void {
  tally.given = tally.family = tally.losses = 0;
  tally.conflicts = tally.matched = tally.absentLeft = tally.absentRight = 0;
  tally.firstAbsent = tally.lastAbsent = 0;
  tally.worst = 8;
}

function countAbsent({ tokens }: PreparedName, at: number, table: TokenTable): void {
  if (at === 0 && !(tokens.length > 1 && table.isMuhammad(tokens[0]!))) tally.firstAbsent++;
  if (at === tokens.length - 1) tally.lastAbsent++;
}

interface Met {
  readonly left: PreparedName;
  readonly right: PreparedName;
  readonly table: TokenTable;
}

function countMet(aligner: Aligner, step: number, { left, right, table }: Met): void {
  const move = aligner.moves[step]!;
  const i = aligner.lefts[step]!;
  const weight = aligner.stepWeights[step]!;
  if (i === 0) tally.given = weight;
  if (i + (move === 3 ? 1 : 0) === left.tokens.length - 1) tally.family = weight;
  if (weight < 0) tally.losses += weight;
  const j = aligner.rights[step]!;
  const evidence = move === 0 ? table.evidence(left.tokens[i]!, right.tokens[j]!) : 3;
  if (weight < CONFLICT) {
    tally.conflicts++;
    return;
  }
  tally.matched++;
  tally.worst = Math.min(tally.worst, evidence);
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
  out[13] = tally.given < CONFLICT && tally.matched > 0 ? 1 : 0;
  out[14] = single ? 1 : 0;
  out[15] = tally.firstAbsent;
  out[16] = tally.lastAbsent;
}
