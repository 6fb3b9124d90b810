import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'audit-key.pem';

/**
 * The key that signs checkpoints, from the given folder; made there at the
 * first call, readable by its owner only. It lies outside the database, so
 * that who can write the database alone can't sign.
 *
 * @throws the file system's error when the folder can't be used
 */
export function openAuditKey(folder: string): KeyObject {
  const path = join(folder, FILE);
  const kept = readIfThere(path);
  if (kept !== null) return createPrivateKey(kept);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  try {
    // Of two processes that start at once, one key stays: the link refuses where a file is.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return createPrivateKey(readFileSync(path));
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
