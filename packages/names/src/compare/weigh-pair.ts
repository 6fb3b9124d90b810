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

/** Evidence (nats) beyond which two words are one name without doubt. */
const CERTAIN = 7.5;

/**
 * Weight in nats of two aligned words: log of how much likelier they are to
 * stand here for one person than for two, from the odds that they write one
 * name (`evidence`, nats) and from how common that name is (`share` of people,
 * see `countedShare`; of two words the commoner). Positive speaks for one person.
 */
export function weighPair(evidence: number, share: number, weights: PairWeights): number {
  const { kept } = weights;
  const same =
    evidence > CERTAIN ? 1 : 1 / (1 + Math.exp(-(evidence * weights.scale + weights.shift)));
  return Math.log(
    (kept * same + (1 - kept) * (1 - same)) / (share * same + (1 - share) * (1 - same)),
  );
}

/** The share a word counts with: bounded from above, assumed where the word is not listed (0). */
export function countedShare(known: number, weights: PairWeights): number {
  return known === 0 ? weights.unlisted : Math.min(weights.mostShare, known);
}
