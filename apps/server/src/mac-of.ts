import { createHmac, hkdfSync } from 'node:crypto';

const BYTES = 32;

/** The key of the hashes of erased rows, drawn from the organisation's (HKDF, RFC 5869), in base64. */
export function macKeyOf(key: Uint8Array): string {
  return Buffer.from(hkdfSync('sha256', key, '', 'sila erased rows', BYTES)).toString('base64');
}

/** HMAC-SHA-256 under that key. */
export function macOf(macKey: string): (text: string) => string {
  const own = Buffer.from(macKey, 'base64');
  return (text) => createHmac('sha256', own).update(text).digest('hex');
}
