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

/** Writes the slots of one number of bits, the `n`th of its set, after those already found, as many as fit; returns how many there are then. */
export function emitSlots(
  bits: number,
  n: number,
  { out, found }: { out: Int32Array; found: number },
): number {
  let left = bits;
  let size = found;
  while (left !== 0 && size < out.length) {
    out[size++] = (n << 5) + 31 - Math.clz32(left & -left);
    left &= left - 1;
  }
  return size;
}

/** Writes the slots that are in all the sets and not in `without`, ascending, as many as fit; returns how many. */
export function meetSlots(
  sets: readonly Int32Array[],
  without: Int32Array,
  out: Int32Array,
): number {
  const first = sets[0]!;
  const [, second = first, third = first] = sets;
  let found = 0;
  for (let n = 0; n < without.length && found < out.length; n++) {
    let word = first[n]! & second[n]! & third[n]! & ~without[n]!;
    for (let at = 3; at < sets.length && word !== 0; at++) word &= sets[at]![n]!;
    if (word !== 0) found = emitSlots(word, n, { out, found });
  }
  return found;
}
