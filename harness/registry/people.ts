import {
  acceptInvitation,
  inviteUser,
  type Operation,
  openFirstLogin,
  type Ports,
  perform,
  type User,
} from '@sila/tracing';

export const PASSWORD = 'a sentence of many words';

/** Performs an operation as somebody and gives what came of it. @throws when it was refused */
export async function actAs<I, O>(
  ports: Ports,
  { user, operation, input }: { user: User | 'job'; operation: Operation<I, O>; input: unknown },
): Promise<O> {
  const provenAt = new Date(ports.clock.now()).toISOString();
  const actor =
    user === 'job' ? ({ kind: 'job' } as const) : ({ kind: 'user', user, provenAt } as const);
  const done = await perform(operation, { actor, input }, ports);
  if (done.ok) return done.value;
  throw new Error(`${operation.name} was refused: ${done.error.code}`);
}

/** The first two accounts of an empty registry. */
export async function makePeople(ports: Ports): Promise<readonly [User, User]> {
  const first = await actAs(ports, { user: 'job', operation: openFirstLogin, input: {} });
  const administrator = await join(ports, first.token ?? '', 'first');
  const invited = await actAs(ports, {
    user: administrator,
    operation: inviteUser,
    input: { roles: ['coordinator'] },
  });
  return [administrator, await join(ports, invited.token, 'second')];
}

async function join(ports: Ports, token: string, login: string): Promise<User> {
  const input = { token, name: `Reviewer ${login}`, login, password: PASSWORD };
  const call = { actor: { kind: 'stranger' } as const, input };
  const joined = await perform(acceptInvitation, call, ports);
  if (!joined.ok) throw new Error(`an invitation was refused: ${joined.error.code}`);
  return joined.value.user;
}
