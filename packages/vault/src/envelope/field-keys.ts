import { randomBytes } from 'node:crypto';
import { type FieldSeal, makeFieldSeal } from './field-seal.ts';

const KEY_BYTES = 32;

/** Keys for one thing each, held sealed with the organisation's key: whoever destroys such a key erases the thing. */
export interface FieldKeys {
  /** A fresh key, sealed. @param about the thing that it is for */
  newKey(about: string): Uint8Array;
  /** Seals and opens with that key. @throws SealBroken when it was changed, moved, or sealed with another key */
  under(held: Uint8Array, about: string): FieldSeal;
}

/** @param seal by the organisation's key */
export function makeFieldKeys(seal: FieldSeal): FieldKeys {
  return {
    newKey: (about) => seal.seal(randomBytes(KEY_BYTES).toString('base64'), about),
    under: (held, about) => makeFieldSeal(Buffer.from(seal.open(held, about), 'base64')),
  };
}
