import { type BlockKey, blockKey, openBlock, sealBlock } from './block.ts';
import { newBoxPair, openBox, sealBox } from './box.ts';
import { type Bytes, fromBase64, toBase64, toBytes, toText } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

/**
 * Where a device puts rows that no server has yet. Whoever holds the device can
 * put rows in; to take them out, the half that the server gives to the signed-in
 * typist is needed too.
 */
export interface UnsentBox {
  /** Base64 of the open half. */
  readonly open: string;
  /** The secret half under the server's half; base64. */
  readonly locked: string;
}

/** Sizes are rounded up to this, so that they don't tell one name from another. */
const PADDED_TO = 512;

/** @param half what the server gives this account for this device */
export async function newUnsentBox(half: string): Promise<UnsentBox> {
  const { open, secret } = await newBoxPair();
  return { open, locked: toBase64(await sealBlock(await keyOf(half), secret, lockOf(open))) };
}

/**
 * The secret half, to keep in memory no longer than it takes to open what waits.
 * @throws SealBroken when the half is another account's or another device's
 */
export async function unlockUnsentBox({ open, locked }: UnsentBox, half: string): Promise<Bytes> {
  return openBlock(await keyOf(half), fromBase64(locked), lockOf(open));
}

/**
 * @param data anything that JSON writes
 * @param entryId the row's own id: under another it does not open
 */
export async function sealUnsent(open: string, data: unknown, entryId: string): Promise<string> {
  const bytes = toBytes(JSON.stringify(data));
  const padded = new Uint8Array(Math.ceil(bytes.length / PADDED_TO) * PADDED_TO).fill(32);
  padded.set(bytes);
  return toBase64(await sealBox(open, padded, placeOf(entryId)));
}

/** @throws SealBroken when it was changed, moved, or sealed for another box */
export async function openUnsent(secret: Bytes, sealed: string, entryId: string): Promise<unknown> {
  const text = toText(await openBox(secret, fromBase64(sealed), placeOf(entryId)));
  try {
    return JSON.parse(text);
  } catch {
    throw new SealBroken('badShape');
  }
}

async function keyOf(half: string): Promise<BlockKey> {
  const bytes = toBytes(`sila unsent rows|${half}`);
  return blockKey(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function lockOf(open: string): string {
  return `sila unsent box|${open}`;
}

function placeOf(entryId: string): string {
  return `sila unsent row|${entryId}`;
}
