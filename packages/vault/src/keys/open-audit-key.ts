import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { keptFile } from './kept-file.ts';

/**
 * The key that signs checkpoints, from the given folder. It lies outside the
 * database, so that who can write the database alone can't sign.
 *
 * @throws the file system's error when the folder can't be used
 */
export function openAuditKey(folder: string): KeyObject {
  const pem = keptFile(folder, 'audit-key.pem', () =>
    generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }),
  );
  return createPrivateKey(pem);
}
