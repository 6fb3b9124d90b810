/** Consonant classes of skeletons; the first is digit 1 of a skeleton's number. */
export const CLASSES = 'BFTSKLMNR';
export const BASE = CLASSES.length + 1;
/** Skeletons of more classes have more digits than a number keeps exactly. */
export const MOST_DIGITS = 15;
const WORD = 2 ** 32;
const HIGH = 2 ** 20;

/** Digit of a class's code unit; 0 where it is no class. */
const DIGITS = new Uint8Array(128);
for (let at = 0; at < CLASSES.length; at++) DIGITS[CLASSES.charCodeAt(at)] = at + 1;

const digits = new Uint8Array(MOST_DIGITS);

/**
 * A skeleton key as a number, for tables of numbers: its classes are the
 * digits. Keys that are no skeleton (weak letters only, another script) or are
 * too long get a negative number by their hash, of 52 bits.
 */
export function skeletonNumber(key: string): number {
  const length = skeletonDigits(key, digits);
  if (length === 0) return -1 - hashOf(key);
  let number = 0;
  for (let at = 0; at < length; at++) number = number * BASE + digits[at]!;
  return number;
}

/** Writes the digits of a skeleton key that has as many as `out` at most; returns how many, 0 where the key is no such skeleton. */
export function skeletonDigits(key: string, out: Uint8Array): number {
  if (key.length > out.length) return 0;
  for (let at = 0; at < key.length; at++) {
    const digit = DIGITS[key.charCodeAt(at)] ?? 0;
    if (digit === 0) return 0;
    out[at] = digit;
  }
  return key.length;
}

/** FNV-1a, and above its 32 bits 20 of the same with another beginning. */
function hashOf(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let at = 0; at < key.length; at++) {
    low = Math.imul(low ^ key.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ key.charCodeAt(at), 0x01000193);
  }
  return ((high >>> 0) % HIGH) * WORD + (low >>> 0);
}
