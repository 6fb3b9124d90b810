import { randomBytes } from 'node:crypto';
import { keptFile } from './kept-file.ts';

const KEY_BYTES = 32;

/**
 * The organisation's key, from which sealed fields open. Never in the database
 * nor in a backup: who takes those alone opens nothing. Losing it loses what
 * it sealed, so keep a copy elsewhere.
 *
 * @throws RangeError when the file holds something else
 */
export function openTenantKey(folder: string): Uint8Array {
  const text = keptFile(
    folder,
    'tenant.key',
    () => `${randomBytes(KEY_BYTES).toString('base64')}\n`,
  );
  const key = Buffer.from(text.toString('utf8').trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new RangeError('tenant.key holds no key of 32 bytes');
  return key;
}
