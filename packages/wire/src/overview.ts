import { RETENTION_RULES, type RetentionRule, UNUSUAL } from '@sila/tracing';
import { z } from 'zod';
import { linkRun } from './review.ts';
import { route } from './route.ts';
import { id, none } from './shapes.ts';

export const overview = z.object({
  empty: z.boolean(),
  sources: z.number().int(),
  lists: z.number().int(),
  records: z.number().int(),
  badRows: z.number().int(),
  /** Records joined by confirmed matches count as one. */
  persons: z.number().int(),
  matches: z.object({
    proposed: z.number().int(),
    confirmed: z.number().int(),
    rejected: z.number().int(),
    deferred: z.number().int(),
  }),
  /** Unlikely pairs that wait too, drawn at random to measure by. */
  probes: z.number().int(),
  linkRun: linkRun.nullable(),
});
export type Overview = z.infer<typeof overview>;

export const auditEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  by: z.string().nullable(),
  act: z.string(),
  subjects: z.array(z.string()),
  purposes: z.array(z.string()),
  isEmergency: z.boolean(),
});

const retentionRule = z.enum(Object.keys(RETENTION_RULES) as [RetentionRule, ...RetentionRule[]]);

export const overviewRoutes = {
  /** What goes by itself, when, and what went. */
  readRetention: route('GET', '/api/retention', {
    params: none,
    body: none,
    reply: z.object({
      nextAt: z.string(),
      rules: z.array(
        z.object({ rule: retentionRule, days: z.number().int(), due: z.number().int() }),
      ),
      runs: z.array(
        z.object({ at: z.string(), removed: z.partialRecord(retentionRule, z.number().int()) }),
      ),
    }),
  }),
  readOverview: route('GET', '/api/overview', { params: none, body: none, reply: overview }),
  /** Administrator only: newest first. */
  listAudit: route('POST', '/api/audit', {
    params: none,
    body: z.object({
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(200),
      only: z
        .object({
          userId: id.nullable(),
          act: z.string().max(60).nullable(),
          subject: z.string().max(100).nullable(),
          day: z.iso.date().nullable(),
        })
        .optional(),
    }),
    reply: z.object({ entries: z.array(auditEntry) }),
  }),
  /** Days of reading that somebody should look at; nights are those of `zone`. */
  readWatch: route('POST', '/api/audit/watch', {
    params: none,
    body: z.object({ zone: z.string().max(60) }),
    reply: z.object({
      accounts: z.array(z.object({ id, name: z.string() })),
      unusual: z.array(
        z.object({
          userId: id,
          name: z.string(),
          day: z.string(),
          opens: z.number().int(),
          nightOpens: z.number().int(),
          refusedInRow: z.number().int(),
          honeyOpens: z.number().int(),
          marks: z.array(z.enum(UNUSUAL)),
        }),
      ),
    }),
  }),
};
