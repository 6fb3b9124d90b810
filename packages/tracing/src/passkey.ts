import type { UserId } from '@sila/domain';
import type { User } from './actor.ts';

/** Where the browser is, for keys that work at one address only. */
export interface PasskeySite {
  /** As the browser names it: https://sila.example */
  readonly origin: string;
  /** Its host name: sila.example */
  readonly host: string;
}

/** What checks one key of one device. */
export interface Passkey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  /** How often it was used, where the device counts. */
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Whether a challenge is one that was given out here, and was not answered yet. */
type IsExpected = (challenge: string) => Promise<boolean>;

/** Keys that stay in a device (WebAuthn). `options` and `response` are the browser's own JSON. */
export interface Passkeys {
  beginMaking(
    site: PasskeySite,
    about: { user: Pick<User, 'id' | 'login' | 'name'>; known: readonly string[] },
  ): Promise<{ options: string; challenge: string }>;
  /** Null when the answer is not what was asked for. */
  finishMaking(
    site: PasskeySite,
    answer: { response: string; isExpected: IsExpected },
  ): Promise<Passkey | null>;
  beginSigning(site: PasskeySite): Promise<{ options: string; challenge: string }>;
  credentialOf(response: string): string | null;
  /** The key's new count; null when the answer is not its answer. */
  finishSigning(
    site: PasskeySite,
    answer: { response: string; key: Passkey; isExpected: IsExpected },
  ): Promise<number | null>;
}

/** What checks the keys in people's devices, and the challenges that wait for an answer. */
export interface PasskeyStore {
  ofUser(userId: UserId): Promise<
    {
      id: string;
      name: string;
      credentialId: string;
      addedAt: string;
      lastUsedAt: string | null;
    }[]
  >;
  /** False when that key is known already. */
  add(passkey: {
    id: string;
    userId: UserId;
    name: string;
    at: string;
    key: Passkey;
  }): Promise<boolean>;
  /** False when the user has no such key. */
  removeAll(userId: UserId): Promise<void>;
  remove(userId: UserId, id: string): Promise<boolean>;
  find(credentialId: string): Promise<{ userId: UserId; key: Passkey } | null>;
  used(credentialId: string, use: { counter: number; at: string }): Promise<void>;
  ask(challenge: {
    hash: string;
    userId: UserId | null;
    at: string;
    expiresAt: string;
  }): Promise<void>;
  /** Takes a challenge back, once; false when it was not given to this user or is out of time. */
  take(challenge: { hash: string; userId: UserId | null; at: string }): Promise<boolean>;
}
