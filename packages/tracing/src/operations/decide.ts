import {
  type DecisionId,
  type MatchId,
  type MatchState,
  ok,
  refused,
  type Verdict,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { anyId, reason } from './input.ts';
import { type SeenMatch, seeMatch } from './match.ts';
import { settle } from './settle.ts';

/** The state that a standing verdict gives a match. */
export const STATE_OF: Readonly<Record<Verdict, MatchState>> = {
  same: 'confirmed',
  different: 'rejected',
  deferred: 'deferred',
};

interface Judgement {
  readonly id: MatchId;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The version the reviewer was looking at: of two on one pair, one decision stands. */
  readonly version: number;
}

/** A named reviewer's judgement on one match. */
export const decide: Operation<Judgement, SeenMatch & { decisionId: DecisionId }> = {
  name: 'decide',
  input: z.object({
    id: anyId<MatchId>(),
    verdict: z.enum(['same', 'different', 'deferred']),
    reason,
    version: z.number().int(),
  }),
  permits: POLICY.decide,
  audits: ({ verdict }, { decisionId, seen }) => [
    { act: `match.decided.${verdict}`, subjects: [decisionId, ...seen] },
  ],
  async run(context, judgement) {
    const { registry, at } = context;
    const user = actingUser(context);
    if (judgement.reason === '') return refused({ code: 'decision.reasonMissing' });
    await registry.persons.lock();
    const match = await registry.matches.find(judgement.id);
    if (match === null) return refused({ code: 'notFound' });
    if (match.version !== judgement.version) return refused({ code: 'match.decidedMeanwhile' });
    const { verdict } = judgement;
    const problem = await settle(context, [{ match, to: STATE_OF[verdict] }], user.name);
    if (problem) return refused(problem);
    const id = context.newId<DecisionId>();
    const said = { matchId: match.id, verdict, reason: judgement.reason };
    await registry.decisions.add({ id, ...said, by: user.id, at, groupId: id });
    const seen = await seeMatch(context, match.id);
    if (seen === null) throw new Error('a match vanished under its decision');
    return ok({ ...seen, decisionId: id });
  },
};
