import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { COMMAND_LINE } from '../access/evaluate.ts';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { anyId } from './input.ts';
import { tellCoordinators } from './open-recovery.ts';
import { propose } from './propose.ts';

/** One coordinator says that somebody lost their way in, having seen them; a second must say so too. */
export const proposeRecovery: Operation<{ id: UserId }, { awaits: string; id: UserId }> = {
  name: 'proposeRecovery',
  input: z.object({ id: anyId<UserId>() }),
  permits: POLICY.proposeRecovery,
  audits: ({ id }, { awaits }) => [{ act: 'recovery.proposed', subjects: [id, awaits] }],
  async run(context, { id }) {
    const user = await context.registry.users.find(id);
    if (user === null || user.login.endsWith(COMMAND_LINE)) return refused({ code: 'notFound' });
    if (id === actingUser(context).id) return refused({ code: 'recovery.own' });
    const { id: awaits } = await propose(context, 'recovery', { user: id });
    return ok({ awaits, id });
  },
};

/**
 * Spends a recovery link: a new password, no factor and no passkey any more,
 * every session ended, and every coordinator told. What the account may see
 * stays as it is.
 */
export const recoverAccount: Operation<
  { token: string; password: string },
  { done: true; userId: UserId }
> = {
  name: 'recoverAccount',
  input: z.object({ token: z.string().min(16).max(200), password: z.string().min(1).max(1000) }),
  permits: POLICY.recoverAccount,
  audits: (_, { userId }) => [{ act: 'account.recovered', subjects: [userId] }],
  notesRefusedStrangers: true,
  async run(context, { token, password }) {
    const { registry, ports, at } = context;
    const spent = await registry.recoveries.spend(ports.secrets.sha256(token), at);
    if (spent === null) return refused({ code: 'session.linkSpent' });
    if ([...password].length < 10) return refused({ code: 'user.passwordTooShort' });
    const { userId } = spent;
    await registry.users.setPassword(userId, await ports.secrets.hashPassword(password));
    await registry.secondFactors.remove(userId);
    await registry.passkeys.removeAll(userId);
    await registry.sessions.endAll(userId);
    await tellCoordinators(context, context.newId());
    return ok({ done: true, userId });
  },
};
