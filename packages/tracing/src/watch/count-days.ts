import type { UserId } from '@sila/domain';
import type { SealableEntry } from '../audit-tree.ts';
import type { DayOfReading } from './find-unusual.ts';
import { HONEY_OPENED } from './mark-honey.ts';

/** Acts by which somebody opens persons or looks for them. */
export const READING_ACTS: readonly string[] = [
  'person.read',
  'match.read',
  'search',
  'cluster.read',
  'sealed.read',
  'attachment.read',
];
/** The night, from this hour to before that one. */
const NIGHT = { from: 23, to: 5 };

type Counted = { -readonly [K in keyof DayOfReading]: DayOfReading[K] } & { refusedNow: number };

/**
 * Counts from the audit's entries, in their order, what each account did on
 * each day: what the registry counts for the auditor's page, here for whoever
 * has an export and no registry. An account is called by its id.
 *
 * @param zone an IANA time zone, whose days and nights count
 * @throws RangeError when there is no such zone
 */
export function countDays(zone: string): {
  take(entry: SealableEntry): void;
  days(): DayOfReading[];
} {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const counted = new Map<string, Counted>();
  return {
    take({ at, by, act }) {
      if (by === null) return;
      const parts = new Map(clock.formatToParts(new Date(at)).map((p) => [p.type, p.value]));
      const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
      const hour = Number(parts.get('hour'));
      const one = counted.get(`${by} ${day}`) ?? emptyDay(by, day);
      counted.set(`${by} ${day}`, one);
      count(one, act, hour >= NIGHT.from || hour < NIGHT.to);
    },
    days: () => [...counted.values()].map(({ refusedNow: _, ...day }) => day),
  };
}

function emptyDay(userId: UserId, day: string): Counted {
  const none = { opens: 0, nightOpens: 0, refusedInRow: 0, honeyOpens: 0, refusedNow: 0 };
  return { userId, name: userId, day, ...none };
}

function count(day: Counted, act: string, isNight: boolean): void {
  // Asked to prove who one is once more is no refusal.
  const isRefused = act.startsWith('refused.') && !act.endsWith('.session.proofNeeded');
  day.refusedNow = isRefused ? day.refusedNow + 1 : 0;
  day.refusedInRow = Math.max(day.refusedInRow, day.refusedNow);
  if (act === HONEY_OPENED) day.honeyOpens++;
  if (!READING_ACTS.includes(act)) return;
  day.opens++;
  if (isNight) day.nightOpens++;
}
