import { type Actor, type Grant, ROLES, type Role } from '@sila/tracing';
import type { Client, TestServer } from '../support/test-server.ts';
import type { World } from './world.ts';

/** One column of the matrix: a role with or without grants, or nobody signed in. */
export interface Column {
  readonly name: string;
  readonly actor: Actor;
  readonly client: Client;
  readonly grants: readonly Grant[];
  /** Records of a person that this one opened by breaking the glass. */
  readonly emergency: readonly string[];
}

/** Every role without a grant and with grants, and somebody nobody knows. */
export async function columnsOf(server: TestServer, world: World): Promise<Column[]> {
  const stranger: Column = {
    name: 'stranger',
    actor: { kind: 'stranger' },
    client: server.stranger(),
    grants: [],
    emergency: [],
  };
  const columns = [stranger];
  for (const role of ROLES) {
    for (const isGranted of [false, true]) {
      columns.push(await columnFor(server, { role, isGranted, world }));
    }
  }
  const broken = await columnFor(server, { role: 'caseworker', isGranted: false, world }, 'urgent');
  return [...columns, { ...broken, emergency: await world.breakGlassFor(broken.actor) }];
}

async function columnFor(
  server: TestServer,
  { role, isGranted, world }: { role: Role; isGranted: boolean; world: World },
  also = isGranted ? 'with grants' : '',
): Promise<Column> {
  const name = `${role} ${also}`.trim();
  const login = name.replaceAll(' ', '-');
  const client = await server.join(login, ['caseworker']);
  const { user } = await client.get('readSession');
  if (user === null) throw new Error('nobody is signed in');
  await world.giveRole(user.id, role);
  const actor: Actor = { kind: 'user', user: { ...user, roles: [role] } as never };
  return {
    name,
    actor,
    client,
    grants: isGranted ? await world.grantTo(user.id) : [],
    emergency: [],
  };
}
