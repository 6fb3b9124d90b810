import { createHash } from 'node:crypto';
import type { RouteName } from '@sila/wire';
import type { FastifyRequest } from 'fastify';

const WINDOW_MS = 5 * 60_000;
/** Tries within the window: for one login from one address, and from one address for all logins together. */
const TRIES_PER_LOGIN = 10;
const TRIES_PER_ADDRESS = 60;
/** Beyond this many counters the old ones are let go. */
const MOST_COUNTERS = 50_000;

/** A code has a million values: guessing at it is slowed like guessing at a password. */
const LIMITED: ReadonlySet<RouteName> = new Set([
  'signIn',
  'acceptInvitation',
  'confirmFactor',
  'removeFactor',
  'prove',
  'recoverAccount',
  'beginPasskeySignIn',
  'signInByPasskey',
  'breakGlass',
]);

/**
 * Slows down guessing at passwords and links. A login that doesn't exist is
 * counted like one that does, and only its hash is kept.
 */
export class SignInLimits {
  readonly #tries = new Map<string, { count: number; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts the try and tells whether there were too many. Routes that sign nobody in are never limited here. */
  exceeded(name: RouteName, request: FastifyRequest, body: unknown): boolean {
    if (!LIMITED.has(name)) return false;
    const byAddress = this.#count(request.ip) > TRIES_PER_ADDRESS;
    if (name !== 'signIn') return byAddress;
    const login = String((body as { login?: unknown }).login ?? '')
      .trim()
      .toLowerCase();
    const key = createHash('sha256').update(`${request.ip}\n${login}`).digest('hex');
    return this.#count(key) > TRIES_PER_LOGIN || byAddress;
  }

  #count(key: string): number {
    const now = this.#now();
    const known = this.#tries.get(key);
    if (known !== undefined && known.until > now) return ++known.count;
    if (this.#tries.size >= MOST_COUNTERS) this.#dropOld(now);
    this.#tries.set(key, { count: 1, until: now + WINDOW_MS });
    return 1;
  }

  #dropOld(now: number): void {
    for (const [key, { until }] of this.#tries) if (until <= now) this.#tries.delete(key);
  }
}
