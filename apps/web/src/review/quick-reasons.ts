import type { Verdict } from '@sila/domain';
import { canSay, say } from '../words/say.ts';

/** Reasons that come up again and again, in the order of their keys, 1 to 9. */
export function quickReasons(verdict: Verdict): readonly string[] {
  const reasons: string[] = [];
  for (let at = 1; at <= 9; at++) {
    const key = `decide.${verdict}.${at}`;
    if (canSay(key)) reasons.push(say(key));
  }
  return reasons;
}
