import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import type { ShownGrant } from '../access/grant.ts';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { factorPlace, takesCode } from './check-factor.ts';
import { nothing } from './input.ts';

export interface SessionView {
  readonly id: string;
  readonly begunAt: string;
  readonly expiresAt: string;
  /** The one that asks. */
  readonly isThis: boolean;
}

export interface AccountView {
  readonly sessions: readonly SessionView[];
  /** Since when a second factor is asked for; null where none is. */
  readonly factorSince: string | null;
  /** What is granted to this account now. */
  readonly grants: readonly ShownGrant[];
}

const ownToken = z.object({ token: z.string().max(200) });
const code = z.string().trim().min(6).max(12);

/** What a person may know of their own account: where they are signed in, and how well it is locked. */
export const readAccount: Operation<{ token: string }, AccountView> = {
  name: 'readAccount',
  input: ownToken,
  permits: POLICY.readAccount,
  audits: () => [],
  async run(context, { token }) {
    const { id } = actingUser(context);
    const { registry, ports, at } = context;
    const sessions = await registry.sessions.ofUser(id, {
      at,
      tokenHash: ports.secrets.sha256(token),
    });
    const factor = await registry.secondFactors.find(id);
    // What has ended opens nothing any more, not even its name.
    const grants = (await registry.grants.shown({ userId: id, at })).filter(({ holds }) => holds);
    return ok({ sessions, factorSince: factor?.confirmedAt ?? null, grants });
  },
};

/** Ends one of one's own sessions, for a phone that was lost. */
export const endSession: Operation<{ id: string }, { done: true }> = {
  name: 'endSession',
  input: z.object({ id: z.uuid() }),
  permits: POLICY.endSession,
  audits: () => [{ act: 'session.endedElsewhere', subjects: [] }],
  async run(context, { id }) {
    const ended = await context.registry.sessions.endOne(actingUser(context).id, id);
    return ended ? ok({ done: true }) : refused({ code: 'notFound' });
  },
};

/** Makes a secret for an authenticator app; it locks nothing until a first code was right. */
export const beginFactor: Operation<object, { secret: string; address: string }> = {
  name: 'beginFactor',
  input: nothing,
  permits: POLICY.beginFactor,
  audits: () => [{ act: 'factor.begun', subjects: [] }],
  async run(context) {
    const { id, login } = actingUser(context);
    const { registry, ports, at } = context;
    const known = await registry.secondFactors.find(id);
    if (known?.confirmedAt) return refused({ code: 'account.factorStands' });
    const { secret, address } = ports.secrets.newFactor(login);
    const sealedSecret = ports.secrets.seal(secret, factorPlace(id));
    await registry.secondFactors.begin(id, { sealedSecret, at });
    return ok({ secret, address });
  },
};

/** From here on signing in takes a code as well. */
export const confirmFactor: Operation<{ code: string }, { done: true }> = {
  name: 'confirmFactor',
  input: z.object({ code }),
  permits: POLICY.confirmFactor,
  audits: () => [{ act: 'factor.confirmed', subjects: [] }],
  async run(context, input) {
    const { id } = actingUser(context);
    const { secondFactors } = context.registry;
    const known = await secondFactors.find(id);
    if (known === null) return refused({ code: 'notFound' });
    if (known.confirmedAt) return refused({ code: 'account.factorStands' });
    if (!(await takesCode(context, { userId: id, ...known, ...input })))
      return refused({ code: 'session.badCode' });
    await secondFactors.confirm(id, context.at);
    return ok({ done: true });
  },
};

/** Takes a code to be taken off: who finds a screen left open can't weaken the account. */
export const removeFactor: Operation<{ code: string }, { done: true }> = {
  name: 'removeFactor',
  input: z.object({ code }),
  permits: POLICY.removeFactor,
  audits: () => [{ act: 'factor.removed', subjects: [] }],
  async run(context, input) {
    const userId: UserId = actingUser(context).id;
    const known = await context.registry.secondFactors.find(userId);
    if (!known?.confirmedAt) return refused({ code: 'notFound' });
    if (!(await takesCode(context, { userId, ...known, ...input })))
      return refused({ code: 'session.badCode' });
    await context.registry.secondFactors.remove(userId);
    return ok({ done: true });
  },
};
