import { randomBytes } from 'node:crypto';
import { EXAMPLE_SEED, inventExample } from '@sila/fixtures';
import { type Ports, TraitIndex } from '@sila/tracing';
import { makeEdgeSeal, makeFieldSeal, openTenantKey } from '@sila/vault';
import { FILES } from './files.ts';
import { macKeyOf, macOf } from './mac-of.ts';
import { PASSKEYS } from './passkeys.ts';
import { makePuzzles } from './puzzles.ts';
import { makeSecrets } from './secrets.ts';
import { openShredLedger } from './shred-ledger.ts';

/** The organisation's key, and the one of the hashes of erased rows where that is not drawn from it. */
export interface HeldKeys {
  readonly key: Uint8Array;
  readonly macKey: string;
}

/** The key in this folder or where the environment says, as it was before it was ever changed. */
export async function keysOf(keyFolder: string): Promise<HeldKeys> {
  const key = await openTenantKey(keyFolder);
  return { key, macKey: macKeyOf(key) };
}

/**
 * The world as operations see it, around one database.
 * @param keyFolder where what is beside the keys lies
 */
export async function makePorts(
  keyFolder: string,
  { key, macKey }: HeldKeys,
  around: Pick<Ports, 'transact' | 'dispatch' | 'names' | 'pace'>,
): Promise<Ports> {
  const seal = makeFieldSeal(key);
  return {
    ...around,
    traits: new TraitIndex(),
    clock: { now: Date.now },
    randomness: { bytes: randomBytes },
    secrets: await makeSecrets(seal, macOf(macKey)),
    sealing: makeEdgeSeal(seal),
    shredLedger: openShredLedger(keyFolder),
    files: FILES,
    passkeys: PASSKEYS,
    puzzles: makePuzzles(),
    example: async () => inventExample(EXAMPLE_SEED),
  };
}
