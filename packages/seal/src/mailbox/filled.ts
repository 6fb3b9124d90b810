import { MAILBOX_SIZES } from '@sila/domain';
import { type Bytes, toBytes, toText } from '../bytes.ts';
import { SealBroken } from '../seal-broken.ts';

/** A value as JSON, filled up to the next size. @throws RangeError when it is too long for any */
export function filled(value: unknown): Bytes {
  const bytes = toBytes(JSON.stringify(value));
  const size = MAILBOX_SIZES.find((one) => one >= bytes.length);
  if (size === undefined) throw new RangeError('too long for any size');
  const whole = new Uint8Array(size).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** Anything may stand in it: whoever has the open half can seal. @throws SealBroken badShape */
export function unfilled(bytes: Bytes): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(toText(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below, as everything that is not what it should be.
  }
  throw new SealBroken('badShape');
}

/** A text of at most so many signs. @throws SealBroken badShape for anything else */
export function textIn(value: unknown, most: number): string {
  if (typeof value !== 'string' || [...value].length > most) throw new SealBroken('badShape');
  return value;
}
