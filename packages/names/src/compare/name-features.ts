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

/** Describes the aligner's last alignment; the array is reused by the next call. */
export function nameFeatures(
  aligner: Aligner,
  left: PreparedName,
  right: PreparedName,
  table: TokenTable,
): Float64Array {
  const n = left.tokens.length;
  const m = right.tokens.length;
  let given = 0;
  let family = 0;
  let conflicts = 0;
  let absentLeft = 0;
  let absentRight = 0;
  let matched = 0;
  let losses = 0;
  let worst = 8;
  let firstAbsent = 0;
  let lastAbsent = 0;
  for (let step = 0; step < aligner.steps; step++) {
    const move = aligner.moves[step]!;
    const i = aligner.lefts[step]!;
    const j = aligner.rights[step]!;
    const weight = aligner.stepWeights[step]!;
    if (move === 1 || move === 2) {
      if (move === 1) absentLeft++;
      else absentRight++;
      const at = move === 1 ? i : j;
      const tokens = move === 1 ? left.tokens : right.tokens;
      if (at === 0 && !(tokens.length > 1 && table.isMuhammad(tokens[0]!))) firstAbsent++;
      if (at === (move === 1 ? n : m) - 1) lastAbsent++;
      continue;
    }
    if (i === 0) given = weight;
    if (i + (move === 3 ? 1 : 0) === n - 1) family = weight;
    if (weight < 0) losses += weight;
    const evidence = move === 0 ? table.evidence(left.tokens[i]!, right.tokens[j]!) : 3;
    if (weight < CONFLICT) conflicts++;
    else {
      matched++;
      worst = Math.min(worst, evidence);
    }
  }
  out[0] = 1;
  out[1] = Math.max(-20, Math.min(30, aligner.total)) / 5;
  out[2] = Math.max(-10, Math.min(6, aligner.total)) / 5;
  out[3] = given / 4;
  out[4] = family / 4;
  out[5] = conflicts;
  out[6] = absentLeft + absentRight;
  out[7] = Math.min(absentLeft, absentRight);
  out[8] = matched;
  out[9] = matched === 1 ? 1 : 0;
  out[10] = aligner.rotation === 0 ? 0 : 1;
  out[11] = worst / 4;
  out[12] = losses / 4;
  out[13] = given < CONFLICT && matched > 0 ? 1 : 0;
  out[14] = n === 1 || m === 1 ? 1 : 0;
  out[15] = firstAbsent;
  out[16] = lastAbsent;
  return out;
}
