import type { Actor, AuditLine } from '../actor.ts';
import type { Registry } from '../registry.ts';

/**
 * Acts that name records without opening them: a search shows a line among
 * others, and the rest are the work of those who are told.
 */
const NOT_OPENING: ReadonlySet<string> = new Set([
  'search',
  'emergencies.read',
  'approvals.read',
  'honey.read',
  'honey.planted',
  'honey.takenOut',
]);

/** As the audit calls the opening of a record that was planted. */
export const HONEY_OPENED = 'honey.opened';

interface Acted {
  readonly actor: Actor;
  readonly at: string;
  readonly lines: readonly AuditLine[];
  newId(): string;
}

/**
 * Marks it when an act opened a planted record, whichever act that was: it is
 * read from what the act itself wrote into the audit, so that no operation can
 * forget. Coordinators and auditors are told, all but the one who opened it.
 *
 * @param whole with the doors as they stand: nothing of a person is asked for
 * @returns lines to enter beside the act's own
 */
export async function markHoney(
  whole: Pick<Registry, 'honey' | 'alerts' | 'users'>,
  { actor, at, lines, newId }: Acted,
): Promise<AuditLine[]> {
  if (actor.kind !== 'user') return [];
  const opening = lines.filter(({ act }) => !NOT_OPENING.has(act));
  const subjects = opening.flatMap((line) => line.subjects);
  const opened = subjects.length === 0 ? [] : await whole.honey.among([...new Set(subjects)]);
  if (opened.length === 0) return [];
  const by = actor.user.id;
  const told = [
    ...(await whole.users.holding('coordinator')),
    ...(await whole.users.holding('auditor')),
  ];
  const others = [...new Set(told)].filter((id) => id !== by);
  for (const recordId of opened) {
    const id = newId();
    const act = opening.find((line) => line.subjects.includes(recordId))?.act ?? '';
    await whole.honey.noteOpening({ id, recordId, by, at, act });
    await whole.alerts.add(others, { about: id, at, kind: 'honey' });
  }
  return [{ act: HONEY_OPENED, subjects: opened }];
}
