/** Sets of slots as bits, 32 a number: what is common is met by `and`, not by walking lists. */

/** Numbers needed for the bits of so many slots. */
export function bitWords(slots: number): number {
  return (slots + 31) >>> 5;
}

/** Sets the bits of the first `count` slots. */
export function setBits(bits: Int32Array, slots: Int32Array, count: number): void {
  for (let n = 0; n < count; n++) bits[slots[n]! >>> 5]! |= 1 << slots[n]!;
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

/** Sets `out` to what is in all the sets. */
export function meetAll(sets: readonly Int32Array[], out: Int32Array): void {
  out.set(sets[0]!);
  for (let at = 1; at < sets.length; at++) meetOne(sets[at]!, out);
}

function meetOne(bits: Int32Array, out: Int32Array): void {
  for (let n = 0; n < out.length; n++) out[n]! &= bits[n]!;
}

/** Writes the slots that are in both sets and not in `without`, ascending, as many as fit; returns how many. */
export function meetBits(
  one: Int32Array,
  other: Int32Array,
  { without, out }: { without: Int32Array; out: Int32Array },
): number {
  let found = 0;
  for (let n = 0; n < without.length && found < out.length; n++) {
    let word = one[n]! & other[n]! & ~without[n]!;
    while (word !== 0 && found < out.length) {
      out[found++] = (n << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return found;
}
