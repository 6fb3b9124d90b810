import { ok, type Problem, type Result, refused } from '@sila/domain';
import { APPROVAL_MS, type Approval, type ApprovedAct, proposalText } from '../access/approval.ts';
import { actingUser, type Context } from '../operation.ts';

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
