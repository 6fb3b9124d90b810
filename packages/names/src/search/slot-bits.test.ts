import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitWords, meetAll, meetBits, orBits, setBits, writeSlots } from './slot-bits.ts';

const SLOTS = 200;
const slots = fc.uniqueArray(fc.nat(SLOTS - 1)).map((list) => list.sort((a, b) => a - b));

function bitsOf(list: readonly number[]): Int32Array {
  const bits = new Int32Array(bitWords(SLOTS));
  setBits(bits, Int32Array.from(list), list.length);
  return bits;
}

function listOf(...sets: Int32Array[]): number[] {
  const met = bitsOf([]);
  meetAll(sets, met);
  const out = new Int32Array(SLOTS);
  return [...out.subarray(0, writeSlots(met, out))];
}

describe('slot bits', () => {
  it('are sets', () => {
    fc.assert(
      fc.property(slots, slots, slots, slots, (one, other, third, without) => {
        const out = new Int32Array(SLOTS);
        const count = meetBits(bitsOf(one), bitsOf(other), { without: bitsOf(without), out });
        const both = one.filter((slot) => other.includes(slot));
        expect([...out.subarray(0, count)]).toEqual(both.filter((slot) => !without.includes(slot)));
        expect(listOf(bitsOf(one), bitsOf(other), bitsOf(third))).toEqual(
          both.filter((slot) => third.includes(slot)),
        );
        const either = bitsOf(one);
        orBits(either, bitsOf(other));
        expect(listOf(either)).toEqual([...new Set([...one, ...other])].sort((a, b) => a - b));
      }),
    );
  });

  it('are read no further than there is room', () => {
    const out = new Int32Array(2);
    const bits = bitsOf([3, 40, 150]);
    expect(meetBits(bits, bits, { without: bitsOf([]), out })).toBe(2);
    expect([...out]).toEqual([3, 40]);
  });
});
