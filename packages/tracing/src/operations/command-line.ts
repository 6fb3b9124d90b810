import { ok, type UserId } from '@sila/domain';
import { z } from 'zod';
import type { User } from '../actor.ts';
import type { Operation } from '../operation.ts';
import { forJobs } from '../permission.ts';

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
  permits: forJobs,
  audits: (_, { user, isNew }) =>
    isNew ? [{ act: 'user.atCommandLine', subjects: [user.id] }] : [],
  async run({ registry, at, newId }, { account }) {
    const login = `${account}@command-line`;
    const known = await registry.users.byLogin(login);
    if (known !== null) return ok({ user: known.user, isNew: false });
    const user: User = { id: newId<UserId>(), name: login, login, role: 'reviewer' };
    await registry.users.add(user, { passwordHash: NO_PASSWORD, at });
    return ok({ user, isNew: true });
  },
};
