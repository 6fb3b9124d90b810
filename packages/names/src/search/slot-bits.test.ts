import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  andBits,
  andNotBits,
  bitWords,
  countBits,
  hasBit,
  orBits,
  readBits,
  setBits,
} from './slot-bits.ts';

const SLOTS = 200;
const slots = fc.uniqueArray(fc.nat(SLOTS - 1)).map((list) => list.sort((a, b) => a - b));

function bitsOf(list: readonly number[]): Int32Array {
  const bits = new Int32Array(bitWords(SLOTS));
  setBits(bits, Int32Array.from(list));
  return bits;
}

function listOf(bits: Int32Array): number[] {
  const out = new Int32Array(SLOTS);
  return [...out.subarray(0, readBits(bits, out))];
}

describe('slot bits', () => {
  it('are sets', () => {
    fc.assert(
      fc.property(slots, slots, (one, other) => {
        const both = bitsOf(one);
        andBits(both, bitsOf(other));
        expect(listOf(both)).toEqual(one.filter((slot) => other.includes(slot)));
        const either = bitsOf(one);
        orBits(either, bitsOf(other));
        expect(listOf(either)).toEqual([...new Set([...one, ...other])].sort((a, b) => a - b));
        const only = bitsOf(one);
        andNotBits(only, bitsOf(other));
        expect(listOf(only)).toEqual(one.filter((slot) => !other.includes(slot)));
        expect(countBits(either)).toBe(new Set([...one, ...other]).size);
        expect(one.every((slot) => hasBit(either, slot))).toBe(true);
      }),
    );
  });

  it('are read no further than there is room', () => {
    const out = new Int32Array(2);
    expect(readBits(bitsOf([3, 40, 150]), out)).toBe(2);
    expect([...out]).toEqual([3, 40]);
  });
});
