/** A spelling with its score (nats); after `asShares` with its share of all instead. */
export interface Candidate {
  readonly text: string;
  readonly score: number;
}

/**
 * How much each voice counts, and how sure the shares are. Chosen on names
 * that the held-out split keeps for training, hidden from the lexicon while
 * measured.
 */
export const GENERATION = {
  /** Spellings followed at once. */
  beam: 120,
  /** Latin: weight of the letter model's score beside the counted habits. */
  latinModel: 0.7,
  /** Latin: weight of how names look, with a reward for each letter against its love of short words. */
  latinLook: 1,
  latinLetter: 2,
  latinHeat: 2,
  /** Arabic: weight of how names look, while searching and at the end. */
  arabicBeam: 1,
  arabic: 0.8,
  arabicHeat: 1.3,
};

/** Scores turned to shares of all, best first (softmax; more heat is less sure). */
export function asShares(candidates: readonly Candidate[], heat: number): Candidate[] {
  const best = candidates.reduce(
    (most, { score }) => Math.max(most, score),
    Number.NEGATIVE_INFINITY,
  );
  const odds = candidates.map(({ text, score }) => ({
    text,
    score: Math.exp((score - best) / heat),
  }));
  const sum = odds.reduce((all, { score }) => all + score, 0);
  return odds
    .map(({ text, score }) => ({ text, score: score / sum }))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}
