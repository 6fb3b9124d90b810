import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openByPhrase, SealBroken } from '@sila/seal';
import { keptFile } from './kept-file.ts';
import { LOCKED_KEY, type LockedTenantKey, TENANT_LOCK } from './lock-tenant-key.ts';
import { readKeyText, TENANT_KEY_BYTES, writeKeyText } from './tenant-key-text.ts';

/** What the environment says about the organisation's key. */
export interface TenantKeyEnvironment {
  /** A file elsewhere, for instance on a stick that is taken out once Sila runs. */
  readonly SILA_TENANT_KEY_FILE?: string | undefined;
  /** A file with the passphrase of a key that was locked. */
  readonly SILA_PASSPHRASE_FILE?: string | undefined;
}

/** The key can't be had as things are: one line for whoever starts Sila. */
export class TenantKeyProblem extends Error {
  override readonly name = 'TenantKeyProblem';
}

/**
 * The organisation's key, from which sealed fields open. Never in the database
 * nor in a backup: who takes those alone opens nothing. Losing it loses what
 * it sealed, so split it into shares (`sila key split`).
 *
 * @param folder holds it, locked or not, unless the environment names a file; made at the first start
 * @throws TenantKeyProblem
 */
export async function openTenantKey(
  folder: string,
  env: TenantKeyEnvironment = process.env,
): Promise<Uint8Array> {
  if (env.SILA_TENANT_KEY_FILE) return readKeyText(readNamed(env.SILA_TENANT_KEY_FILE));
  const locked = readLocked(folder);
  if (locked !== null) return unlockTenantKey(locked, env.SILA_PASSPHRASE_FILE);
  return readKeyText(
    keptFile(folder, 'tenant.key', () => writeKeyText(randomBytes(TENANT_KEY_BYTES))).toString(),
  );
}

function readNamed(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TenantKeyProblem(`The organisation's key cannot be read from ${path} (${code}).`);
  }
}

function readLocked(folder: string): LockedTenantKey | null {
  try {
    return JSON.parse(readFileSync(join(folder, LOCKED_KEY), 'utf8')) as LockedTenantKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new TenantKeyProblem(`${LOCKED_KEY} cannot be read.`);
  }
}

/** @throws TenantKeyProblem when there is no passphrase, or it is another's */
export async function unlockTenantKey(
  locked: LockedTenantKey,
  path: string | undefined,
): Promise<Uint8Array> {
  if (!path)
    throw new TenantKeyProblem(
      "The organisation's key is locked: name the file of its passphrase in SILA_PASSPHRASE_FILE.",
    );
  try {
    return await openByPhrase(locked, readNamed(path).trim(), TENANT_LOCK);
  } catch (error) {
    if (error instanceof SealBroken)
      throw new TenantKeyProblem("That passphrase does not open the organisation's key.");
    throw error;
  }
}
