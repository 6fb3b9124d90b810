import type { Problem, UserId } from '@sila/domain';
import { z } from 'zod';
import { COMMAND_LINE } from '../access/evaluate.ts';
import { ROLES } from '../access/role.ts';
import type { Context } from '../operation.ts';
import { anyId } from './input.ts';

export const namedRoles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);
export const roleProposal = z.object({ user: anyId<UserId>(), roles: namedRoles });

/** Gives an account other roles, in the order of the list of roles. Null when done. */
export async function setRoles(
  { registry: { users } }: Pick<Context, 'registry'>,
  { user: id, roles }: z.output<typeof roleProposal>,
): Promise<Problem | null> {
  const administrators = await users.holding('administrator');
  const user = await users.find(id);
  if (user === null || user.login.endsWith(COMMAND_LINE)) return { code: 'notFound' };
  const isLast = administrators.length === 1 && administrators[0] === id;
  if (isLast && !roles.includes('administrator')) return { code: 'user.lastAdministrator' };
  await users.setRoles(
    id,
    ROLES.filter((role) => roles.includes(role)),
  );
  return null;
}
