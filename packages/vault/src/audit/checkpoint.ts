import {
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';

/** What the log's keeper puts their name to: so many entries, with this root, at this time. */
export interface Checkpoint {
  readonly size: number;
  /** Size of the checkpoint before this one, 0 for the first: none can be left out unseen. */
  readonly previous: number;
  /** Root hash, base64. */
  readonly root: string;
  /** ISO 8601 instant, UTC, by the keeper's clock. */
  readonly at: string;
}

export interface SignedCheckpoint extends Checkpoint {
  /** Public key that verifies it: raw Ed25519, base64. */
  readonly key: string;
  /** Ed25519 over the checkpoint's text, base64. */
  readonly signature: string;
}

/** The text that is signed: one line each, so that no field can pass for another. */
function noteOf({ size, previous, root, at }: Checkpoint): Buffer {
  return Buffer.from(`sila audit checkpoint\n${size}\n${previous}\n${root}\n${at}\n`);
}

/** Signs with an Ed25519 private key (RFC 8032). */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): SignedCheckpoint {
  const signature = signBytes(null, noteOf(checkpoint), privateKey).toString('base64');
  return { ...checkpoint, key: publicKeyOf(privateKey), signature };
}

/** Whether the checkpoint was signed by the key it names. Whose key that is, the caller must know. */
export function isSigned(checkpoint: SignedCheckpoint): boolean {
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: toUrlBase64(checkpoint.key) },
      format: 'jwk',
    });
    return verifyBytes(null, noteOf(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'));
  } catch {
    // A key that is no key signed nothing.
    return false;
  }
}

/** The raw public key of a private one, base64. */
export function publicKeyOf(privateKey: KeyObject): string {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.from(x as string, 'base64url').toString('base64');
}

function toUrlBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('base64url');
}
