import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTokens } from './compare-tokens.ts';
import { tokenKeys } from './token-keys.ts';

/** One name in the conventions of English, French, German, Turkish, Polish and Spanish documents. */
const ONE_NAME: readonly (readonly [string, string])[] = [
  ['محمد', 'mohammad'],
  ['محمد', 'mehmet'],
  ['خالد', 'khaled'],
  ['خالد', 'chalid'],
  ['خالد', 'halit'],
  ['جميل', 'jamil'],
  ['جميل', 'djamil'],
  ['جميل', 'cemil'],
  ['شريف', 'sharif'],
  ['شريف', 'cherif'],
  ['شريف', 'scherif'],
  ['قاسم', 'qasim'],
  ['قاسم', 'kassem'],
  ['غسان', 'ghassan'],
  ['يوسف', 'youssef'],
  ['عمر', 'omar'],
  ['عبدالرحمن', 'abdalrahman'],
  ['نورالدين', 'nuraldin'],
  ['شامي', 'shami'],
  ['نجار', 'najjar'],
  ['حداد', 'haddad'],
  ['mohammed', 'muhammad'],
  ['youssef', 'yusuf'],
  ['khaled', 'khalid'],
  ['ابراهيم', 'ابرهيم'],
];
const TWO_NAMES: readonly (readonly [string, string])[] = [
  ['محمد', 'mahmoud'],
  ['خالد', 'khalil'],
  ['سامي', 'samir'],
  ['علي', 'ola'],
  ['شامي', 'halabi'],
  ['khaled', 'khalil'],
  ['محمد', 'محمود'],
  ['سعيد', 'سعد'],
  ['احمد', 'حامد'],
];

describe('compareTokens', () => {
  it.each(ONE_NAME)('%s is written %s', (left, right) => {
    expect(compareTokens(left, right)).toBeGreaterThan(0.5);
  });

  it.each(TWO_NAMES)('%s is not %s', (left, right) => {
    expect(compareTokens(left, right)).toBeLessThan(0.3);
  });

  it('is symmetric, bounded and 1 for equal tokens', () => {
    const token = fc.oneof(
      fc.constantFrom(...ONE_NAME.flat()),
      fc.string({ unit: fc.constantFrom(...'ابتجدرسعلمنهوي'), minLength: 1, maxLength: 9 }),
      fc.string({ unit: fc.constantFrom(...'abdehiklmnorstuyj'), minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(token, token, (left, right) => {
        const score = compareTokens(left, right);
        expect(score).toBe(compareTokens(right, left));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareTokens(left, left)).toBe(1);
      }),
      { numRuns: 1500 },
    );
  });
});

const anyUnit = fc.constantFrom(...'محشخغظثچabcdghjkstxz0😀李\u200d\ud800');

describe('tokenKeys', () => {
  it.each(ONE_NAME)('%s and %s share a key', (left, right) => {
    const keys = new Set(tokenKeys(left));
    expect(tokenKeys(right).some((key) => keys.has(key))).toBe(true);
  });

  it('gives few keys, always at least one', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, minLength: 1, maxLength: 40 }), (token) => {
        const count = tokenKeys(token).length;
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(12);
      }),
    );
  });
});
