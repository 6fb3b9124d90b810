import { createHmac, hkdfSync } from 'node:crypto';

const BYTES = 32;

/** HMAC-SHA-256 under a key of its own, drawn from the organisation's (HKDF, RFC 5869). */
export function macOf(key: Uint8Array): (text: string) => string {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'sila erased rows', BYTES));
  return (text) => createHmac('sha256', own).update(text).digest('hex');
}
