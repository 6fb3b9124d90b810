import { randomBytes } from 'node:crypto';
import { EXAMPLE_SEED, inventExample } from '@sila/fixtures';
import type { Ports } from '@sila/tracing';
import { makeEdgeSeal, makeFieldSeal, openTenantKey } from '@sila/vault';
import { FILES } from './files.ts';
import { macOf } from './mac-of.ts';
import { PASSKEYS } from './passkeys.ts';
import { makePuzzles } from './puzzles.ts';
import { makeSecrets } from './secrets.ts';
import { openShredLedger } from './shred-ledger.ts';

/**
 * The world as operations see it, around one database.
 * @param keyFolder where the organisation's key lies
 */
export async function makePorts(
  keyFolder: string,
  around: Pick<Ports, 'transact' | 'dispatch' | 'names' | 'pace'>,
): Promise<Ports> {
  const key = await openTenantKey(keyFolder);
  const seal = makeFieldSeal(key);
  return {
    ...around,
    clock: { now: Date.now },
    randomness: { bytes: randomBytes },
    secrets: await makeSecrets(seal, macOf(key)),
    sealing: makeEdgeSeal(seal),
    shredLedger: openShredLedger(keyFolder),
    files: FILES,
    passkeys: PASSKEYS,
    puzzles: makePuzzles(),
    example: async () => inventExample(EXAMPLE_SEED),
  };
}
