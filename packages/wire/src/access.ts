import { APPROVALS, EMERGENCY_VERDICTS, PURPOSES, SCOPE_KINDS } from '@sila/tracing';
import { z } from 'zod';
import { route } from './route.ts';
import { byId, done, id, none } from './shapes.ts';

const account = z.object({ id, name: z.string() });
const said = z.string().max(2000);

export const grantView = z.object({
  id,
  user: account,
  scope: z.object({ kind: z.enum(SCOPE_KINDS), of: z.string() }),
  /** Of the list, the source or the site. */
  name: z.string(),
  purpose: z.enum(PURPOSES),
  note: z.string(),
  givenBy: account,
  givenAt: z.string(),
  endsAt: z.string(),
  takenBackAt: z.string().nullable(),
  /** True while it opens something. */
  holds: z.boolean(),
});
export type GrantView = z.infer<typeof grantView>;

const emergency = z.object({
  id,
  by: account,
  recordId: id,
  reason: z.string(),
  at: z.string(),
  endsAt: z.string(),
  reviewBy: z.string(),
  review: z
    .object({ by: account, at: z.string(), verdict: z.enum(EMERGENCY_VERDICTS), note: z.string() })
    .nullable(),
  isSuspended: z.boolean(),
});
export type EmergencyView = z.infer<typeof emergency>;

const acts = Object.keys(APPROVALS) as [keyof typeof APPROVALS, ...(keyof typeof APPROVALS)[]];
const approval = z.object({
  id,
  act: z.enum(acts),
  /** Exactly what is proposed, as data: words are made of it on the screen. */
  proposal: z.record(z.string(), z.unknown()),
  hash: z.string(),
  by: account,
  at: z.string(),
  expiresAt: z.string(),
  answer: z
    .object({ by: account, at: z.string(), verdict: z.enum(['approved', 'refused']) })
    .nullable(),
  doneAt: z.string().nullable(),
});
export type ApprovalView = z.infer<typeof approval>;

/** Who may see what: grants, broken glass, and what two people must agree on. */
export const accessRoutes = {
  listGrants: route('GET', '/api/grants', {
    params: none,
    body: none,
    reply: z.object({ grants: z.array(grantView) }),
  }),
  giveGrant: route('POST', '/api/grants', {
    params: none,
    body: z.object({
      userId: id,
      scope: z.object({ kind: z.enum(SCOPE_KINDS), of: z.string().min(1).max(300) }),
      purpose: z.enum(PURPOSES),
      note: z.string().max(500),
      endsAt: z.iso.datetime(),
    }),
    reply: z.object({ id }),
  }),
  takeBackGrant: route('POST', '/api/grants/:id/take-back', {
    params: byId,
    body: none,
    reply: done,
  }),
  /** Opens one person for a quarter of an hour; others are told at once. */
  breakGlass: route('POST', '/api/emergencies', {
    params: none,
    body: z.object({ id, reason: said, code: z.string().min(6).max(12) }),
    reply: z.object({ id, endsAt: z.string(), told: z.number().int() }),
  }),
  listEmergencies: route('GET', '/api/emergencies', {
    params: none,
    body: none,
    reply: z.object({ emergencies: z.array(emergency) }),
  }),
  reviewEmergency: route('POST', '/api/emergencies/:id/review', {
    params: byId,
    body: z.object({ verdict: z.enum(EMERGENCY_VERDICTS), note: said }),
    reply: done,
  }),
  readAlerts: route('GET', '/api/alerts', {
    params: none,
    body: none,
    reply: z.object({
      told: z.object({
        emergency: z.number().int(),
        recovery: z.number().int(),
        honey: z.number().int(),
      }),
      approvals: z.number().int(),
    }),
  }),
  listApprovals: route('GET', '/api/approvals', {
    params: none,
    body: none,
    reply: z.object({ approvals: z.array(approval) }),
  }),
  answerApproval: route('POST', '/api/approvals/:id', {
    params: byId,
    body: z.object({ verdict: z.enum(['approved', 'refused']), hash: z.string().length(64) }),
    /** `link` is given with a recovery: shown now and never again. */
    reply: z.object({ approval, link: z.string().nullable() }),
  }),
};
