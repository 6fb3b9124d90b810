import { ok, type Problem, type Result, refused } from '@sila/domain';
import { z } from 'zod';
import { type Approval, approvedBy } from '../access/approval.ts';
import { POLICY } from '../access/policy.ts';
import type { AuditLine } from '../actor.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { eraseApproved } from './erase.ts';
import { nothing } from './input.ts';
import { openRecovery } from './open-recovery.ts';
import { useApproval } from './propose.ts';
import { publish } from './publish.ts';
import { roleProposal, setRoles } from './set-roles.ts';

/** What the reader proposed or may approve, newest first. */
export const listApprovals: Operation<object, { approvals: readonly Approval[] }> = {
  name: 'listApprovals',
  input: nothing,
  permits: POLICY.listApprovals,
  audits: (_, { approvals }) => [
    { act: 'approvals.read', subjects: approvals.map(({ id }) => id) },
  ],
  async run(context) {
    const user = actingUser(context);
    await context.registry.alerts.see(user.id, { at: context.at, kind: 'recovery' });
    const all = await context.registry.approvals.latest();
    return ok({
      approvals: all.filter(
        (one) => one.by.id === user.id || approvedBy(user.roles).includes(one.act),
      ),
    });
  },
};

interface Answering {
  readonly id: string;
  readonly verdict: 'approved' | 'refused';
  /** Of the proposal as it was shown. */
  readonly hash: string;
}

interface Answered {
  readonly approval: Approval;
  /** Opens a recovery: shown to the second coordinator now and never again. */
  readonly token: string | null;
  /** What was done with it, for the audit. */
  readonly done: readonly AuditLine[];
}

/** A second person's word on what another proposed. What can be done at once is done with it. */
export const answerApproval: Operation<Answering, Answered> = {
  name: 'answerApproval',
  input: z.object({
    id: z.uuid(),
    verdict: z.enum(['approved', 'refused']),
    hash: z.string().length(64),
  }),
  permits: POLICY.answerApproval,
  audits: ({ id, verdict }, { approval, done }) => [
    { act: `approval.${verdict}.${approval.act}`, subjects: [id, approval.by.id] },
    ...done,
  ],
  async run(context, { id, verdict, hash }) {
    const { registry, at } = context;
    const user = actingUser(context);
    const found = await registry.approvals.lock(id);
    if (found === null || (found.by.id !== user.id && !approvedBy(user.roles).includes(found.act)))
      return refused({ code: 'notFound' });
    if (found.by.id === user.id) return refused({ code: 'approval.own' });
    if (found.answer !== null || found.expiresAt <= at) return refused({ code: 'approval.over' });
    if (found.hash !== hash) return refused({ code: 'approval.other' });
    await registry.approvals.answer(id, { by: user.id, at, verdict });
    const outcome = verdict === 'approved' ? await doAtOnce(context, found) : ok(NOTHING_DONE);
    if (!outcome.ok) return outcome;
    const approval = await registry.approvals.find(id);
    if (approval === null) throw new Error('a proposal vanished under its answer');
    return ok({ approval, ...outcome.value });
  },
};

type Outcome = Pick<Answered, 'token' | 'done'>;
const NOTHING_DONE: Outcome = { token: null, done: [] };

/** Does what needs nothing more than the second word. */
async function doAtOnce(
  context: Context,
  { id, act, by: { id: by } }: Approval,
): Promise<Result<Outcome, Problem>> {
  // Who proposed an export takes it themselves.
  if (act === 'export') return ok(NOTHING_DONE);
  const used = await useApproval(context, { id, act, by });
  if (!used.ok) return used;
  const { proposal } = used.value;
  switch (act) {
    case 'recovery': {
      const opened = await openRecovery(context, used.value);
      return opened.ok ? ok({ token: opened.value, done: [] }) : opened;
    }
    case 'publication':
      return entered(await publish(context, { proposal, by }));
    case 'erasure':
      return entered(await eraseApproved(context, { proposal, by }));
    case 'roles': {
      const problem = await setRoles(context, roleProposal.parse(proposal));
      return problem === null ? ok(NOTHING_DONE) : refused(problem);
    }
  }
}

function entered(done: Result<AuditLine[], Problem>): Result<Outcome, Problem> {
  return done.ok ? ok({ token: null, done: done.value }) : done;
}
