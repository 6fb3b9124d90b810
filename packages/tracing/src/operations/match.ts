import { type MatchId, ok, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Context, Operation } from '../operation.ts';
import { type MatchView, viewMatch } from '../review/match-view.ts';
import { anyId } from './input.ts';

export interface SeenMatch {
  readonly match: MatchView;
  /** The records whose content the reply carries. */
  readonly seen: readonly string[];
}

/** One match with both records side by side, and everybody's decisions on it. */
export const readMatch: Operation<{ id: MatchId }, SeenMatch> = {
  name: 'readMatch',
  input: z.object({ id: anyId<MatchId>() }),
  permits: POLICY.readMatch,
  audits: (_, { seen }) => [{ act: 'match.read', subjects: seen }],
  async run(context, { id }) {
    const seen = await seeMatch(context, id);
    if (seen === null) return refused({ code: 'notFound' });
    if (context.actor.kind === 'user') {
      context.after({ what: 'matchOpened', matchId: id, by: context.actor.user.name });
    }
    return ok(seen);
  },
};

/** The match as it stands in this transaction; null when there is none. */
export async function seeMatch({ registry }: Context, id: MatchId): Promise<SeenMatch | null> {
  const match = await registry.matches.find(id);
  if (match === null) return null;
  const records = await registry.records.find([match.left, match.right]);
  const left = records.find((record) => record.id === match.left);
  const right = records.find((record) => record.id === match.right);
  if (left === undefined || right === undefined) throw new Error('a match without its records');
  const members = await registry.persons.members([left.personId, right.personId]);
  const others = (record: { id: RecordId; personId: typeof left.personId }) =>
    (members.get(record.personId)?.length ?? 1) - 1;
  const decisions = await registry.decisions.ofMatch(id);
  const sides = { left, right, leftJoined: others(left), rightJoined: others(right) };
  return { match: viewMatch(match, sides, decisions), seen: [id, match.left, match.right] };
}
