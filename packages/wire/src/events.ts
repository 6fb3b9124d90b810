import { z } from 'zod';
import { listSummary } from './intake.ts';
import { linkRun, matchState } from './review.ts';
import { id } from './shapes.ts';

/** GET /api/events (text/event-stream): what changes while somebody looks. One JSON object a message. */
export const EVENTS_PATH = '/api/events';

export const liveEvent = z.discriminatedUnion('what', [
  z.object({ what: z.literal('list'), list: listSummary }),
  z.object({ what: z.literal('linkRun'), run: linkRun }),
  /** Something may wait for this reader: what, they ask. */
  z.object({ what: z.literal('alert') }),
  z.object({
    what: z.literal('match'),
    matchId: id,
    state: matchState,
    version: z.number().int(),
    by: z.string(),
  }),
  /** Sent when a person opens a match, so that a second reviewer sees it is being looked at. */
  z.object({ what: z.literal('looking'), matchId: id, by: z.string() }),
]);
export type LiveEvent = z.infer<typeof liveEvent>;
