import { type BlockKey, blockKey, openBlock, sealBlock } from './block.ts';
import { type Bytes, fromBase64, toBase64, toBytes } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

/**
 * How a phrase becomes a key: PBKDF2 with HMAC-SHA-256 by 600,000 rounds
 * (OWASP's figure), the strongest that every browser has built in. Pinned: a
 * server that asks for fewer rounds is refused.
 */
export const LOCK = { kdf: 'pbkdf2-sha256', rounds: 600_000 } as const;
const SALT_BYTES = 16;
export const SHORTEST_PHRASE = 12;

/** A secret locked by a phrase, as it may lie anywhere. */
export interface Locked {
  readonly kdf: string;
  readonly rounds: number;
  /** Base64. */
  readonly salt: string;
  /** Base64. */
  readonly body: string;
}

export async function lockByPhrase(body: Bytes, phrase: string, about: string): Promise<Locked> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const key = await keyOf(phrase, salt);
  const sealed = await sealBlock(key, body, aboutLock(about));
  return { ...LOCK, salt: toBase64(salt), body: toBase64(sealed) };
}

/** @throws SealBroken weakLock, badShape; wrongPhrase also when the lock was changed or is another's */
export async function openByPhrase(locked: Locked, phrase: string, about: string): Promise<Bytes> {
  if (locked.kdf !== LOCK.kdf || locked.rounds !== LOCK.rounds) throw new SealBroken('weakLock');
  const salt = fromBase64(locked.salt);
  if (salt.length !== SALT_BYTES) throw new SealBroken('weakLock');
  const key = await keyOf(phrase, salt);
  try {
    return await openBlock(key, fromBase64(locked.body), aboutLock(about));
  } catch {
    throw new SealBroken('wrongPhrase');
  }
}

function aboutLock(about: string): string {
  return `sila lock|${LOCK.kdf}|${LOCK.rounds}|${about}`;
}

async function keyOf(phrase: string, salt: Bytes): Promise<BlockKey> {
  // One spelling of a phrase whatever keyboard wrote it.
  const written = toBytes(phrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', written, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: LOCK.rounds };
  return blockKey(new Uint8Array(await crypto.subtle.deriveBits(how, base, 256)));
}
