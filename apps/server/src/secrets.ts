import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Secrets } from '@sila/tracing';
import { type FieldSeal, makeFieldKeys } from '@sila/vault';
import { secondFactor } from './second-factor.ts';

/** Argon2id (the library's `Algorithm.Argon2id`), by OWASP's first choice: 19 MiB, two passes, one lane. */
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id for passwords; a wrong login costs as much time as a wrong password. */
export async function makeSecrets(seal: FieldSeal, mac: Secrets['mac']): Promise<Secrets> {
  const nobodysHash = await hash('a password that nobody has', ARGON2);
  return {
    hashPassword: (password) => hash(password, ARGON2),
    async passwordMatches(stored, password) {
      const matches = await verify(stored || nobodysHash, password);
      return Boolean(stored) && matches;
    },
    mac,
    ...seal,
    ...makeFieldKeys(seal),
    ...secondFactor,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}
