import { ok, type RecordId, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import type { AlertKind } from '../access/access-registry.ts';
import { approvedBy } from '../access/approval.ts';
import {
  EMERGENCY_MS,
  EMERGENCY_VERDICTS,
  type Emergency,
  type EmergencyVerdict,
  REVIEW_MS,
} from '../access/emergency.ts';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { takesCode } from './check-factor.ts';
import { anyId, nothing, reason } from './input.ts';

/** A reason shorter than this says nothing that could be reviewed. */
const SHORTEST_REASON = 20;
/** So many others are told of it, or the glass holds: one alone could look away. */
const TOLD = 2;

interface Breaking {
  readonly id: RecordId;
  readonly reason: string;
  readonly code: string;
}

/**
 * Breaks the glass: opens one person to somebody to whom nobody granted it, for
 * a quarter of an hour, against a reason and a fresh code. Others are told at
 * once and must look at it within three days.
 */
export const breakGlass: Operation<Breaking, { id: string; endsAt: string; told: number }> = {
  name: 'breakGlass',
  input: z.object({
    id: anyId<RecordId>(),
    reason: z.string().trim().max(2000),
    code: z.string().trim().min(6).max(12),
  }),
  permits: POLICY.breakGlass,
  audits: ({ id: recordId }, { id }) => [{ act: 'emergency.opened', subjects: [id, recordId] }],
  async run(context, { id: recordId, reason: why, code }) {
    const { registry, at } = context;
    const { id: userId } = actingUser(context);
    if ([...why].length < SHORTEST_REASON) return refused({ code: 'emergency.reasonShort' });
    const factor = await registry.secondFactors.find(userId);
    if (!factor?.confirmedAt) return refused({ code: 'account.factorMissing' });
    if (!(await takesCode(context, { userId, sealedSecret: factor.sealedSecret, code })))
      return refused({ code: 'session.badCode' });
    if ((await registry.emergencies.openTo(userId, at)).length > 0)
      return refused({ code: 'emergency.underway' });
    const told = await toldOf(context, userId);
    if (told.length < TOLD) return refused({ code: 'emergency.nobodyToTell' });
    const known = await context.beyond((whole) => whole.persons.of([recordId]));
    if (known.size === 0) return refused({ code: 'notFound' });
    const id = context.newId();
    const now = Date.parse(at);
    const endsAt = new Date(now + EMERGENCY_MS).toISOString();
    const reviewBy = new Date(now + REVIEW_MS).toISOString();
    await registry.emergencies.add({ id, by: userId, recordId, reason: why, at, endsAt, reviewBy });
    await registry.alerts.add(told, { about: id, at, kind: 'emergency' });
    context.after({ what: 'alerted' });
    return ok({ id, endsAt, told: told.length });
  },
};

/** Every other coordinator; where that is nobody or one, the other administrators as well. */
async function toldOf({ registry: { users } }: Context, but: UserId): Promise<UserId[]> {
  const coordinators = (await users.holding('coordinator')).filter((id) => id !== but);
  if (coordinators.length >= 2) return coordinators;
  const administrators = (await users.holding('administrator')).filter((id) => id !== but);
  return [...new Set([...coordinators, ...administrators])];
}

/** Every time the glass was broken, what is still to be reviewed first. */
export const listEmergencies: Operation<object, { emergencies: readonly Emergency[] }> = {
  name: 'listEmergencies',
  input: nothing,
  permits: POLICY.listEmergencies,
  audits: (_, { emergencies }) => [
    { act: 'emergencies.read', subjects: emergencies.map(({ recordId }) => recordId) },
  ],
  async run(context) {
    const { registry, at } = context;
    await registry.alerts.see(actingUser(context).id, { at, kind: 'emergency' });
    return ok({ emergencies: await registry.emergencies.latest() });
  },
};

interface Reviewing {
  readonly id: string;
  readonly verdict: EmergencyVerdict;
  readonly note: string;
}

/**
 * Another coordinator's judgement on why the glass was broken. Without it in
 * time, or with the wrong one, the account is shut; a late good one opens it again.
 */
export const reviewEmergency: Operation<Reviewing, { done: true }> = {
  name: 'reviewEmergency',
  input: z.object({ id: z.uuid(), verdict: z.enum(EMERGENCY_VERDICTS), note: reason }),
  permits: POLICY.reviewEmergency,
  audits: ({ id, verdict }) => [{ act: `emergency.${verdict}`, subjects: [id] }],
  async run(context, { id, verdict, note }) {
    const { registry, at } = context;
    const { id: by } = actingUser(context);
    const found = await registry.emergencies.lock(id);
    if (found === null) return refused({ code: 'notFound' });
    if (found.by.id === by) return refused({ code: 'review.ownDecision' });
    if (found.review !== null) return refused({ code: 'review.alreadyReviewed' });
    if (note === '') return refused({ code: 'decision.reasonMissing' });
    await registry.emergencies.review(id, { by, at, verdict, note });
    if (verdict === 'unjustified') await registry.emergencies.suspend([id], at);
    else await registry.emergencies.lift(id, at);
    return ok({ done: true });
  },
};

/** Shuts the accounts of those whose emergencies nobody reviewed in time. */
export const suspendUnreviewed: Operation<object, { suspended: readonly string[] }> = {
  name: 'suspendUnreviewed',
  input: nothing,
  permits: POLICY.suspendUnreviewed,
  audits: (_, { suspended }) =>
    suspended.length === 0 ? [] : [{ act: 'account.suspended', subjects: suspended }],
  async run({ registry, at }) {
    const overdue = await registry.emergencies.overdue(at);
    await registry.emergencies.suspend(overdue, at);
    return ok({ suspended: overdue });
  },
};

/** How much the reader was told of and has not looked at, by kind; and how many proposals wait for their answer. */
export const readAlerts: Operation<
  object,
  { told: Readonly<Record<AlertKind, number>>; approvals: number }
> = {
  name: 'readAlerts',
  input: nothing,
  permits: POLICY.readAlerts,
  audits: () => [],
  async run(context) {
    const { registry, at } = context;
    const { id, roles } = actingUser(context);
    return ok({
      told: await registry.alerts.unseen(id),
      approvals: await registry.approvals.waitingFor({ id, acts: approvedBy(roles), at }),
    });
  },
};
