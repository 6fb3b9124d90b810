import { type DecisionId, type MatchId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { STATE_OF } from './decide.ts';
import { anyId, reason } from './input.ts';
import { type Change, settle } from './settle.ts';

/**
 * Takes a decision back, with all that was decided in the same act. Each match
 * returns to what its latest standing decision says, or to being proposed.
 */
export const withdraw: Operation<
  { id: DecisionId; reason: string },
  { matchIds: readonly MatchId[] }
> = {
  name: 'withdraw',
  input: z.object({ id: anyId<DecisionId>(), reason }),
  permits: POLICY.withdraw,
  audits: ({ id }, { matchIds }) => [{ act: 'decision.withdrawn', subjects: [id, ...matchIds] }],
  async run(context, { id, reason: why }) {
    const { registry, at } = context;
    const user = actingUser(context);
    await registry.persons.lock();
    const decision = await registry.decisions.find(id);
    if (decision === null) return refused({ code: 'notFound' });
    if (decision.withdrawn !== null) return refused({ code: 'decision.alreadyWithdrawn' });
    const group = await context.beyond((whole) => whole.decisions.ofGroup(decision.groupId));
    const seen = await registry.decisions.ofGroup(decision.groupId);
    // One act is withdrawn as one: not by somebody who sees only a part of it.
    if (seen.length < group.length) return refused({ code: 'match.askCoordinator' });
    const standing = group.filter(({ withdrawn }) => withdrawn === null);
    for (const each of standing) {
      await registry.decisions.withdraw(each.id, { by: user.id, at, reason: why });
    }
    const matchIds = [...new Set(standing.map(({ matchId }) => matchId))];
    const changes: Change[] = [];
    for (const matchId of matchIds) changes.push(await returnOf(context, matchId));
    const problem = await settle(context, changes, user.name);
    return problem ? refused(problem) : ok({ matchIds });
  },
};

async function returnOf({ registry }: Context, id: MatchId): Promise<Change> {
  const match = await registry.matches.find(id);
  if (match === null) throw new Error('a decision without its match');
  const decisions = await registry.decisions.ofMatch(id);
  const latest = decisions.find(({ withdrawn }) => withdrawn === null);
  return { match, to: latest === undefined ? 'proposed' : STATE_OF[latest.verdict] };
}
