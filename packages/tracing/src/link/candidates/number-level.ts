import { datesApart } from './dates-apart.ts';
import type { GivenNumber } from './traits.ts';

/** Of a number the issuer says whose it is; the same digits of another issuer are another number. */
export function numberLevel(left: readonly GivenNumber[], right: readonly GivenNumber[]): number {
  let best = -1;
  for (const a of left) {
    for (const b of right) {
      const isSame = a.value === b.value;
      if (a.issuer !== null && b.issuer !== null) {
        if (a.issuer !== b.issuer) continue;
        // One issuer begins its count anew: far apart in time the same number is another's.
        const level = isSame ? (datesApart(a.date, b.date) > MOST_DAYS_APART ? 1 : 2) : 0;
        best = Math.max(best, level);
      } else best = Math.max(best, Number(isSame));
    }
  }
  return best;
}
const MOST_DAYS_APART = 3 * 365;
