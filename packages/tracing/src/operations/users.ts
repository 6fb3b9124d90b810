import { ok } from '@sila/domain';
import { z } from 'zod';
import type { Role, User } from '../actor.ts';
import { actingUser, type Operation } from '../operation.ts';
import { forAdministrators, forJobs } from '../permission.ts';
import { nothing } from './input.ts';
import { newToken } from './session.ts';

const INVITATION_MS = 7 * 24 * 3_600_000;

export const listUsers: Operation<object, { users: (User & { since: string })[] }> = {
  name: 'listUsers',
  input: nothing,
  permits: forAdministrators,
  audits: (_, { users }) => [{ act: 'users.read', subjects: users.map((user) => user.id) }],
  async run({ registry }) {
    return ok({ users: await registry.users.all() });
  },
};

/** A link for one new account, good once and for seven days. */
export const inviteUser: Operation<{ role: Role }, { token: string }> = {
  name: 'inviteUser',
  input: z.object({ role: z.enum(['reviewer', 'administrator']) }),
  permits: forAdministrators,
  audits: (_input, _output) => [{ act: 'user.invited', subjects: [] }],
  async run(context, { role }) {
    const { token, tokenHash } = newToken(context);
    const { at } = context;
    const expiresAt = new Date(Date.parse(at) + INVITATION_MS).toISOString();
    const by = actingUser(context).id;
    await context.registry.invitations.add({ tokenHash, role, by, at, expiresAt });
    return ok({ token });
  },
};

/** While nobody has an account: a fresh link for the first administrator; earlier ones stop working. */
export const openFirstLogin: Operation<object, { token: string | null }> = {
  name: 'openFirstLogin',
  input: nothing,
  permits: forJobs,
  audits: (_, { token }) => (token === null ? [] : [{ act: 'firstLogin.opened', subjects: [] }]),
  async run(context) {
    const { registry, at } = context;
    await registry.invitations.clearFirstLogin();
    if (await registry.users.anyExist()) return ok({ token: null });
    const { token, tokenHash } = newToken(context);
    await registry.invitations.add({
      tokenHash,
      role: 'administrator',
      by: null,
      at,
      expiresAt: null,
    });
    return ok({ token });
  },
};
