import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARABIC_AS_LATIN, coarseLikeness, LATIN_AS_LATIN } from './coarse-likeness.ts';
import { coarseSigns } from './coarse-signs.ts';

const across = (arabic: string, latin: string) =>
  coarseLikeness(coarseSigns(arabic), coarseSigns(latin), ARABIC_AS_LATIN);
const latinWord = fc.string({ unit: fc.constantFrom(...'abcdehijklmnorstuxyz'), maxLength: 30 });

describe('coarseLikeness', () => {
  it.each([
    ['خالد', 'khaled', 'mahmoud'],
    ['شريف', 'cherif', 'karim'],
    ['جمال', 'dschamal', 'kamal'],
    ['يوسف', 'yusuf', 'younes'],
    ['فاطمه', 'fatima', 'basma'],
  ])('%s is more like %s than %s', (arabic, right, wrong) => {
    expect(across(arabic, right)).toBeGreaterThan(across(arabic, wrong));
    expect(across(arabic, right)).toBeGreaterThan(3);
  });

  it('of two spellings is symmetric and finite at any length', () => {
    fc.assert(
      fc.property(latinWord, latinWord, (left, right) => {
        const one = coarseLikeness(coarseSigns(left), coarseSigns(right), LATIN_AS_LATIN);
        const other = coarseLikeness(coarseSigns(right), coarseSigns(left), LATIN_AS_LATIN);
        expect(one).toBe(other);
        expect(Number.isFinite(one)).toBe(true);
      }),
    );
  });

  it('is never higher for a word than with itself by more than rounding of the table', () => {
    fc.assert(
      fc.property(latinWord, latinWord, (left, right) => {
        const signs = coarseSigns(left);
        const other = coarseSigns(right);
        const most = Math.max(
          coarseLikeness(signs, signs, LATIN_AS_LATIN),
          coarseLikeness(other, other, LATIN_AS_LATIN),
        );
        expect(coarseLikeness(signs, other, LATIN_AS_LATIN)).toBeLessThanOrEqual(most + 0.6);
      }),
    );
  });
});
