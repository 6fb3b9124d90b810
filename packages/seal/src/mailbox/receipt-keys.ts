import { type BlockKey, blockKey } from '../block.ts';
import { type BoxPair, boxPairFrom } from '../box.ts';
import { type Bytes, toBase64, toBytes } from '../bytes.ts';
import { SealBroken } from '../seal-broken.ts';
import { readReceipt } from './receipt-code.ts';

/** All that follows from a receipt; the receipt itself never leaves the device. */
export interface ReceiptKeys {
  /** By which the server finds the mailbox, of which it keeps a hash; base64. */
  readonly token: string;
  /** What is written to the family is sealed for it. */
  readonly box: BoxPair;
  /** Seals what the family keeps for itself: its phrase, its own letters. */
  readonly own: BlockKey;
  /** Told to the team in the filing and in every letter after it, so that a letter is known to be theirs; base64. */
  readonly voice: string;
}

/**
 * The keys of a receipt, by HKDF-SHA-256 (RFC 5869) with a name for each.
 * A receipt holds 106 random bits: nothing is gained by slowing this down.
 *
 * @throws SealBroken badShape when it is no whole receipt
 */
export async function keysOfReceipt(typed: string): Promise<ReceiptKeys> {
  const read = readReceipt(typed);
  if (read.is !== 'whole') throw new SealBroken('badShape');
  const secret = toBytes(read.receipt.replaceAll(' ', ''));
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const derive = async (what: string): Promise<Bytes> => {
    const how = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: toBytes('sila receipt'),
      info: toBytes(what),
    };
    return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
  };
  return {
    token: toBase64(await derive('token')),
    box: await boxPairFrom(await derive('box')),
    own: await blockKey(await derive('own')),
    voice: toBase64(await derive('voice')),
  };
}
