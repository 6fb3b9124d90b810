import { type Bytes, joined, toBytes } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** A key that is in use and can't be read out any more. */
export type BlockKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export function newKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** @throws SealBroken badShape when it is no key of 32 bytes */
export async function blockKey(bytes: Bytes): Promise<BlockKey> {
  if (bytes.length !== KEY_BYTES) throw new SealBroken('badShape');
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce before the text.
 *
 * @param about what it belongs to, bound as associated data: elsewhere it does not open
 */
export async function sealBlock(key: BlockKey, body: Bytes, about: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const how = { name: 'AES-GCM', iv, additionalData: toBytes(about) };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(how, key, body)));
}

/** @throws SealBroken notOpened when changed, moved, or sealed with another key */
export async function openBlock(key: BlockKey, sealed: Bytes, about: string): Promise<Bytes> {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken('badShape');
  const how = {
    name: 'AES-GCM',
    iv: sealed.subarray(0, NONCE_BYTES),
    additionalData: toBytes(about),
  };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.subarray(NONCE_BYTES)));
  } catch {
    throw new SealBroken('notOpened');
  }
}
