import { LINK_FAILURES } from '@sila/tracing';
import { z } from 'zod';
import { route } from './route.ts';
import { attribute, byId, id, none, progress, recordView } from './shapes.ts';

export const agreement = z.enum(['agrees', 'close', 'partial', 'conflicts', 'missing']);
export const verdict = z.enum(['same', 'different', 'deferred']);
export const matchState = z.enum(['proposed', 'confirmed', 'rejected', 'deferred']);

export const explanation = z.object({
  priorBits: z.number(),
  parts: z.array(
    z.object({
      attribute: z.union([attribute, z.literal('name'), z.literal('place'), z.literal('kinds')]),
      left: z.string().nullable(),
      right: z.string().nullable(),
      agreement,
      weightBits: z.number(),
      reason: z.object({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    }),
  ),
  totalBits: z.number(),
  model: z.string(),
});

export const decision = z.object({
  id,
  matchId: id,
  verdict,
  reason: z.string(),
  by: z.object({ id, name: z.string() }),
  at: z.string(),
  withdrawn: z
    .object({ by: z.object({ id, name: z.string() }), at: z.string(), reason: z.string() })
    .nullable(),
});
export type DecisionView = z.infer<typeof decision>;

/** A line of the queue: enough to choose, no more than the record titles. */
export const queueItem = z.object({
  id,
  state: matchState,
  version: z.number().int(),
  leftTitle: z.string().nullable(),
  rightTitle: z.string().nullable(),
  leftList: z.string(),
  rightList: z.string(),
  totalBits: z.number(),
  /** 0 to 1, what the model believes; shown as odds, never as a verdict. */
  probability: z.number(),
  /** What a decision here is worth; the queue's order. */
  worth: z.number(),
});

export const matchView = z.object({
  id,
  state: matchState,
  version: z.number().int(),
  probability: z.number(),
  explanation,
  left: recordView,
  right: recordView,
  /** Newest first, withdrawn ones too. */
  decisions: z.array(decision),
  /** Other records already joined to each side, by count. */
  leftJoined: z.number().int(),
  rightJoined: z.number().int(),
});
export type MatchView = z.infer<typeof matchView>;

export const linkRun = z.object({
  id,
  state: z.enum(['running', 'done', 'failed']),
  scope: z.enum(['changed', 'all']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  stage: z.string(),
  progress,
  pairsCompared: z.number().int(),
  proposed: z.number().int(),
  model: z.string(),
  /** Why it broke off. */
  failure: z.enum(LINK_FAILURES).nullable(),
});
export type LinkRunView = z.infer<typeof linkRun>;

export const reviewRoutes = {
  listQueue: route('POST', '/api/queue', {
    params: none,
    body: z.object({
      state: matchState,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
      /** Only the pairs drawn at random to measure by. */
      only: z.literal('sample').optional(),
    }),
    reply: z.object({ items: z.array(queueItem), total: z.number().int() }),
  }),
  readMatch: route('GET', '/api/matches/:id', {
    params: byId,
    body: none,
    reply: z.object({ match: matchView }),
  }),
  /** 409 `match.decidedMeanwhile` with `current: { match }` when the version is stale. */
  decide: route('POST', '/api/matches/:id/decisions', {
    params: byId,
    body: z.object({ verdict, reason: z.string().max(2000), version: z.number().int() }),
    reply: z.object({ match: matchView, decisionId: id }),
  }),
  withdraw: route('POST', '/api/decisions/:id/withdraw', {
    params: byId,
    body: z.object({ reason: z.string().max(2000) }),
    reply: z.object({ matchIds: z.array(id) }),
  }),
  /** The ledger: newest decisions first. */
  listDecisions: route('POST', '/api/decisions', {
    params: none,
    body: z.object({ mine: z.boolean(), limit: z.number().int().min(1).max(200) }),
    reply: z.object({
      decisions: z.array(
        decision.extend({ leftTitle: z.string().nullable(), rightTitle: z.string().nullable() }),
      ),
    }),
  }),
  startLinkRun: route('POST', '/api/link-runs', {
    params: none,
    body: none,
    reply: z.object({ run: linkRun }),
  }),
  readLinkRun: route('GET', '/api/link-runs/latest', {
    params: none,
    body: none,
    reply: z.object({ run: linkRun.nullable() }),
  }),
};
