/** Sets of slots as bits, 32 a number: what is common is met by `and`, not by walking lists. */

/** Numbers needed for the bits of so many slots. */
export function bitWords(slots: number): number {
  return (slots + 31) >>> 5;
}

export function setBits(bits: Int32Array, slots: Int32Array): void {
  for (let n = 0; n < slots.length; n++) bits[slots[n]! >>> 5]! |= 1 << slots[n]!;
}

export function hasBit(bits: Int32Array, slot: number): boolean {
  return ((bits[slot >>> 5]! >>> slot) & 1) === 1;
}

/** Adds to `bits` all of `more`, which may be shorter. */
export function orBits(bits: Int32Array, more: Int32Array): void {
  const length = Math.min(bits.length, more.length);
  for (let n = 0; n < length; n++) bits[n]! |= more[n]!;
}

/** Sets `out` to what is in all the sets and not in `without`, in one pass; answers how many. The emptiest set first is quickest. */
export function meetBits(
  out: Int32Array,
  sets: readonly Int32Array[],
  without: Int32Array,
): number {
  const first = sets[0]!;
  let count = 0;
  for (let n = 0; n < out.length; n++) {
    let word = first[n]! & ~without[n]!;
    for (let at = 1; word !== 0 && at < sets.length; at++) word &= sets[at]![n]!;
    out[n] = word;
    if (word !== 0) count += bitsIn(word);
  }
  return count;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes the slots of `bits` into `out` in ascending order, as many as fit; returns how many. */
export function readBits(bits: Int32Array, out: Int32Array): number {
  let found = 0;
  for (let n = 0; n < bits.length && found < out.length; n++) {
    let word = bits[n]!;
    while (word !== 0 && found < out.length) {
      out[found++] = (n << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return found;
}
