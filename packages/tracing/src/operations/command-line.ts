import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { COMMAND_LINE } from '../access/evaluate.ts';
import { POLICY } from '../access/policy.ts';
import type { User } from '../actor.ts';
import type { Operation } from '../operation.ts';

/** No password has this hash: nobody signs in with it. */
const NO_PASSWORD = '';

/**
 * The account of somebody who works at the command line of the machine that
 * holds the data. They are who the operating system says they are; here they
 * get a name, so that the audit can tell what they did.
 */
export const actAtCommandLine: Operation<{ account: string }, { user: User; isNew: boolean }> = {
  name: 'actAtCommandLine',
  input: z.object({ account: z.string().trim().min(1).max(100) }),
  permits: POLICY.actAtCommandLine,
  audits: (_, { user, isNew }) =>
    isNew ? [{ act: 'user.atCommandLine', subjects: [user.id] }] : [],
  async run({ registry, at, newId }, { account }) {
    const login = `${account}${COMMAND_LINE}`;
    const known = await registry.users.byLogin(login);
    if (known !== null) return ok({ user: known.user, isNew: false });
    const user: User = { id: newId<UserId>(), name: login, login, roles: ['coordinator'] };
    await registry.users.add(user, { passwordHash: NO_PASSWORD, at });
    return ok({ user, isNew: true });
  },
};

/** For somebody whose phone is gone: the account opens with its password again. */
export const unlockAccount: Operation<{ login: string }, { userId: UserId }> = {
  name: 'unlockAccount',
  input: z.object({ login: z.string().trim().min(1).max(200) }),
  permits: POLICY.unlockAccount,
  audits: (_, { userId }) => [{ act: 'factor.removedAtMachine', subjects: [userId] }],
  async run({ registry }, { login }) {
    const known = await registry.users.byLogin(login);
    if (known === null) return refused({ code: 'notFound' });
    await registry.secondFactors.remove(known.user.id);
    return ok({ userId: known.user.id });
  },
};
