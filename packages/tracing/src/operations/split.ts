import { type DecisionId, ok, type PersonId, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { anyId, reason } from './input.ts';
import { type SeenPerson, seePerson } from './person.ts';
import { settle } from './settle.ts';

interface Separation {
  readonly id: RecordId;
  readonly recordId: RecordId;
  readonly reason: string;
}

/**
 * Takes one record out of its person: it is decided to be different from every
 * record of the person that it has a match with, in one act that is withdrawn
 * as one. What held together only through it falls apart too: a separation
 * never says that two records are the same.
 */
export const split: Operation<Separation, SeenPerson & { decisionIds: readonly DecisionId[] }> = {
  name: 'split',
  input: z.object({ id: anyId<RecordId>(), recordId: anyId<RecordId>(), reason }),
  permits: POLICY.split,
  audits: ({ recordId }, { decisionIds, seen }) => [
    { act: 'person.split', subjects: [recordId, ...decisionIds, ...seen] },
  ],
  async run(context, { id, recordId, reason: why }) {
    const { registry, at } = context;
    const user = actingUser(context);
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    await registry.persons.lock();
    const persons = await registry.persons.of([id, recordId]);
    const personId = persons.get(id);
    if (personId === undefined) return refused({ code: 'notFound' });
    const members = (await registry.persons.members([personId])).get(personId) ?? [];
    if (persons.get(recordId) !== personId || members.length < 2) {
      return refused({ code: 'person.recordNotInIt' });
    }
    const edges = (
      await registry.matches.among(members, ['confirmed', 'proposed', 'deferred'])
    ).filter(({ left, right }) => left === recordId || right === recordId);
    const changes = edges.map((match) => ({ match, to: 'rejected' as const }));
    const problem = await settle(context, changes, user.name);
    if (problem) return refused(problem);
    const decisionIds = edges.map(() => context.newId<DecisionId>());
    const groupId = decisionIds[0]!;
    for (const [i, { id: matchId }] of edges.entries()) {
      const said = { matchId, verdict: 'different', reason: why } as const;
      await registry.decisions.add({ id: decisionIds[i]!, ...said, by: user.id, at, groupId });
    }
    const rest = await largestOf(
      registry,
      members.filter((member) => member !== recordId),
    );
    const seen = await seePerson(context, rest);
    if (seen === null) throw new Error('a person vanished under its split');
    return ok({ ...seen, decisionIds });
  },
};

/** Of the persons that the records now make up, the one with most of them. */
async function largestOf(
  registry: Parameters<typeof seePerson>[0]['registry'],
  records: readonly RecordId[],
): Promise<PersonId> {
  const sizes = new Map<PersonId, number>();
  for (const person of (await registry.persons.of(records)).values()) {
    sizes.set(person, (sizes.get(person) ?? 0) + 1);
  }
  const [largest] = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return largest![0];
}
