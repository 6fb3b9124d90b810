import { wilsonInterval } from '../intervals/binomial.ts';
import type { Estimate } from '../intervals/interval.ts';

/** One pair that two people judged without knowing of each other. */
export interface DoubleJudgement {
  readonly first: string;
  readonly second: string;
}

export interface Agreement {
  readonly judged: number;
  readonly agreed: number;
  /** Share of agreement with Wilson's interval; null where nothing was judged twice. */
  readonly share: Estimate | null;
  /**
   * Cohen's kappa (1960): agreement beyond what two people reach who only know
   * how often each verdict is given. Null where they would agree by that alone.
   */
  readonly kappa: number | null;
}

/** How far two people agree who judged the same pairs blindly. */
export function agreementOf(judgements: readonly DoubleJudgement[]): Agreement {
  const judged = judgements.length;
  const agreed = judgements.filter(({ first, second }) => first === second).length;
  if (judged === 0) return { judged, agreed, share: null, kappa: null };
  const verdicts = new Set(judgements.flatMap(({ first, second }) => [first, second]));
  let byChance = 0;
  for (const verdict of verdicts) {
    const firsts = judgements.filter(({ first }) => first === verdict).length;
    const seconds = judgements.filter(({ second }) => second === verdict).length;
    byChance += (firsts / judged) * (seconds / judged);
  }
  const value = agreed / judged;
  return {
    judged,
    agreed,
    share: { value, ...wilsonInterval(agreed, judged) },
    kappa: byChance >= 1 ? null : (value - byChance) / (1 - byChance),
  };
}
