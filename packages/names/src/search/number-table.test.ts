import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberTable } from './number-table.ts';

describe('NumberTable', () => {
  it('keeps a place for each number, as a map does, however many there are', () => {
    const number = fc.oneof(fc.maxSafeNat(), fc.integer(), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 1500 }), fc.array(number), (keys, asked) => {
        const table = new NumberTable();
        const map = new Map<number, number>();
        for (const [place, key] of keys.entries()) {
          table.set(key, place);
          map.set(key, place);
        }
        for (const key of [...keys, ...asked]) expect(table.place(key)).toBe(map.get(key) ?? -1);
        table.replace((place) => place + 7);
        for (const key of keys) expect(table.place(key)).toBe(map.get(key)! + 7);
      }),
      { numRuns: 30 },
    );
  });
});
