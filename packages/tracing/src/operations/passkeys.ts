import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { PasskeySite } from '../passkey.ts';
import { nothing } from './input.ts';
import { type BegunSession, beginSession } from './session.ts';

/** A person needs this long, at most, to find their key and touch it. */
const CHALLENGE_MS = 5 * 60_000;

const site = z.object({ origin: z.string().max(300), host: z.string().max(255) });
const response = z.string().max(20_000);

export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly addedAt: string;
  readonly lastUsedAt: string | null;
}

/** One's own passkeys by the names one gave them. */
export const listPasskeys: Operation<object, { passkeys: PasskeyView[] }> = {
  name: 'listPasskeys',
  input: nothing,
  permits: POLICY.listPasskeys,
  audits: () => [],
  async run(context) {
    const known = await context.registry.passkeys.ofUser(actingUser(context).id);
    return ok({
      passkeys: known.map(({ id, name, addedAt, lastUsedAt }) => ({
        id,
        name,
        addedAt,
        lastUsedAt,
      })),
    });
  },
};

/** Takes a fresh proof, as the policy says: who finds a screen left open can't add a key of their own. */
export const beginPasskey: Operation<{ site: PasskeySite }, { options: string }> = {
  name: 'beginPasskey',
  input: z.object({ site }),
  permits: POLICY.beginPasskey,
  audits: () => [{ act: 'passkey.begun', subjects: [] }],
  async run(context, { site: at }) {
    const { id, login, name } = actingUser(context);
    const { registry, ports } = context;
    const others = await registry.passkeys.ofUser(id);
    const { options, challenge } = await ports.passkeys.beginMaking(at, {
      user: { id, login, name },
      known: others.map(({ credentialId }) => credentialId),
    });
    await ask(context, challenge, id);
    return ok({ options });
  },
};

/** Keeps what checks a key that the device has just made. */
export const addPasskey: Operation<
  { name: string; response: string; site: PasskeySite },
  { done: true }
> = {
  name: 'addPasskey',
  input: z.object({ name: z.string().trim().min(1).max(100), response, site }),
  permits: POLICY.addPasskey,
  audits: () => [{ act: 'passkey.added', subjects: [] }],
  async run(context, { name, response: made, site: at }) {
    const userId = actingUser(context).id;
    const isExpected = (challenge: string) => take(context, challenge, userId);
    const key = await context.ports.passkeys.finishMaking(at, { response: made, isExpected });
    if (key === null) return refused({ code: 'passkey.refused' });
    const passkey = { id: context.newId<string>(), userId, name, at: context.at, key };
    const isAdded = await context.registry.passkeys.add(passkey);
    return isAdded ? ok({ done: true }) : refused({ code: 'passkey.refused' });
  },
};

/** Takes a key off one's own account, when its device was lost. */
export const removePasskey: Operation<{ id: string }, { done: true }> = {
  name: 'removePasskey',
  input: z.object({ id: z.uuid() }),
  permits: POLICY.removePasskey,
  audits: () => [{ act: 'passkey.removed', subjects: [] }],
  async run(context, { id }) {
    const removed = await context.registry.passkeys.remove(actingUser(context).id, id);
    return removed ? ok({ done: true }) : refused({ code: 'notFound' });
  },
};

/** A challenge for whoever wants to sign in by a key: the same for all, no account is named. */
export const beginPasskeySignIn: Operation<{ site: PasskeySite }, { options: string }> = {
  name: 'beginPasskeySignIn',
  input: z.object({ site }),
  permits: POLICY.beginPasskeySignIn,
  audits: () => [],
  async run(context, { site: at }) {
    const { options, challenge } = await context.ports.passkeys.beginSigning(at);
    await ask(context, challenge, null);
    return ok({ options });
  },
};

/** Signs in by a key whose device checked who holds it: password and code in one. */
export const signInByPasskey: Operation<{ response: string; site: PasskeySite }, BegunSession> = {
  name: 'signInByPasskey',
  input: z.object({ response, site }),
  permits: POLICY.signInByPasskey,
  audits: (_, { user }) => [{ act: 'session.begunByPasskey', subjects: [user.id] }],
  notesRefusedStrangers: true,
  async run(context, { response: signed, site: at }) {
    const userId = await signerOf(context, { signed, site: at, askedOf: null });
    const user = userId === null ? null : await context.registry.users.find(userId);
    if (user === null) return refused({ code: 'passkey.refused' });
    return ok({ user, token: await beginSession(context, user) });
  },
};

/** Whose key signed the challenge; null when none did, or when it was asked of somebody else. */
export async function signerOf(
  context: Context,
  { signed, site: at, askedOf }: { signed: string; site: PasskeySite; askedOf: UserId | null },
): Promise<UserId | null> {
  const { registry, ports } = context;
  const credentialId = ports.passkeys.credentialOf(signed);
  const found = credentialId === null ? null : await registry.passkeys.find(credentialId);
  if (found === null || (askedOf !== null && found.userId !== askedOf)) return null;
  const isExpected = (challenge: string) => take(context, challenge, askedOf);
  const answer = { response: signed, key: found.key, isExpected };
  const counter = await ports.passkeys.finishSigning(at, answer);
  if (counter === null) return null;
  await registry.passkeys.used(found.key.credentialId, { counter, at: context.at });
  return found.userId;
}

export async function ask(
  context: Context,
  challenge: string,
  userId: UserId | null,
): Promise<void> {
  const { registry, ports, at } = context;
  const expiresAt = new Date(Date.parse(at) + CHALLENGE_MS).toISOString();
  const hash = ports.secrets.sha256(challenge);
  await registry.passkeys.ask({ hash, userId, at, expiresAt });
}

function take(context: Context, challenge: string, userId: UserId | null): Promise<boolean> {
  const { registry, ports, at } = context;
  return registry.passkeys.take({ hash: ports.secrets.sha256(challenge), userId, at });
}
