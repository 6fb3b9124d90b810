import { ok, type Problem, type Result, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import type { Approval } from '../access/approval.ts';
import { actingUser, type Context } from '../operation.ts';
import { anyId } from './input.ts';
import { newToken } from './session.ts';

const RECOVERY_MS = 24 * 3_600_000;

const recoveryProposal = z.object({ user: anyId<UserId>() });

/**
 * The link that the second coordinator hands over, once: whoever holds it takes
 * the account, so nobody recovers their own by approving it.
 */
export async function openRecovery(
  context: Context,
  { proposal, by }: Pick<Approval, 'proposal' | 'by'>,
): Promise<Result<string, Problem>> {
  const { user } = recoveryProposal.parse(proposal);
  const approver = actingUser(context).id;
  if (user === approver || user === by.id) return refused({ code: 'recovery.own' });
  const { registry, at } = context;
  const { token, tokenHash } = newToken(context);
  const expiresAt = new Date(Date.parse(at) + RECOVERY_MS).toISOString();
  const id = context.newId<string>();
  await registry.recoveries.add({ id, tokenHash, userId: user, at, expiresAt });
  await tellCoordinators(context, id);
  return ok(token);
}

/** Tells every coordinator that an account is being recovered, or was. */
export async function tellCoordinators(context: Context, about: string): Promise<void> {
  const { registry, at } = context;
  await registry.alerts.add(await registry.users.holding('coordinator'), {
    about,
    at,
    kind: 'recovery',
  });
  context.after({ what: 'alerted' });
}
