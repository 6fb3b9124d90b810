import type { UserId } from '@sila/domain';

/** What one account did on one day, counted from the audit. */
export interface DayOfReading {
  readonly userId: UserId;
  readonly name: string;
  /** As `2026-01-31`. */
  readonly day: string;
  /** Times they opened or looked for persons. */
  readonly opens: number;
  /** Of these, in the hours of the night. */
  readonly nightOpens: number;
  /** The longest row of refused acts with nothing done between. */
  readonly refusedInRow: number;
  /** Times they opened a record of nobody that was planted. */
  readonly honeyOpens: number;
}

export const UNUSUAL = ['many', 'night', 'refused', 'honey'] as const;
export type Unusual = (typeof UNUSUAL)[number];

/** So many times one's own 95th percentile is unusual … */
const TIMES = 3;
/** … once there are so many other days to compare with. */
const LEAST_DAYS = 5;
/** As many refused acts in a row are no slip. */
const LEAST_REFUSED = 5;

/**
 * Days that somebody should look at, with what marks each. A mark is no
 * verdict: a night at a hospital looks the same.
 */
export function findUnusual(
  days: readonly DayOfReading[],
): readonly (DayOfReading & { readonly marks: readonly Unusual[] })[] {
  return days.flatMap((day) => {
    const others = days.filter((other) => other.userId === day.userId && other.day !== day.day);
    const marks: Unusual[] = [];
    const opens = others.map((other) => other.opens);
    if (opens.length >= LEAST_DAYS && day.opens > TIMES * percentile95(opens)) marks.push('many');
    if (day.nightOpens > 0) marks.push('night');
    if (day.refusedInRow >= LEAST_REFUSED) marks.push('refused');
    if (day.honeyOpens > 0) marks.push('honey');
    return marks.length === 0 ? [] : [{ ...day, marks }];
  });
}

/** By nearest rank. */
function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
