import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeveralSlots } from './several-slots.ts';
import { bitWords, setBits } from './slot-bits.ts';

const SLOTS = 120;
const set = fc.uniqueArray(fc.nat(SLOTS - 1));

function bitsOf(list: readonly number[]): Int32Array {
  const bits = new Int32Array(bitWords(SLOTS));
  setBits(bits, Int32Array.from(list), list.length);
  return bits;
}

describe('SeveralSlots', () => {
  it('finds what is in two sets or three, as counting each slot does, one query after another', () => {
    const several = new SeveralSlots();
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 8 }), fc.nat(SLOTS), (sets, room) => {
        const bits = sets.map(bitsOf);
        for (const least of [2, 3] as const) {
          const counted = Array.from({ length: SLOTS }, (_, slot) => slot).filter(
            (slot) => sets.filter((list) => list.includes(slot)).length >= least,
          );
          const out = new Int32Array(room);
          const found = several.find(bits, { least, slots: SLOTS, out });
          expect([...out.subarray(0, found)]).toEqual(counted.slice(0, room));
        }
      }),
    );
  });
});
