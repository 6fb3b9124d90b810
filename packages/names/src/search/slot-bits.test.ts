import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitWords, hasBit, meetBits, orBits, readBits, setBits } from './slot-bits.ts';

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
      fc.property(slots, slots, slots, (one, other, without) => {
        const met = bitsOf([]);
        const count = meetBits(met, [bitsOf(one), bitsOf(other)], bitsOf(without));
        const expected = one.filter((slot) => other.includes(slot) && !without.includes(slot));
        expect(listOf(met)).toEqual(expected);
        expect(count).toBe(expected.length);
        const either = bitsOf(one);
        orBits(either, bitsOf(other));
        expect(listOf(either)).toEqual([...new Set([...one, ...other])].sort((a, b) => a - b));
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
