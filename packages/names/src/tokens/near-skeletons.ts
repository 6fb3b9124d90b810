import { BASE, CLASSES, MOST_DIGITS, skeletonDigits, skeletonNumber } from './skeleton-number.ts';

/** Room for one class more than the asked skeleton has. */
const digits = new Uint8Array(MOST_DIGITS - 1);

/**
 * Numbers of the skeletons of words that may write a word of these keys, each
 * once: the same, each a consonant shorter, and the likeliest a consonant
 * longer or with two neighbours swapped, as a slip or an unheard sound may
 * have it. Keys of other scripts and very long ones are only shortened.
 */
export function nearSkeletons(keys: readonly string[]): Set<number> {
  const near = new Set<number>();
  for (const key of keys) near.add(skeletonNumber(key));
  for (const key of keys) addShorter(key, near);
  const length = skeletonDigits(keys[0]!, digits);
  if (length > 2) addSwapped(length, near);
  // Of a single consonant they would meet half of all words.
  if (length > 1) addLonger(length, near);
  return near;
}

function addShorter(key: string, near: Set<number>): void {
  const length = skeletonDigits(key, digits);
  for (let at = 0; at < key.length && key.length > 1; at++) {
    const isBetweenTwins = at > 0 && key[at - 1] === key[at + 1];
    const rest = isBetweenTwins ? at + 2 : at + 1;
    near.add(
      length > 0
        ? digitsOf(rest, length, digitsOf(0, at, 0))
        : skeletonNumber(key.slice(0, at) + key.slice(rest)),
    );
  }
}

/** Nothing for skeletons of two consonants, which would meet too many. */
function addSwapped(length: number, near: Set<number>): void {
  for (let at = 0; at + 1 < length; at++) {
    const swapped = (digitsOf(0, at, 0) * BASE + digits[at + 1]!) * BASE + digits[at]!;
    near.add(digitsOf(at + 2, length, swapped));
  }
}

function addLonger(length: number, near: Set<number>): void {
  for (let at = 0; at <= length; at++) {
    const before = at === 0 ? 0 : digits[at - 1]!;
    const after = at === length ? 0 : digits[at]!;
    const start = digitsOf(0, at, 0) * BASE;
    for (let digit = 1; digit <= CLASSES.length; digit++)
      if (digit !== before && digit !== after) near.add(digitsOf(at, length, start + digit));
  }
}

/** The digits from one place up to another, after those of a number. */
function digitsOf(from: number, to: number, number: number): number {
  let sum = number;
  for (let at = from; at < to; at++) sum = sum * BASE + digits[at]!;
  return sum;
}
