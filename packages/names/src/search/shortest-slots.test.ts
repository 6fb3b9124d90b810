import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShortestSlots } from './shortest-slots.ts';
import { bitWords, meetSlots, setBits } from './slot-bits.ts';

const SLOTS = 200;
const MOST_WORDS = 4;
const slots = fc.uniqueArray(fc.nat(SLOTS - 1), { minLength: 20 });

function bitsOf(list: readonly number[]): Int32Array {
  const bits = new Int32Array(bitWords(SLOTS));
  setBits(bits, Int32Array.from(list), list.length);
  return bits;
}

/** The slow way: one walk over the sets for each length, until there are enough. */
function lengthByLength(
  sets: readonly Int32Array[],
  without: Int32Array,
  { lengths, most }: { lengths: readonly Int32Array[]; most: number },
): number[] {
  const all = lengths.flatMap((bits) => {
    const out = new Int32Array(SLOTS);
    return [...out.subarray(0, meetSlots([bits, ...sets], without, out))];
  });
  return all.slice(0, most);
}

describe('ShortestSlots', () => {
  it('finds what one walk for each length does, one query after another', () => {
    const shortest = new ShortestSlots();
    const wordCounts = fc.array(fc.nat(MOST_WORDS), { minLength: SLOTS, maxLength: SLOTS });
    fc.assert(
      fc.property(
        fc.array(slots, { minLength: 1, maxLength: 5 }),
        slots,
        wordCounts,
        fc.integer({ min: 1, max: 30 }),
        (lists, left, counts, most) => {
          const sets = lists.map(bitsOf);
          const without = bitsOf(left);
          // Names of 0 words are removed ones, and of no length.
          const lengths = [1, 2, 3, 4].map((words) =>
            bitsOf(counts.flatMap((count, slot) => (count === words ? [slot] : []))),
          );
          const out = new Int32Array(most);
          const found = shortest.find({ sets, without }, lengths, out);
          expect([...out.subarray(0, found)]).toEqual(
            lengthByLength(sets, without, { lengths, most }),
          );
        },
      ),
    );
  });
});
