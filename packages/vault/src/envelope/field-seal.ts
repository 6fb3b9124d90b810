import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals single fields. What a field is about is bound to it: moved to another row, it does not open. */
export interface FieldSeal {
  /** @param about the row and field, for instance `user/018f…/second factor` */
  seal(text: string, about: string): Uint8Array;
  /** @throws SealBroken when it was changed, moved, or sealed with another key */
  open(sealed: Uint8Array, about: string): string;
  /** The same for what is no text: a piece of a file. */
  sealBytes(bytes: Uint8Array, about: string): Uint8Array;
  /** @throws SealBroken as `open` does */
  openBytes(sealed: Uint8Array, about: string): Uint8Array;
}

/** Says nothing of what was sealed. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce and `about` as
 * associated data. Layout: version, nonce, ciphertext, tag.
 *
 * @param key 32 bytes
 */
export function makeFieldSeal(key: Uint8Array): FieldSeal {
  const sealBytes = (bytes: Uint8Array, about: string) => sealWith(key, bytes, about);
  const openBytes = (sealed: Uint8Array, about: string) => openWith(key, sealed, about);
  return {
    sealBytes,
    openBytes,
    seal: (text, about) => sealBytes(Buffer.from(text, 'utf8'), about),
    open: (sealed, about) => openBytes(sealed, about).toString('utf8'),
  };
}

function sealWith(key: Uint8Array, bytes: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Uint8Array.of(VERSION), nonce, body, cipher.getAuthTag()]);
}

function openWith(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const bodyFrom = 1 + NONCE_BYTES;
  const tagFrom = sealed.length - TAG_BYTES;
  if (sealed[0] !== VERSION || tagFrom < bodyFrom) throw new SealBroken('not a sealed field');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, bodyFrom))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(tagFrom));
  try {
    const body = decipher.update(sealed.subarray(bodyFrom, tagFrom));
    return Buffer.concat([body, decipher.final()]);
  } catch {
    throw new SealBroken('the sealed field does not open');
  }
}
