import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingCursor, PostingLists } from './posting-lists.ts';
import { bitWords, meetSlots } from './slot-bits.ts';

function joined(lists: PostingLists, word: number, last: number): number[] {
  const bits = new Int32Array(bitWords(last + 1));
  lists.join(word, bits);
  const out = new Int32Array(last + 1);
  const found = meetSlots([bits], new Int32Array(bits.length), out);
  return [...out.subarray(0, found)];
}

describe('PostingLists', () => {
  it('gives back each word’s slots, read at once or bit by bit while more are added', () => {
    const step = fc.oneof(fc.nat(3), fc.nat(200), fc.nat(70_000));
    const adds = fc.array(fc.record({ word: fc.nat(5), step }), { maxLength: 2000 });
    fc.assert(
      fc.property(adds, fc.integer({ min: 1, max: 50 }), (list, room) => {
        const lists = new PostingLists();
        const expected = new Map<number, number[]>();
        const cursor = new PostingCursor();
        const read: number[] = [];
        const out = new Int32Array(room);
        const readOn = () => read.push(...out.subarray(0, lists.read(0, cursor, out)));
        let slot = 0;
        for (const { word, step } of list) {
          slot += step;
          const slots = expected.get(word) ?? [];
          if (slots.at(-1) !== slot) slots.push(slot);
          expected.set(word, slots);
          lists.add(word, slot);
          if (slot % 7 === 0) readOn();
        }
        for (const [word, slots] of expected) {
          const all = new Int32Array(lists.count(word));
          lists.read(word, new PostingCursor(), all);
          expect([...all]).toEqual(slots);
          expect(joined(lists, word, slot)).toEqual(slots);
        }
        while (readOn() && read.length < lists.count(0));
        expect(read).toEqual(expected.get(0) ?? []);
      }),
      { numRuns: 100 },
    );
  });

  it('knows no slots of a word it never met', () => {
    expect(new PostingLists().count(9)).toBe(0);
    expect(new PostingLists().read(9, new PostingCursor(), new Int32Array(4))).toBe(0);
  });
});
