import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, fromBase64, joined, toBase64, toBytes } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

/**
 * HPKE (RFC 9180), base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256,
 * AES-256-GCM. P-256 and not X25519: every browser in use has it in WebCrypto.
 */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
/** An uncompressed point of P-256, which stands before the text. */
const ENC_BYTES = 65;
const EMPTY = new Uint8Array(0);

type KeyPair = Awaited<ReturnType<typeof suite.kem.generateKeyPair>>;

export interface BoxPair {
  /** Base64 of the uncompressed point. */
  readonly open: string;
  /** 32 bytes. */
  readonly secret: Bytes;
}

export async function newBoxPair(): Promise<BoxPair> {
  return written(await suite.kem.generateKeyPair());
}

/** The one pair that follows from 32 secret bytes (DeriveKeyPair, RFC 9180 section 7.1.3). */
export async function boxPairFrom(seed: Bytes): Promise<BoxPair> {
  return written(await suite.kem.deriveKeyPair(seed.slice().buffer));
}

async function written(pair: KeyPair): Promise<BoxPair> {
  const open = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
  const secret = new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey));
  return { open: toBase64(open), secret };
}

/**
 * Seals for whoever holds the secret half.
 *
 * @param open base64 of the open half
 * @param about what it belongs to; it opens nowhere else
 */
export async function sealBox(open: string, body: Bytes, about: string): Promise<Bytes> {
  const recipientPublicKey = await suite.kem
    .deserializePublicKey(fromBase64(open).buffer)
    .catch(() => {
      throw new SealBroken('wrongKey');
    });
  const params = { recipientPublicKey, info: toBytes(about).buffer };
  const { enc, ct } = await suite.seal(params, body.slice().buffer, EMPTY.buffer);
  return joined(new Uint8Array(enc), new Uint8Array(ct));
}

/** @throws SealBroken notOpened when it was changed, belongs elsewhere or to another key */
export async function openBox(secret: Bytes, sealed: Bytes, about: string): Promise<Bytes> {
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(secret.slice().buffer);
    const enc = sealed.slice(0, ENC_BYTES).buffer;
    const params = { recipientKey, enc, info: toBytes(about).buffer };
    return new Uint8Array(await suite.open(params, sealed.slice(ENC_BYTES).buffer, EMPTY.buffer));
  } catch {
    throw new SealBroken('notOpened');
  }
}

/** True when the two are halves of one key: what is sealed with one opens with the other. */
export async function isPair(open: string, secret: Bytes): Promise<boolean> {
  try {
    const probe = await sealBox(open, EMPTY, 'sila probe');
    return (await openBox(secret, probe, 'sila probe')).length === 0;
  } catch {
    return false;
  }
}
