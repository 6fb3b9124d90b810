import { ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { User } from '../actor.ts';
import type { Context, Operation } from '../operation.ts';
import { takesCode } from './check-factor.ts';
import { nothing } from './input.ts';

const SESSION_MS = 12 * 3_600_000;

/** A session just begun: the token goes into a cookie and is stored nowhere. */
export interface BegunSession {
  readonly user: User;
  readonly token: string;
}

/** Who a cookie belongs to; asked before every other operation. */
export const recogniseSession: Operation<
  { token: string | null },
  { user: User | null; provenAt: string | null }
> = {
  name: 'recogniseSession',
  input: z.object({ token: z.string().max(200).nullable() }),
  permits: POLICY.recogniseSession,
  audits: () => [],
  async run({ registry, ports, at }, { token }) {
    const known =
      token === null ? null : await registry.sessions.user(ports.secrets.sha256(token), at);
    if (known === null) return ok({ user: null, provenAt: null });
    const { provenAt, ...user } = known;
    return ok({ user, provenAt });
  },
};

export const readSession: Operation<
  object,
  { user: User | null; firstLogin: boolean; isFaceOpen: boolean }
> = {
  name: 'readSession',
  input: nothing,
  permits: POLICY.readSession,
  audits: () => [],
  async run({ registry, actor }) {
    const user = actor.kind === 'user' ? actor.user : null;
    const firstLogin = user === null && !(await registry.users.anyExist());
    return ok({ user, firstLogin, isFaceOpen: (await registry.publicFace.shown()) !== null });
  },
};

interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Of the authenticator app, where the account has one. */
  readonly code: string | null;
}

export const signIn: Operation<Credentials, BegunSession> = {
  name: 'signIn',
  input: z.object({
    login: z.string().trim().min(1).max(200),
    password: z.string().min(1).max(1000),
    code: z.string().trim().max(12).nullable().default(null),
  }),
  permits: POLICY.signIn,
  audits: (_, { user }) => [{ act: 'session.begun', subjects: [user.id] }],
  notesRefusedStrangers: true,
  async run(context, { login, password, code }) {
    const known = await context.registry.users.byLogin(login);
    const { secrets } = context.ports;
    const matches = await secrets.passwordMatches(known?.passwordHash ?? null, password);
    if (known === null || !matches) return refused({ code: 'session.badCredentials' });
    if (await context.registry.emergencies.isSuspended(known.user.id))
      return refused({ code: 'session.suspended' });
    const factor = await context.registry.secondFactors.find(known.user.id);
    if (factor?.confirmedAt) {
      if (!code) return refused({ code: 'session.codeRequired' });
      const { sealedSecret } = factor;
      if (!(await takesCode(context, { userId: known.user.id, sealedSecret, code })))
        return refused({ code: 'session.badCode' });
    }
    return ok({ user: known.user, token: await beginSession(context, known.user) });
  },
};

export const signOut: Operation<{ token: string }, { done: true }> = {
  name: 'signOut',
  input: z.object({ token: z.string().max(200) }),
  permits: POLICY.signOut,
  audits: () => [{ act: 'session.ended', subjects: [] }],
  async run({ registry, ports }, { token }) {
    await registry.sessions.end(ports.secrets.sha256(token));
    return ok({ done: true });
  },
};

interface Acceptance {
  readonly token: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** Spends a first-login link or an invitation: makes the account and signs in. A refusal leaves the link unspent. */
export const acceptInvitation: Operation<Acceptance, BegunSession> = {
  name: 'acceptInvitation',
  input: z.object({
    token: z.string().min(16).max(200),
    name: z.string().trim().min(1).max(200),
    login: z.string().trim().min(1).max(200),
    password: z.string().min(1).max(1000),
  }),
  permits: POLICY.acceptInvitation,
  audits: (_, { user }) => [{ act: 'user.joined', subjects: [user.id] }],
  notesRefusedStrangers: true,
  async run(context, { token, name, login, password }) {
    const { registry, ports, at } = context;
    const roles = await registry.invitations.spend(ports.secrets.sha256(token), at);
    if (roles === null) return refused({ code: 'session.linkSpent' });
    if ([...password].length < 10) return refused({ code: 'user.passwordTooShort' });
    const user: User = { id: context.newId(), name, login, roles };
    const passwordHash = await ports.secrets.hashPassword(password);
    if (!(await registry.users.add(user, { passwordHash, at }))) {
      return refused({ code: 'user.loginTaken' });
    }
    return ok({ user, token: await beginSession(context, user) });
  },
};

export async function beginSession(context: Context, user: User): Promise<string> {
  const { token, tokenHash } = newToken(context);
  const expiresAt = new Date(Date.parse(context.at) + SESSION_MS).toISOString();
  await context.registry.sessions.add({ tokenHash, userId: user.id, at: context.at, expiresAt });
  return token;
}

/** 256 random bits in hexadecimal, and the hash that is stored in their place. */
export function newToken({ ports }: Context): { token: string; tokenHash: string } {
  const bytes = ports.randomness.bytes(32);
  const token = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { token, tokenHash: ports.secrets.sha256(token) };
}
