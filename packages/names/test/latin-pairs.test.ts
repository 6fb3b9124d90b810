import { describe, expect, it } from 'vitest';
import { latinPairs } from '../train/latin-pairs.ts';

describe('latinPairs', () => {
  const query = (name: string, person: number, heldOut: boolean) => ({
    query: name,
    right: new Set([person]),
    heldOut,
    negatives: [],
  });
  const pairs = latinPairs({
    pool: ['خالد النجار', 'خليل النجار', 'سمير الحلبي'],
    queries: [
      query('Khaled Najjar', 0, false),
      query('Khalid al-Najjar', 0, false),
      query('Khalil Najjar', 1, false),
      query('Samir Halabi', 2, true),
    ],
  });

  it('sets two spellings of one person beside each other once', () => {
    const same = pairs.filter((pair) => pair.same);
    expect(same).toEqual([
      { left: 'Khaled Najjar', right: 'Khalid al-Najjar', same: true, heldOut: false },
    ]);
  });

  it('never crosses from one half of the persons to the other', () => {
    expect(pairs.some(({ left, right }) => `${left} ${right}`.includes('Samir'))).toBe(false);
    expect(pairs.filter((pair) => !pair.same)).toHaveLength(4);
  });
});
