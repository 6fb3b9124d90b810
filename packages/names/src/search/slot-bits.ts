/** Sets of slots as bits, 32 a number: what is common is met by `and`, not by walking lists. */

/** Numbers needed for the bits of so many slots. */
export function bitWords(slots: number): number {
  return (slots + 31) >>> 5;
}

/** Sets the bits of the first `count` slots. */
export function setBits(bits: Int32Array, slots: Int32Array, count: number): void {
  for (let n = 0; n < count; n++) bits[slots[n]! >>> 5]! |= 1 << slots[n]!;
}

export function hasBit(bits: Int32Array, slot: number): boolean {
  return ((bits[slot >>> 5]! >>> slot) & 1) === 1;
}

/** Adds to `bits` all of `more`, which may be shorter. */
export function orBits(bits: Int32Array, more: Int32Array): void {
  const length = Math.min(bits.length, more.length);
  for (let n = 0; n < length; n++) bits[n]! |= more[n]!;
}

/** Writes the slots of a set, ascending, as many as fit; returns how many. */
export function writeSlots(bits: Int32Array, out: Int32Array): number {
  let found = 0;
  for (let n = 0; n < bits.length; n++) {
    let word = bits[n]!;
    while (word !== 0 && found < out.length) {
      out[found++] = (n << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return found;
}

/**
 * Writes the slots that are in all the sets and not in `without` into `out`,
 * in ascending order, as many as fit; returns how many. The emptiest set first
 * is quickest.
 */
export function meetBits(
  sets: readonly Int32Array[],
  without: Int32Array,
  out: Int32Array,
): number {
  const first = sets[0]!;
  const second = sets[1] ?? first;
  let found = 0;
  for (let n = 0; n < without.length && found < out.length; n++) {
    let word = first[n]! & second[n]! & ~without[n]!;
    if (word === 0) continue;
    for (let at = 2; word !== 0 && at < sets.length; at++) word &= sets[at]![n]!;
    while (word !== 0 && found < out.length) {
      out[found++] = (n << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return found;
}
