import { ok, type Problem, type Result, refused } from '@sila/domain';
import { z } from 'zod';
import {
  APPROVAL_MS,
  type Approval,
  type ApprovedAct,
  approvedBy,
  proposalText,
} from '../access/approval.ts';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { nothing } from './input.ts';
import { openRecovery } from './open-recovery.ts';
import { roleProposal, setRoles } from './set-roles.ts';

/** Puts a proposal before a second person; nothing of it is done yet. */
export async function propose(
  context: Context,
  act: ApprovedAct,
  proposal: Readonly<Record<string, unknown>>,
): Promise<Approval> {
  const { registry, ports, at } = context;
  const id = context.newId();
  const { id: by } = actingUser(context);
  const expiresAt = new Date(Date.parse(at) + APPROVAL_MS).toISOString();
  const hash = ports.secrets.sha256(proposalText(act, proposal));
  await registry.approvals.propose({ id, act, proposal, hash, by, at, expiresAt });
  const made = await registry.approvals.find(id);
  if (made === null) throw new Error('a proposal vanished as it was made');
  context.after({ what: 'alerted' });
  return made;
}

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
  audits: ({ id, verdict }, { approval }) => [
    { act: `approval.${verdict}.${approval.act}`, subjects: [id, approval.by.id] },
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
    const done = verdict === 'approved' ? await doAtOnce(context, found) : ok(null);
    if (!done.ok) return done;
    const approval = await registry.approvals.find(id);
    if (approval === null) throw new Error('a proposal vanished under its answer');
    return ok({ approval, token: done.value });
  },
};

/** Does what needs nothing more than the second word. */
async function doAtOnce(
  context: Context,
  { id, act, by }: Approval,
): Promise<Result<string | null, Problem>> {
  if (act !== 'roles' && act !== 'recovery') return ok(null);
  const used = await useApproval(context, { id, act, by: by.id });
  if (!used.ok) return used;
  if (act === 'recovery') return openRecovery(context, used.value);
  const problem = await setRoles(context, roleProposal.parse(used.value.proposal));
  return problem === null ? ok(null) : refused(problem);
}

/**
 * Uses an approval up: it must be of this act, proposed by this very person,
 * approved by another, not too old, unchanged since, and never used before.
 */
export async function useApproval(
  { registry, ports, at }: Context,
  wanted: { readonly id: string; readonly act: ApprovedAct; readonly by: string },
): Promise<Result<Approval, Problem>> {
  const found = await registry.approvals.lock(wanted.id);
  if (found === null || found.act !== wanted.act || found.by.id !== wanted.by)
    return refused({ code: 'notFound' });
  const { answer } = found;
  if (answer?.verdict !== 'approved') return refused({ code: 'approval.missing' });
  if (answer.by.id === found.by.id) throw new Error('an approval by its own proposer');
  if (found.doneAt !== null || found.expiresAt <= at) return refused({ code: 'approval.over' });
  const hash = ports.secrets.sha256(proposalText(found.act, found.proposal));
  if (hash !== found.hash) return refused({ code: 'approval.other' });
  await registry.approvals.use(found.id, at);
  return ok(found);
}
