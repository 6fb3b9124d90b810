import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeveralBits } from './several-bits.ts';
import { bitWords, setBits, writeSlots } from './slot-bits.ts';

const SLOTS = 120;
const set = fc.uniqueArray(fc.nat(SLOTS - 1));

function bitsOf(list: readonly number[]): Int32Array {
  const bits = new Int32Array(bitWords(SLOTS));
  setBits(bits, Int32Array.from(list), list.length);
  return bits;
}

function listOf(bits: Int32Array): number[] {
  const out = new Int32Array(SLOTS);
  return [...out.subarray(0, writeSlots(bits, out))];
}

describe('SeveralBits', () => {
  it('finds what is in two sets or three, as counting each slot does, one query after another', () => {
    const several = new SeveralBits();
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 6 }), (sets) => {
        const counted = (least: number) =>
          Array.from({ length: SLOTS }, (_, slot) => slot).filter(
            (slot) => sets.filter((list) => list.includes(slot)).length >= least,
          );
        const bits = sets.map(bitsOf);
        expect(listOf(several.inTwo(bits, SLOTS))).toEqual(counted(2));
        expect(listOf(several.inThree(bits, SLOTS))).toEqual(counted(3));
      }),
    );
  });
});
