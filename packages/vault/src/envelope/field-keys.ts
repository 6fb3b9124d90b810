import { randomBytes } from 'node:crypto';
import { type FieldSeal, makeFieldSeal } from './field-seal.ts';

const KEY_BYTES = 32;

/**
 * Keys for one thing each, held sealed with the organisation's key or with
 * another such key: whoever destroys a key erases its thing, and all things
 * whose keys it holds.
 */
export interface FieldKeys {
  /** A fresh key, sealed. @param about the thing that it is for */
  newKey(about: string): Uint8Array;
  /** Seals, opens and holds with that key. @throws SealBroken when it was changed, moved, or sealed with another key */
  under(held: Uint8Array, about: string): FieldSeal & FieldKeys;
}

/** @param seal by the key that holds these */
export function makeFieldKeys(seal: FieldSeal): FieldKeys {
  return {
    newKey: (about) => seal.seal(randomBytes(KEY_BYTES).toString('base64'), about),
    under(held, about) {
      const inner = makeFieldSeal(Buffer.from(seal.open(held, about), 'base64'));
      return { ...inner, ...makeFieldKeys(inner) };
    },
  };
}
