import type { RecordKind } from '@sila/domain';
import { dateOf } from './date-values.ts';
import type { LinkRecord } from './link-record.ts';

/** Kinds whose event finds the person alive. */
const ALIVE: ReadonlySet<RecordKind> = new Set([
  'held',
  'released',
  'unidentifiedLiving',
  'sighting',
  'sought',
]);

/** Weight of a life stated after a death: one date or the match is wrong, and dates often are. */
export const CONTRADICTION_BITS = -4;

/** True when one record states a death, or remains, before the day on which the other finds the person alive. */
export function contradicts(left: LinkRecord, right: LinkRecord): boolean {
  return diedBefore(left, right) || diedBefore(right, left);
}

function diedBefore(dead: LinkRecord, living: LinkRecord): boolean {
  if (dead.kind !== 'death' && dead.kind !== 'remains') return false;
  if (!ALIVE.has(living.kind)) return false;
  const death = dateOf(dead.statements, 'event.date');
  const alive = dateOf(living.statements, 'event.date');
  return death !== null && alive !== null && death.last < alive.first;
}
