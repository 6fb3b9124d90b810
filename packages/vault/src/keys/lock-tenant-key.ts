import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, type Locked, lockByPhrase } from '@sila/seal';
import { keptFile } from './kept-file.ts';
import { readKeyText } from './tenant-key-text.ts';

export const LOCKED_KEY = 'tenant.locked';
export const TENANT_LOCK = 'tenant key';
export type LockedTenantKey = Locked;

/**
 * Locks the kept key by a passphrase: afterwards nothing in the folder opens
 * it, and whoever starts Sila must bring the passphrase.
 *
 * @throws the file system's error when there is no open key in the folder
 */
export async function lockTenantKey(folder: string, passphrase: string): Promise<void> {
  const open = join(folder, 'tenant.key');
  const key = readKeyText(readFileSync(open, 'utf8'));
  const locked = await lockByPhrase(new Uint8Array(key) as Bytes, passphrase, TENANT_LOCK);
  keptFile(folder, LOCKED_KEY, () => `${JSON.stringify(locked)}\n`);
  rmSync(open);
}
