import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Bytes, lockByPhrase } from '@sila/seal';
import { keptFile } from './kept-file.ts';
import { LOCKED_KEY, type LockedTenantKey, TENANT_LOCK } from './lock-tenant-key.ts';
import { type TenantKeyEnvironment, unlockTenantKey } from './open-tenant-key.ts';
import { readKeyText, TENANT_KEY_BYTES, writeKeyText } from './tenant-key-text.ts';

const NEXT = '.next';

/** The file that holds the key now, and whether a passphrase locks it. */
function presentFile(folder: string, env: TenantKeyEnvironment): [path: string, isLocked: boolean] {
  if (env.SILA_TENANT_KEY_FILE) return [env.SILA_TENANT_KEY_FILE, false];
  const locked = join(folder, LOCKED_KEY);
  return existsSync(locked) ? [locked, true] : [join(folder, 'tenant.key'), false];
}

/** Whether a change of the key was begun and its last step not taken. */
export function isRotating(folder: string, env: TenantKeyEnvironment = process.env): boolean {
  return existsSync(presentFile(folder, env)[0] + NEXT);
}

/**
 * The key that is to come, beside the present one and locked if that is; made
 * at the first call and the same at every later one, so that a change that was
 * cut off goes on with the key it began with.
 *
 * @throws TenantKeyProblem as openTenantKey; the file system's error
 */
export async function openNextKey(
  folder: string,
  env: TenantKeyEnvironment = process.env,
): Promise<Uint8Array> {
  const [path, isLocked] = presentFile(folder, env);
  const [place, name] = [dirname(path), basename(path) + NEXT];
  if (!isLocked) {
    const text = keptFile(place, name, () => writeKeyText(randomBytes(TENANT_KEY_BYTES)));
    return readKeyText(text.toString());
  }
  const passphrase = readFileSync(env.SILA_PASSPHRASE_FILE ?? '', 'utf8').trim();
  const fresh = new Uint8Array(randomBytes(TENANT_KEY_BYTES)) as Bytes;
  const locked = await lockByPhrase(fresh, passphrase, TENANT_LOCK);
  const kept = keptFile(place, name, () => `${JSON.stringify(locked)}\n`);
  return unlockTenantKey(JSON.parse(kept.toString()) as LockedTenantKey, env.SILA_PASSPHRASE_FILE);
}

/** Puts the key that was to come in the place of the one before: on the disk when it returns. */
export function takeNextKey(folder: string, env: TenantKeyEnvironment = process.env): void {
  const [path] = presentFile(folder, env);
  renameSync(path + NEXT, path);
  const place = openSync(dirname(path), 'r');
  try {
    fsyncSync(place);
  } finally {
    closeSync(place);
  }
}
