import { bitWords, emitSlots } from './slot-bits.ts';

const NO_BITS = new Int32Array(0);
/** Sets that one turn of the loop counts. */
const AT_ONCE = 4;

/** Finds the slots that are in several of a few sets of bits: counted 32 at a time, in numbers that never leave the loop. */
export class SeveralSlots {
  #none = NO_BITS;

  /**
   * Writes the slots that are in at least so many of the sets (8 at most),
   * ascending, as many as fit; returns how many. Only the first `slots` are looked at.
   */
  find(
    sets: readonly Int32Array[],
    { least, slots, out }: { least: 2 | 3; slots: number; out: Int32Array },
  ): number {
    if (sets.length < least) return 0;
    const words = bitWords(slots);
    if (this.#none.length !== words) this.#none = new Int32Array(words);
    const padded = Array.from(
      { length: sets.length > AT_ONCE + 1 ? AT_ONCE * 2 : Math.max(AT_ONCE, sets.length) },
      (_, at) => sets[at] ?? this.#none,
    );
    return sets.length <= AT_ONCE
      ? inFour(padded, least === 3, out)
      : inEight(padded, least === 3, out);
  }
}

function inFour(sets: readonly Int32Array[], isThree: boolean, out: Int32Array): number {
  const [a = NO_BITS, b = NO_BITS, c = NO_BITS, d = NO_BITS] = sets;
  let found = 0;
  for (let n = 0; n < a.length && found < out.length; n++) {
    const both = a[n]! & b[n]!;
    const either = a[n]! | b[n]!;
    const bothOthers = c[n]! & d[n]!;
    const eitherOther = c[n]! | d[n]!;
    const word = isThree
      ? (both & eitherOther) | (bothOthers & either)
      : both | bothOthers | (either & eitherOther);
    if (word !== 0) found = emitSlots(word, n, { out, found });
  }
  return found;
}

/** The first four in numbers of their own; the others, of which most queries have few, are added to what these count. */
function inEight(sets: readonly Int32Array[], isThree: boolean, out: Int32Array): number {
  const [a = NO_BITS, b = NO_BITS, c = NO_BITS, d = NO_BITS, e = NO_BITS] = sets;
  const [f = NO_BITS, g = NO_BITS, h = NO_BITS] = sets.slice(AT_ONCE + 1);
  const isLong = sets.length > AT_ONCE + 1;
  let found = 0;
  for (let n = 0; n < a.length && found < out.length; n++) {
    const both = a[n]! & b[n]!;
    const either = a[n]! | b[n]!;
    const bothOthers = c[n]! & d[n]!;
    const eitherOther = c[n]! | d[n]!;
    let three = (both & eitherOther) | (bothOthers & either);
    let two = both | bothOthers | (either & eitherOther);
    let one = either | eitherOther;
    three |= two & e[n]!;
    two |= one & e[n]!;
    if (isLong) {
      one |= e[n]!;
      three |= two & f[n]!;
      two |= one & f[n]!;
      one |= f[n]!;
      three |= two & g[n]!;
      two |= one & g[n]!;
      one |= g[n]!;
      three |= two & h[n]!;
      two |= one & h[n]!;
    }
    const word = isThree ? three : two;
    if (word !== 0) found = emitSlots(word, n, { out, found });
  }
  return found;
}
