import { type MatchId, ok, refused, type SecondReviewId, type Verdict } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { MatchView } from '../review/match-view.ts';
import { viewBlindly } from '../review/view-blindly.ts';
import type { JudgedTwice, QueueLine } from '../stored.ts';
import { anyId, reason } from './input.ts';
import { seeMatch } from './match.ts';

/** So many are looked through for the one asked about. */
const MOST_DUE = 200;

type BlindLine = Pick<
  QueueLine,
  'id' | 'leftTitle' | 'rightTitle' | 'leftList' | 'rightList' | 'totalBits'
>;

/** Pairs that wait for this reviewer's second judgement: a tenth of what others decided, drawn at random. */
export const listSecondReviews: Operation<
  { limit: number },
  { items: readonly BlindLine[]; total: number; seen: readonly string[] }
> = {
  name: 'listSecondReviews',
  input: z.object({ limit: z.number().int().min(1).max(MOST_DUE) }),
  permits: POLICY.listSecondReviews,
  audits: (_, { seen }) => [{ act: 'secondReviews.read', subjects: seen }],
  async run(context, { limit }) {
    const { id: reader } = actingUser(context);
    const { items, total } = await context.registry.secondReviews.due(reader, { limit });
    return ok({
      // What was decided shows in the state, the version and the worth: none of them goes out.
      items: items.map(({ id, leftTitle, rightTitle, leftList, rightList, totalBits }) => ({
        id,
        leftTitle,
        rightTitle,
        leftList,
        rightList,
        totalBits,
      })),
      total,
      seen: [...new Set(items.flatMap(({ left, right }) => [left, right]))],
    });
  },
};

/** Both records of such a pair as they would look had nobody decided. */
export const readSecondReview: Operation<
  { id: MatchId },
  { match: MatchView; seen: readonly string[] }
> = {
  name: 'readSecondReview',
  input: z.object({ id: anyId<MatchId>() }),
  permits: POLICY.readSecondReview,
  audits: (_, { seen }) => [{ act: 'secondReview.read', subjects: seen }],
  async run(context, { id }) {
    if (!(await isDue(context, id))) return refused({ code: 'notFound' });
    const seen = await seeMatch(context, id);
    return seen === null
      ? refused({ code: 'notFound' })
      : ok({ match: viewBlindly(seen.match), seen: seen.seen });
  },
};

async function isDue(context: Context, id: MatchId): Promise<boolean> {
  const page = { limit: MOST_DUE };
  const { items } = await context.registry.secondReviews.due(actingUser(context).id, page);
  return items.some((item) => item.id === id);
}

interface SecondJudgement {
  readonly id: MatchId;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** A second person's judgement. It changes no match: where the two differ, people talk and decide anew. */
export const judgeAgain: Operation<
  SecondJudgement,
  { id: SecondReviewId; agrees: boolean; matchId: MatchId }
> = {
  name: 'judgeAgain',
  input: z.object({
    id: anyId<MatchId>(),
    verdict: z.enum(['same', 'different', 'deferred']),
    reason,
  }),
  permits: POLICY.judgeAgain,
  audits: ({ verdict }, { id, matchId }) => [
    { act: `match.judgedAgain.${verdict}`, subjects: [id, matchId] },
  ],
  async run(context, { id: matchId, verdict, reason: why }) {
    const { registry, at } = context;
    const { id: by } = actingUser(context);
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    // Two second judgements of one pair must not both be kept.
    await registry.persons.lock();
    const first = (await registry.decisions.ofMatch(matchId)).find(
      ({ withdrawn }) => withdrawn === null,
    );
    if (first === undefined) return refused({ code: 'notFound' });
    const decisions = await registry.decisions.ofMatch(matchId);
    if (decisions.some((decision) => decision.by.id === by)) {
      return refused({ code: 'review.ownDecision' });
    }
    const twice = await registry.secondReviews.judgedTwice();
    if (twice.some((pair) => pair.matchId === matchId)) {
      return refused({ code: 'review.alreadyReviewed' });
    }
    if (!(await isDue(context, matchId))) return refused({ code: 'notFound' });
    const id = context.newId<SecondReviewId>();
    const said = { matchId, decisionId: first.id, verdict, reason: why, by, at };
    await registry.secondReviews.add({ id, ...said });
    return ok({ id, agrees: verdict === first.verdict, matchId });
  },
};

/** Takes one's own second judgement back; the pair then waits for one again. */
export const withdrawSecondReview: Operation<
  { id: SecondReviewId; reason: string },
  { matchId: MatchId }
> = {
  name: 'withdrawSecondReview',
  input: z.object({ id: anyId<SecondReviewId>(), reason }),
  permits: POLICY.withdrawSecondReview,
  audits: ({ id }, { matchId }) => [{ act: 'secondReview.withdrawn', subjects: [id, matchId] }],
  async run(context, { id, reason: why }) {
    const { registry, at } = context;
    const review = await registry.secondReviews.find(id);
    if (review === null || review.by.id !== actingUser(context).id) {
      return refused({ code: 'notFound' });
    }
    if (review.withdrawn !== null) return refused({ code: 'decision.alreadyWithdrawn' });
    await registry.secondReviews.withdraw(id, { at, reason: why });
    return ok({ matchId: review.matchId });
  },
};

/** Pairs on which two people came to different verdicts, with both reasons. */
export const listDisagreements: Operation<
  object,
  { items: readonly JudgedTwice[]; seen: readonly string[] }
> = {
  name: 'listDisagreements',
  input: z.object({}),
  permits: POLICY.listDisagreements,
  audits: (_, { seen }) => [{ act: 'disagreements.read', subjects: seen }],
  async run({ registry }) {
    const twice = await registry.secondReviews.judgedTwice();
    const items = twice.filter(({ first, second }) => first.verdict !== second.verdict);
    return ok({ items, seen: items.flatMap(({ left, right }) => [left, right]) });
  },
};
