import { type MatchState, ok } from '@sila/domain';
import { z } from 'zod';
import { actingUser, type Operation } from '../operation.ts';
import { forReviewers } from '../permission.ts';
import { type DecisionView, viewDecision } from '../review/match-view.ts';
import type { QueueLine } from '../stored.ts';

interface QueuePage {
  readonly state: MatchState;
  readonly offset: number;
  readonly limit: number;
}

/** The queue by what a decision is worth. Its titles are names: each record shown is audited. */
export const listQueue: Operation<QueuePage, { items: readonly QueueLine[]; total: number }> = {
  name: 'listQueue',
  input: z.object({
    state: z.enum(['proposed', 'confirmed', 'rejected', 'deferred']),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(200),
  }),
  permits: forReviewers,
  audits: (_, { items }) => [
    {
      act: 'queue.read',
      subjects: [...new Set(items.flatMap(({ left, right }) => [left, right]))],
    },
  ],
  async run({ registry }, page) {
    return ok(await registry.matches.queue(page));
  },
};

type LedgerLine = DecisionView & {
  readonly leftTitle: string | null;
  readonly rightTitle: string | null;
};

/** The ledger of decisions, newest first. */
export const listDecisions: Operation<
  { mine: boolean; limit: number },
  { decisions: readonly LedgerLine[]; seen: readonly string[] }
> = {
  name: 'listDecisions',
  input: z.object({ mine: z.boolean(), limit: z.number().int().min(1).max(200) }),
  permits: forReviewers,
  audits: (_, { seen }) => [{ act: 'decisions.read', subjects: seen }],
  async run(context, { mine, limit }) {
    const by = mine ? actingUser(context).id : null;
    const latest = await context.registry.decisions.latest({ by, limit });
    return ok({
      decisions: latest.map((decision) => ({
        ...viewDecision(decision),
        leftTitle: decision.leftTitle,
        rightTitle: decision.rightTitle,
      })),
      seen: [...new Set(latest.flatMap(({ left, right }) => [left, right]))],
    });
  },
};
