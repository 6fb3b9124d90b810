import { randomBytes } from 'node:crypto';
import { EXAMPLE_SEED, inventExample } from '@sila/fixtures';
import type { Ports } from '@sila/tracing';
import { makeEdgeSeal, makeFieldSeal, openTenantKey } from '@sila/vault';
import { FILES } from './files.ts';
import { PASSKEYS } from './passkeys.ts';
import { makePuzzles } from './puzzles.ts';
import { makeSecrets } from './secrets.ts';

/**
 * The world as operations see it, around one database.
 * @param keyFolder where the organisation's key lies
 */
export async function makePorts(
  keyFolder: string,
  around: Pick<Ports, 'transact' | 'dispatch' | 'names' | 'pace'>,
): Promise<Ports> {
  const seal = makeFieldSeal(await openTenantKey(keyFolder));
  return {
    ...around,
    clock: { now: Date.now },
    randomness: { bytes: randomBytes },
    secrets: await makeSecrets(seal),
    sealing: makeEdgeSeal(seal),
    files: FILES,
    passkeys: PASSKEYS,
    puzzles: makePuzzles(),
    example: async () => inventExample(EXAMPLE_SEED),
  };
}
