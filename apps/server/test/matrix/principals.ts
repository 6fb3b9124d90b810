import { type Actor, type Grant, ROLES, type Role } from '@sila/tracing';
import type { Client, TestServer } from '../support/test-server.ts';
import type { World } from './world.ts';

/** One column of the matrix: a role with or without grants, or nobody signed in. */
export interface Column {
  readonly name: string;
  readonly actor: Actor;
  readonly client: Client;
  readonly grants: readonly Grant[];
}

/** Every role without a grant and with grants, and somebody nobody knows. */
export async function columnsOf(server: TestServer, world: World): Promise<Column[]> {
  const stranger: Column = {
    name: 'stranger',
    actor: { kind: 'stranger' },
    client: server.stranger(),
    grants: [],
  };
  const columns = [stranger];
  for (const role of ROLES) {
    for (const isGranted of [false, true]) {
      columns.push(await columnFor(server, { role, isGranted, world }));
    }
  }
  return columns;
}

async function columnFor(
  server: TestServer,
  { role, isGranted, world }: { role: Role; isGranted: boolean; world: World },
): Promise<Column> {
  const name = `${role}${isGranted ? ' with grants' : ''}`;
  const login = name.replaceAll(' ', '-');
  const client = await server.join(login, [role]);
  const { user } = await client.get('readSession');
  if (user === null) throw new Error('nobody is signed in');
  const actor: Actor = { kind: 'user', user: { ...user, roles: [role] } as never };
  return { name, actor, client, grants: isGranted ? await world.grantTo(user.id) : [] };
}
