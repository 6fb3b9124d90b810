import { ok, type PersonId, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Context, Operation } from '../operation.ts';
import { type PersonView, viewPerson } from '../review/person-view.ts';
import { anyId } from './input.ts';

export interface SeenPerson {
  readonly person: PersonView;
  /** The person and every record whose content the reply carries. */
  readonly seen: readonly string[];
}

/** A person with all that every source said. Any of its records' ids finds it. */
export const readPerson: Operation<{ id: RecordId }, SeenPerson> = {
  name: 'readPerson',
  input: z.object({ id: anyId<RecordId>() }),
  permits: POLICY.readPerson,
  audits: (_, { seen }) => [{ act: 'person.read', subjects: seen }],
  async run(context, { id }) {
    const person = (await context.registry.persons.of([id])).get(id);
    const seen = person === undefined ? null : await seePerson(context, person);
    return seen === null ? refused({ code: 'notFound' }) : ok(seen);
  },
};

/** The person as it stands in this transaction; null when no record makes it up. */
export async function seePerson({ registry }: Context, id: PersonId): Promise<SeenPerson | null> {
  const members = (await registry.persons.members([id])).get(id);
  if (members === undefined) return null;
  const records = await registry.records.find(members);
  const decisions = await registry.decisions.touching(members);
  const open = await registry.matches.touching(members, ['proposed']);
  const inside = new Set<RecordId>(members);
  const outside = (ends: readonly { left: RecordId; right: RecordId }[]) =>
    ends.flatMap(({ left, right }) => [left, right]).filter((end) => !inside.has(end));
  const others = await registry.records.find([...new Set(outside(decisions))]);
  const person = viewPerson({ id, records, decisions, others, open });
  const shown = [...members, ...outside(open), ...person.separated.map((s) => s.recordId)];
  return { person, seen: [...new Set([id, ...shown])] };
}
