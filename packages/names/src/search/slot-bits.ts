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

/** Keeps in `bits` what is in `other` too. */
export function andBits(bits: Int32Array, other: Int32Array): void {
  for (let n = 0; n < bits.length; n++) bits[n]! &= other[n]!;
}

/** Keeps in `bits` what is not in `other`. */
export function andNotBits(bits: Int32Array, other: Int32Array): void {
  for (let n = 0; n < bits.length; n++) bits[n]! &= ~other[n]!;
}

export function countBits(bits: Int32Array): number {
  let count = 0;
  for (let n = 0; n < bits.length; n++) {
    let word = bits[n]!;
    if (word === 0) continue;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
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
