import type { UserId } from '@sila/domain';
import type { Role } from './access/role.ts';
import type { User } from './actor.ts';

export interface Users {
  anyExist(): Promise<boolean>;
  all(): Promise<(User & { since: string })[]>;
  /** False when the login is taken. */
  add(user: User, more: { passwordHash: string; at: string }): Promise<boolean>;
  byLogin(login: string): Promise<{ user: User; passwordHash: string } | null>;
  find(id: UserId): Promise<User | null>;
  /** Who can sign in and holds this role; held to the end of the transaction, so that two changes take turns. */
  holding(role: Role): Promise<UserId[]>;
  setPassword(id: UserId, passwordHash: string): Promise<void>;
  setRoles(id: UserId, roles: readonly Role[]): Promise<void>;
}

export interface Sessions {
  add(session: { tokenHash: string; userId: UserId; at: string; expiresAt: string }): Promise<void>;
  user(tokenHash: string, at: string): Promise<(User & { provenAt: string }) | null>;
  /** Notes that the one whose session it is proved to be themselves. */
  prove(tokenHash: string, at: string): Promise<void>;
  endAll(userId: UserId): Promise<void>;
  /** Those that still hold, newest first; the one that asks is marked. */
  ofUser(
    userId: UserId,
    asked: { at: string; tokenHash: string },
  ): Promise<{ id: string; begunAt: string; expiresAt: string; isThis: boolean }[]>;
  end(tokenHash: string): Promise<void>;
  /** False when the user has no such session. */
  endOne(userId: UserId, id: string): Promise<boolean>;
}

/** Secrets that an authenticator app shares with Sila, sealed. */
export interface SecondFactors {
  find(userId: UserId): Promise<{ sealedSecret: Uint8Array; confirmedAt: string | null } | null>;
  /** Puts a new secret in the place of one that was never confirmed. */
  begin(userId: UserId, factor: { sealedSecret: Uint8Array; at: string }): Promise<void>;
  confirm(userId: UserId, at: string): Promise<void>;
  /** False when a code of this step or a later one was taken already. */
  takeStep(userId: UserId, step: number): Promise<boolean>;
  remove(userId: UserId): Promise<void>;
}

export interface Invitations {
  add(invitation: {
    tokenHash: string;
    roles: readonly Role[];
    by: UserId | null;
    at: string;
    expiresAt: string | null;
  }): Promise<void>;
  /** Marks it spent and gives its roles; null when unknown, spent or out of time. */
  spend(tokenHash: string, at: string): Promise<readonly Role[] | null>;
  /** Takes back every unspent link that nobody's invitation made: the first-login links of earlier starts. */
  clearFirstLogin(): Promise<void>;
}

/** Links by which somebody who lost password and factor comes in again. */
export interface Recoveries {
  add(recovery: {
    id: string;
    tokenHash: string;
    userId: UserId;
    at: string;
    expiresAt: string;
  }): Promise<void>;
  /** Marks it spent; null when unknown, spent or out of time. */
  spend(tokenHash: string, at: string): Promise<{ id: string; userId: UserId } | null>;
}
