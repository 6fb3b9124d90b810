import {
  type DecisionId,
  type Explanation,
  type MatchId,
  ok,
  type RecordId,
  refused,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { anyId, reason } from './input.ts';
import { type SeenPerson, seePerson } from './person.ts';
import { settle } from './settle.ts';

interface Joining {
  readonly left: RecordId;
  readonly right: RecordId;
  readonly reason: string;
}

/** Joins two records that a reviewer found by hand, with no proposal needed. */
export const join: Operation<Joining, SeenPerson & { decisionId: DecisionId }> = {
  name: 'join',
  input: z.object({ left: anyId<RecordId>(), right: anyId<RecordId>(), reason }),
  permits: POLICY.join,
  audits: (_, { decisionId, seen }) => [{ act: 'person.joined', subjects: [decisionId, ...seen] }],
  async run(context, { left, right, reason: why }) {
    const { registry, at } = context;
    const user = actingUser(context);
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    await registry.persons.lock();
    const records = await registry.records.find([left, right]);
    if (left === right) return refused({ code: 'person.alreadyTogether' });
    if (records.length < 2) return refused({ code: 'notFound' });
    const [first, second] = records;
    // Nobody is joined to nobody; told as what stands in the way unseen always is.
    if ((await registry.honey.among([left, right])).length > 0)
      return refused({ code: 'match.askCoordinator' });
    if (first?.personId === second?.personId) return refused({ code: 'person.alreadyTogether' });
    const match = await matchBetween(context, left, right);
    const problem = await settle(context, [{ match, to: 'confirmed' }], user.name);
    if (problem) return refused(problem);
    const id = context.newId<DecisionId>();
    const said = { matchId: match.id, verdict: 'same', reason: why } as const;
    await registry.decisions.add({ id, ...said, by: user.id, at, groupId: id });
    const person = (await registry.persons.of([left])).get(left);
    const seen = person === undefined ? null : await seePerson(context, person);
    if (seen === null) throw new Error('a person vanished under its join');
    return ok({ ...seen, decisionId: id });
  },
};

/** Nothing was weighed: the reviewer's reason is the whole of it. */
const BY_HAND: Explanation = { priorBits: 0, parts: [], totalBits: 0, model: 'by hand' };

async function matchBetween({ registry, newId }: Context, left: RecordId, right: RecordId) {
  const { matches } = registry;
  const known = await matches.between(left, right);
  if (known !== null) return known;
  const id = newId<MatchId>();
  await matches.addByHand({ id, left, right, probability: 0.5, explanation: BY_HAND });
  // A link run may have proposed the two in this very moment: theirs is the one that stands.
  const made = await matches.between(left, right);
  if (made === null) throw new Error('a pair vanished as it was made');
  return made;
}
