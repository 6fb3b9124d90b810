import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { COMMAND_LINE } from '../access/evaluate.ts';
import { POLICY } from '../access/policy.ts';
import { ROLES, type Role } from '../access/role.ts';
import type { User } from '../actor.ts';
import { actingUser, type Operation } from '../operation.ts';
import { anyId, nothing } from './input.ts';
import { newToken } from './session.ts';

const INVITATION_MS = 7 * 24 * 3_600_000;

export const listUsers: Operation<object, { users: (User & { since: string })[] }> = {
  name: 'listUsers',
  input: nothing,
  permits: POLICY.listUsers,
  audits: (_, { users }) => [{ act: 'users.read', subjects: users.map((user) => user.id) }],
  async run({ registry }) {
    return ok({ users: await registry.users.all() });
  },
};

const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);

/** A link for one new account, good once and for seven days. */
export const inviteUser: Operation<{ roles: readonly Role[] }, { token: string }> = {
  name: 'inviteUser',
  input: z.object({ roles }),
  permits: POLICY.inviteUser,
  audits: ({ roles: named }) => [{ act: 'user.invited', subjects: [...named] }],
  async run(context, { roles: named }) {
    const { token, tokenHash } = newToken(context);
    const { at } = context;
    const expiresAt = new Date(Date.parse(at) + INVITATION_MS).toISOString();
    const by = actingUser(context).id;
    await context.registry.invitations.add({ tokenHash, roles: named, by, at, expiresAt });
    return ok({ token });
  },
};

interface RoleChange {
  readonly id: UserId;
  readonly roles: readonly Role[];
}

/** Gives an account other roles. Nobody changes their own, and the last administrator stays one. */
export const changeRoles: Operation<RoleChange, { user: User; before: readonly Role[] }> = {
  name: 'changeRoles',
  input: z.object({ id: anyId<UserId>(), roles }),
  permits: POLICY.changeRoles,
  audits: ({ id, roles: after }, { before }) => [
    {
      act: 'user.rolesChanged',
      subjects: [id, ...before.map((role) => `-${role}`), ...after.map((role) => `+${role}`)],
    },
  ],
  async run(context, { id, roles: named }) {
    const { users } = context.registry;
    if (id === actingUser(context).id) return refused({ code: 'user.ownRoles' });
    const administrators = await users.holding('administrator');
    const user = await users.find(id);
    if (user === null || user.login.endsWith(COMMAND_LINE)) return refused({ code: 'notFound' });
    const isLast = administrators.length === 1 && administrators[0] === id;
    if (isLast && !named.includes('administrator')) {
      return refused({ code: 'user.lastAdministrator' });
    }
    const after = ROLES.filter((role) => named.includes(role));
    await users.setRoles(id, after);
    return ok({ user: { ...user, roles: after }, before: user.roles });
  },
};

/**
 * What the first account of an installation holds. Somebody must be able to let
 * others in and somebody must be able to begin the work; until there is a
 * second person that is the same one.
 */
const FIRST_ROLES: readonly Role[] = ['coordinator', 'administrator'];

/** While nobody has an account: a fresh link for the first account; earlier ones stop working. */
export const openFirstLogin: Operation<object, { token: string | null }> = {
  name: 'openFirstLogin',
  input: nothing,
  permits: POLICY.openFirstLogin,
  audits: (_, { token }) => (token === null ? [] : [{ act: 'firstLogin.opened', subjects: [] }]),
  async run(context) {
    const { registry, at } = context;
    await registry.invitations.clearFirstLogin();
    if (await registry.users.anyExist()) return ok({ token: null });
    const { token, tokenHash } = newToken(context);
    const first = { roles: FIRST_ROLES, by: null, at, expiresAt: null };
    await registry.invitations.add({ tokenHash, ...first });
    return ok({ token });
  },
};
