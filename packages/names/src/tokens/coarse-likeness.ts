import { COARSE_ODDS } from '../generated/coarse-odds.ts';
import { ARABIC_SIGNS, LATIN_SIGNS, MOST_LOSS } from './coarse-signs.ts';
import { unpackValues } from './unpack-weights.ts';

/** Log odds (nats) that a sign of one word is written by a sign of another, or by nothing; row 0 is what stands for nothing. */
export interface CoarseOdds {
  readonly odds: Float32Array;
  readonly width: number;
}

/** Arabic signs by rows, Latin ones by columns. */
export const ARABIC_AS_LATIN: CoarseOdds = coarseOdds(COARSE_ODDS.arabic, ARABIC_SIGNS.length);
/** Latin signs on both sides, for two spellings of one name. */
export const LATIN_AS_LATIN: CoarseOdds = coarseOdds(COARSE_ODDS.latin, LATIN_SIGNS.length);

function coarseOdds(packed: string, rows: number): CoarseOdds {
  const width = LATIN_SIGNS.length;
  return { odds: unpackValues(packed, rows * width, -MOST_LOSS), width };
}

const row = new Float64Array(32);

/**
 * How much likelier two words are to write one name than two, in nats, by the
 * best alignment of their signs without regard to surroundings: a few million
 * pairs a second. True pairs mostly come to 5 and more, chance ones below 0.
 * After Ristad and Yianilos 1998, "Learning string-edit distance".
 */
export function coarseLikeness(
  left: Uint8Array,
  right: Uint8Array,
  { odds, width }: CoarseOdds,
): number {
  const m = right.length;
  row[0] = 0;
  for (let j = 1; j <= m; j++) row[j] = row[j - 1]! + odds[right[j - 1]!]!;
  for (let i = 0; i < left.length; i++) {
    const base = left[i]! * width;
    const lost = odds[base]!;
    let diagonal: number = row[0]!;
    let before: number = diagonal + lost;
    row[0] = before;
    for (let j = 1; j <= m; j++) {
      const sign = right[j - 1]!;
      const above = row[j]!;
      let best = diagonal + odds[base + sign]!;
      if (above + lost > best) best = above + lost;
      const added = before + odds[sign]!;
      if (added > best) best = added;
      diagonal = above;
      row[j] = best;
      before = best;
    }
  }
  return row[m]!;
}
