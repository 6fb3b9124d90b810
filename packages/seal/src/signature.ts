import { type Bytes, fromBase64, toBase64, toBytes } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HOW = { name: 'ECDSA', hash: 'SHA-256' } as const;

export interface SignPair {
  /** Base64 of the uncompressed point. */
  readonly open: string;
  /** PKCS #8. */
  readonly secret: Bytes;
}

export async function newSignPair(): Promise<SignPair> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const open = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { open: toBase64(open), secret };
}

/** ECDSA over P-256 with SHA-256, base64. */
export async function sign(secret: Bytes, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', secret, CURVE, false, ['sign']);
  return toBase64(new Uint8Array(await crypto.subtle.sign(HOW, key, toBytes(text))));
}

export async function isSignedBy(open: string, text: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(open), CURVE, false, ['verify']);
    return await crypto.subtle.verify(HOW, key, fromBase64(signature), toBytes(text));
  } catch {
    return false;
  }
}

/** @throws SealBroken wrongKey when the secret half does not sign for the open one */
export async function assertSigns(pair: SignPair): Promise<void> {
  const text = 'sila probe';
  const signature = await sign(pair.secret, text).catch(() => '');
  if (!(await isSignedBy(pair.open, text, signature))) throw new SealBroken('wrongKey');
}
