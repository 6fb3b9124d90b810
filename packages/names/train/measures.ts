export interface Scored {
  readonly score: number;
  readonly same: boolean;
}

export interface F1 {
  readonly f1: number;
  readonly threshold: number;
}

/** F1 of calling everything at or above the threshold the same. */
export function f1At(scored: readonly Scored[], threshold: number): number {
  const called = scored.filter((one) => one.score >= threshold);
  const right = called.filter((one) => one.same).length;
  const wanted = scored.filter((one) => one.same).length;
  return called.length + wanted === 0 ? 0 : (2 * right) / (called.length + wanted);
}

/** The threshold of best F1; to be taken on data that is not reported. */
export function bestF1(scored: readonly Scored[]): F1 {
  const falling = [...scored].sort((a, b) => b.score - a.score);
  const wanted = falling.filter((one) => one.same).length;
  let right = 0;
  let best: F1 = { f1: 0, threshold: 1 };
  falling.forEach((one, at) => {
    if (one.same) right++;
    if (falling[at + 1]?.score === one.score) return;
    const f1 = (2 * right) / (at + 1 + wanted);
    if (f1 > best.f1) best = { f1, threshold: one.score };
  });
  return best;
}

/** What was predicted and what was found in one tenth of the scale of probability. */
export interface ReliabilityBand {
  readonly from: number;
  /** Mean score of the pairs in the band, and the share of them that are the same. */
  readonly predicted: number;
  readonly observed: number;
  readonly count: number;
}

/**
 * How well scores are probabilities: tenths of the scale with what they
 * predict and what is observed; empty tenths are left out.
 */
export function reliability(scored: readonly Scored[]): ReliabilityBand[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inBand = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    const count = inBand.length;
    return {
      from: tenth / 10,
      predicted: inBand.reduce((sum, { score }) => sum + score, 0) / count,
      observed: inBand.filter(({ same }) => same).length / count,
      count,
    };
  }).filter(({ count }) => count > 0);
}
