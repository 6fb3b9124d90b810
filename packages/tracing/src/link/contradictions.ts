import type { RecordKind } from '@sila/domain';
import { withinOneEdit } from '@sila/linkage';
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

/**
 * True when two records cannot both be right about one person: what joins their
 * groups is then for people to look at, never a silent merge.
 */
export function contradictsHard(left: LinkRecord, right: LinkRecord): boolean {
  return contradicts(left, right) || otherNationalId(left, right);
}

/** Two national numbers that no slip of the pen makes one of the other; nobody has two. */
function otherNationalId(left: LinkRecord, right: LinkRecord): boolean {
  const ours = nationalIdsOf(left);
  const theirs = nationalIdsOf(right);
  if (ours.length === 0 || theirs.length === 0) return false;
  return ours.every((one) => theirs.every((other) => one !== other && !withinOneEdit(one, other)));
}

function nationalIdsOf({ statements }: LinkRecord): string[] {
  return statements.flatMap(({ attribute, normalised }) => {
    if (attribute !== 'nationalId' || normalised === null) return [];
    if (normalised.type === 'number') return [normalised.value];
    return normalised.type === 'text' ? [normalised.folded] : [];
  });
}

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
