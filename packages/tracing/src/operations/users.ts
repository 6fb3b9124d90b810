import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { COMMAND_LINE } from '../access/evaluate.ts';
import { POLICY } from '../access/policy.ts';
import { ROLES, type Role } from '../access/role.ts';
import type { User } from '../actor.ts';
import { actingUser, type Operation } from '../operation.ts';
import { anyId, nothing } from './input.ts';
import { propose } from './propose.ts';
import { newToken } from './session.ts';
import { namedRoles, setRoles } from './set-roles.ts';

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

/** A link for one new account, good once and for seven days. */
export const inviteUser: Operation<{ roles: readonly Role[] }, { token: string }> = {
  name: 'inviteUser',
  input: z.object({ roles: namedRoles }),
  permits: POLICY.inviteUser,
  audits: ({ roles: named }) => [{ act: 'user.invited', subjects: [...named] }],
  async run(context, { roles: named }) {
    const others = await context.registry.users.holding('administrator');
    const isAlone = others.length <= 1;
    // An account comes in small and is given the mighty roles by two.
    if (!isAlone && named.some((role) => MIGHTY.includes(role)))
      return refused({ code: 'approval.missing' });
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

interface ChangedRoles {
  readonly user: User;
  readonly before: readonly Role[];
  /** The proposal that now waits for a second administrator; null where it was done at once. */
  readonly awaits: string | null;
}

/** Roles that open everything or let somebody give them: two people give and take these. */
const MIGHTY: readonly Role[] = ['administrator', 'coordinator'];

/**
 * Gives an account other roles. Nobody changes their own, and the last
 * administrator stays one. The mighty roles take a second administrator, as
 * soon as there is one.
 */
export const changeRoles: Operation<RoleChange, ChangedRoles> = {
  name: 'changeRoles',
  input: z.object({ id: anyId<UserId>(), roles: namedRoles }),
  permits: POLICY.changeRoles,
  audits: ({ id, roles }, { before, awaits }) => [
    {
      act: awaits === null ? 'user.rolesChanged' : 'user.rolesProposed',
      subjects: [id, ...before.map((role) => `-${role}`), ...roles.map((role) => `+${role}`)],
    },
  ],
  async run(context, { id, roles }) {
    const { users } = context.registry;
    const by = actingUser(context).id;
    if (id === by) return refused({ code: 'user.ownRoles' });
    const user = await users.find(id);
    if (user === null || user.login.endsWith(COMMAND_LINE)) return refused({ code: 'notFound' });
    const isMighty = MIGHTY.some((role) => user.roles.includes(role) !== roles.includes(role));
    const others = (await users.holding('administrator')).filter((one) => one !== by && one !== id);
    if (isMighty && others.length > 0) {
      const proposal = { user: id, roles: ROLES.filter((role) => roles.includes(role)) };
      const { id: awaits } = await propose(context, 'roles', proposal);
      return ok({ user, before: user.roles, awaits });
    }
    const problem = await setRoles(context, { user: id, roles: [...roles] });
    if (problem !== null) return refused(problem);
    const after = await users.find(id);
    if (after === null) throw new Error('an account vanished under its roles');
    return ok({ user: after, before: user.roles, awaits: null });
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
