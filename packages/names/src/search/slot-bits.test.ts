import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitWords, meetSlots, orBits, setBits } from './slot-bits.ts';

const SLOTS = 200;
const slots = fc.uniqueArray(fc.nat(SLOTS - 1)).map((list) => list.sort((a, b) => a - b));

function bitsOf(list: readonly number[]): Int32Array {
  const bits = new Int32Array(bitWords(SLOTS));
  setBits(bits, Int32Array.from(list), list.length);
  return bits;
}

function listOf(sets: readonly Int32Array[], without = bitsOf([])): number[] {
  const out = new Int32Array(SLOTS);
  return [...out.subarray(0, meetSlots(sets, without, out))];
}

describe('slot bits', () => {
  it('are sets', () => {
    fc.assert(
      fc.property(fc.array(slots, { minLength: 1, maxLength: 6 }), slots, (lists, without) => {
        const inAll = lists.reduce((met, list) => met.filter((slot) => list.includes(slot)));
        const left = inAll.filter((slot) => !without.includes(slot));
        expect(listOf(lists.map(bitsOf), bitsOf(without))).toEqual(left);
        const either = bitsOf(without);
        orBits(either, bitsOf(lists[0]!));
        const expected = [...new Set([...without, ...lists[0]!])].sort((a, b) => a - b);
        expect(listOf([either])).toEqual(expected);
      }),
    );
  });

  it('are read no further than there is room', () => {
    const out = new Int32Array(2);
    const bits = bitsOf([3, 40, 150]);
    expect(meetSlots([bits], bitsOf([]), out)).toBe(2);
    expect([...out]).toEqual([3, 40]);
  });
});
