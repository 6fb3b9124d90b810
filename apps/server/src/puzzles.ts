import { createHash, randomBytes } from 'node:crypto';
import type { Puzzles } from '@sila/tracing';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

/**
 * PBKDF2 rounds of one try, and what a key must begin with: 256 tries in the
 * mean, half a million rounds, a second or two on a cheap telephone and some
 * tenths of one here. Checking costs one try.
 */
const ROUNDS = 2_000;
const PREFIX = '00';
const MINUTES = 20;

const solvedShape = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().max(64),
      salt: z.string().max(64),
      cost: z.literal(ROUNDS),
      keyLength: z.literal(32),
      keyPrefix: z.literal(PREFIX),
      expiresAt: z.number().int(),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: z.number().int().min(0), derivedKey: z.string().max(64) }),
});

/** Puzzles of the ALTCHA library, signed by a key that dies with the process. */
export function makePuzzles(): Puzzles {
  const hmacSignatureSecret = randomBytes(32).toString('hex');
  return {
    async make() {
      const expiresAt = new Date(Date.now() + MINUTES * 60_000);
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: ROUNDS,
        keyPrefix: PREFIX,
        expiresAt,
        deriveKey,
        hmacSignatureSecret,
      });
      return JSON.stringify(challenge);
    },
    async check(solved) {
      const read = solvedShape.safeParse(parsed(solved));
      if (!read.success) return null;
      const { challenge, solution } = read.data;
      const { verified } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret,
      });
      if (!verified) return null;
      const hash = createHash('sha256').update(challenge.signature).digest('hex');
      const expiresAt = new Date(challenge.parameters.expiresAt * 1000).toISOString();
      return { hash, expiresAt };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
