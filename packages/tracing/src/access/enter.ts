import type { Actor } from '../actor.ts';
import type { Doors } from '../ports.ts';
import type { Registry } from '../registry.ts';
import { openedBy, type Reach } from './evaluate.ts';
import { NOTHING_OPENED } from './grant.ts';
import { hideFields } from './hide-fields.ts';
import type { Extent, Permission, Subject } from './permission.ts';

/** Acts about these touch no person: for them nothing is opened, whoever acts. */
const WITHOUT_PERSONS: ReadonlySet<Subject> = new Set(['own', 'accounts', 'audit', 'access']);

export interface Entering {
  readonly permission: Permission;
  readonly extent: Extent;
  readonly actor: Actor;
  readonly at: string;
}

/**
 * Opens the registry for one act, exactly as far as the policy and the actor's
 * grants of this moment reach, and hides in it the fields that none of the
 * actor's roles may see.
 */
export async function enter(
  whole: Registry,
  doors: Doors,
  entering: Entering,
): Promise<{ registry: Registry; reach: Reach }> {
  const reach = await reachOf(whole, entering);
  const { actor, at } = entering;
  await doors.open(reach, actor.kind === 'user' ? actor.user.id : null);
  return { registry: hideFields(whole, actor, at), reach };
}

async function reachOf(
  { grants, emergencies }: Registry,
  { permission, extent, actor, at }: Entering,
): Promise<Reach> {
  if (WITHOUT_PERSONS.has(permission.subject)) return NOTHING_OPENED;
  if (extent === 'all') return 'all';
  if (actor.kind !== 'user') return NOTHING_OPENED;
  const { id } = actor.user;
  const broken = permission.inEmergency === true ? await emergencies.openTo(id, at) : [];
  return openedBy(await grants.ofUser(id), at, broken);
}
