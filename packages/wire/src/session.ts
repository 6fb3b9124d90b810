import { ROLES } from '@sila/tracing';
import { z } from 'zod';
import { route } from './route.ts';
import { byId, done, id, none } from './shapes.ts';

export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;
export const user = z.object({
  id,
  name: z.string(),
  login: z.string(),
  roles: z.array(role),
});

export const sessionRoutes = {
  /** Who is signed in; `firstLogin` is true while no account exists yet; `isFaceOpen` when strangers have a page of their own. */
  readSession: route('GET', '/api/session', {
    params: none,
    body: none,
    reply: z.object({ user: user.nullable(), firstLogin: z.boolean(), isFaceOpen: z.boolean() }),
  }),
  signIn: route('POST', '/api/session', {
    params: none,
    body: z.object({
      login: z.string().min(1).max(200),
      password: z.string().min(1).max(1000),
      /** Asked for by `session.codeRequired`, once the password was right. */
      code: z.string().max(12).nullable().optional(),
    }),
    reply: z.object({ user }),
  }),
  signOut: route('DELETE', '/api/session', { params: none, body: none, reply: done }),
  /** Spends a link (the first-login link or an invitation): makes the account and signs in. */
  acceptInvitation: route('POST', '/api/invitations/accept', {
    params: none,
    body: z.object({
      token: z.string().min(16).max(200),
      name: z.string().trim().min(1).max(200),
      login: z.string().trim().min(1).max(200),
      /** At least 10 characters. */
      password: z.string().min(1).max(1000),
    }),
    reply: z.object({ user }),
  }),
  /** One coordinator's word that somebody lost their way in: another must approve it. */
  proposeRecovery: route('POST', '/api/users/:id/recovery', {
    params: byId,
    body: none,
    reply: z.object({ awaits: id }),
  }),
  /** Spends a recovery link: a new password, no factor, no passkey, no session. */
  recoverAccount: route('POST', '/api/recovery', {
    params: none,
    body: z.object({ token: z.string().min(16).max(200), password: z.string().min(1).max(1000) }),
    reply: done,
  }),
  listUsers: route('GET', '/api/users', {
    params: none,
    body: none,
    reply: z.object({ users: z.array(user.extend({ since: z.string() })) }),
  }),
  /** Administrator only: a link that can be used once, to hand over in person. */
  inviteUser: route('POST', '/api/invitations', {
    params: none,
    body: z.object({ roles: z.array(role).min(1) }),
    reply: z.object({ link: z.string() }),
  }),
  /** Administrator only: the roles an account has from now on. Nobody changes their own. */
  changeRoles: route('POST', '/api/users/:id/roles', {
    params: byId,
    body: z.object({ roles: z.array(role).min(1) }),
    /** `awaits`: the proposal that a second administrator must approve first. */
    reply: z.object({ user, awaits: id.nullable() }),
  }),
};
