import { type MatchState, ok } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { type DecisionView, viewDecision } from '../review/match-view.ts';
import { mixQueue } from '../review/mix-queue.ts';
import type { QueueLine } from '../stored.ts';

interface QueuePage {
  readonly state: MatchState;
  readonly offset: number;
  readonly limit: number;
  /** Only the pairs drawn at random to measure by, in the order they were drawn. */
  readonly only?: 'sample' | undefined;
}

/**
 * The queue by what a decision is worth, with the random sample mixed in among
 * the pairs that wait. Its titles are names: each record shown is audited.
 */
export const listQueue: Operation<QueuePage, { items: readonly QueueLine[]; total: number }> = {
  name: 'listQueue',
  input: z.object({
    state: z.enum(['proposed', 'confirmed', 'rejected', 'deferred']),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(200),
    only: z.literal('sample').optional(),
  }),
  permits: POLICY.listQueue,
  audits: (_, { items }) => [
    {
      act: 'queue.read',
      subjects: [...new Set(items.flatMap(({ left, right }) => [left, right]))],
    },
  ],
  async run({ registry }, page) {
    if (page.state !== 'proposed') return ok(await registry.matches.queue(page));
    if (page.only === 'sample') return ok(await registry.matches.sampleQueue(page));
    const count = { offset: 0, limit: 0 };
    const { total: sample } = await registry.matches.sampleQueue(count);
    const { total: rest } = await registry.matches.queue({ ...count, state: page.state });
    const mixed = mixQueue(page, { sample, rest });
    const drawn = (await registry.matches.sampleQueue(mixed.sample)).items;
    const best = (await registry.matches.queue({ ...mixed.rest, state: page.state })).items;
    return ok({ items: inOrder(mixed.fromSample, drawn, best), total: sample + rest });
  },
};

function inOrder(
  fromSample: readonly boolean[],
  drawn: readonly QueueLine[],
  best: readonly QueueLine[],
): QueueLine[] {
  const [one, other] = [drawn.values(), best.values()];
  return fromSample.flatMap((isSample) => (isSample ? one : other).next().value ?? []);
}

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
  permits: POLICY.listDecisions,
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
