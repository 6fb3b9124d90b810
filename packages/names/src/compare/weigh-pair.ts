import type { TokenTable } from '../tokens/token-table.ts';

/** Constants of the weight of two aligned words; fitted by `train/fit-score.ts`. */
export interface PairWeights {
  /** Evidence is odds against near names; among any names the same evidence is worth this much more (nats). */
  readonly shift: number;
  readonly scale: number;
  /** How often a part that both records give is the same word for one person; the rest is error and aliases. */
  readonly kept: number;
  /** No name counts as commoner than this share of people. */
  readonly mostShare: number;
  /** Share assumed of a word that the frequency table does not list. */
  readonly unlisted: number;
}

/**
 * Weight in nats of two aligned words: log of how much likelier they are to
 * stand here for one person than for two, from the odds that they write one
 * name and from how common that name is. Positive speaks for one person.
 */
export function weighPair(
  left: number,
  right: number,
  table: TokenTable,
  weights: PairWeights,
): number {
  const evidence = table.evidence(left, right);
  const same = evidence > 7.5 ? 1 : 1 / (1 + Math.exp(-(evidence * weights.scale + weights.shift)));
  const known = Math.max(table.share(left), table.share(right));
  const share = known === 0 ? weights.unlisted : Math.min(weights.mostShare, known);
  const kept = weights.kept;
  return Math.log(
    (kept * same + (1 - kept) * (1 - same)) / (share * same + (1 - share) * (1 - same)),
  );
}
