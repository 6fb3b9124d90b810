import { SealBroken } from './seal-broken.ts';

/** Bytes over memory of their own kind, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const PIECE = 8192;

export function toBytes(text: string): Bytes {
  return new TextEncoder().encode(text) as Bytes;
}

export function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Base64 as in RFC 4648 section 4. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}

/** @throws SealBroken badShape: only the one spelling that toBase64 gives is read */
export function fromBase64(text: string): Bytes {
  let letters: string;
  try {
    letters = atob(text);
  } catch {
    throw new SealBroken('badShape');
  }
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new SealBroken('badShape');
  return bytes;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes)));
}
