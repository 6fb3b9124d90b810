import { randomBytes } from 'node:crypto';
import { EXAMPLE_SEED, inventExample } from '@sila/fixtures';
import type { Ports } from '@sila/tracing';
import { FILES } from './files.ts';
import { makeSecrets } from './secrets.ts';

/** The world as operations see it, around one database. */
export async function makePorts(
  around: Pick<Ports, 'transact' | 'dispatch' | 'names' | 'pace'>,
): Promise<Ports> {
  return {
    ...around,
    clock: { now: Date.now },
    randomness: { bytes: randomBytes },
    secrets: await makeSecrets(),
    files: FILES,
    example: async () => inventExample(EXAMPLE_SEED),
  };
}
