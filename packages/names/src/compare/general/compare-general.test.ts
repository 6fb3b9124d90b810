import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../compare-names.ts';
import { NAME_REASON_CODES } from '../reason-codes.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Peter Klein', 'Klein, Peter'],
  ['Peter Klein', 'Klein Peter'],
  ['Петр Сергеевич Волков', 'Petr Sergeevich Volkov'],
  ['Ελένη Παπαδοπούλου', 'Eleni Papadopoulou'],
  ['ნინო ბერიძე', 'Nino Beridze'],
  ['이순신', 'Lee Sunsin'],
  ['李明华', 'Li Minghua'],
  ['サクラ・タナカ', 'Tanaka Sakura'],
  ['राजेश कुमार', 'Rajesh Kumar'],
  ['Bill Porter', 'William Porter'],
  ['Sasha Petrov', 'Александр Петров'],
  ['J.-C. Martin', 'Jean-Claude Martin'],
  ['Anna M. Keller', 'Anna Maria Keller'],
  ['Blue River Trading GmbH', 'Blue River Trading Gesellschaft mit beschränkter Haftung'],
  ['OOO Romashka', 'Romashka LLC'],
  ['شركة النور للتجارة المحدودة', 'شركة النور للتجارة'],
  ['شركة الأمل المحدودة', 'Al-Amal Company Ltd'],
  ['The Northern Trading Company', 'Northern Trading Co.'],
  ['Brigade Twenty-Two', 'Brigade 22'],
  ['MV Northern Star', 'Northern Star'],
  ['Good Harbour Shipping', 'Goodharbour Shipping'],
];
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Peter Klein', 'Martin Klein'],
  ['Anna M. Keller', 'Anna B. Keller'],
  ['Blue River Trading GmbH', 'Green Valley Trading GmbH'],
  ['Northern Bank of Spain', 'Northern Bank of Portugal'],
  ['شركة النور', 'شركة الفجر'],
  ['李明华', '李明玉'],
  ['N.N.', 'Nadia Novak'],
  ['A. S. Keller', 'B. K. Keller'],
];

describe('compareNames of names that are no Arabic lineage', () => {
  it.each(SAME)('%s and %s: the same', (left, right) => {
    expect(compareNames(left, right).verdict).toBe('same');
  });

  it.each(DIFFERENT)('%s and %s: not the same', (left, right) => {
    expect(compareNames(left, right).verdict).not.toBe('same');
  });

  it('says that numbers differ, and weighs it', () => {
    const { score, reasons } = compareNames('MV Northern Star 5', 'MV Northern Star 7');
    expect(reasons.map(({ code }) => code)).toContain('name.otherNumber');
    expect(score).toBeLessThan(compareNames('MV Northern Star 5', 'Northern Star 5').score);
  });

  it('names initials, nicknames and joined words as what they are', () => {
    const codes = (left: string, right: string) =>
      compareNames(left, right).reasons.map(({ code }) => code);
    expect(codes('Anna M. Keller', 'Anna Maria Keller')).toContain('name.initial');
    expect(codes('Bill Porter', 'William Porter')).toContain('name.equivalent');
    expect(codes('Goodharbour Shipping', 'Good Harbour Shipping')).toContain('name.joined');
  });

  it('is symmetric, bounded and certain of equal names', () => {
    fc.assert(
      fc.property(anyName(), anyName(), (left, right) => {
        const one = compareNames(left, right);
        const other = compareNames(right, left);
        expect(one.score).toBe(other.score);
        expect(one.verdict).toBe(other.verdict);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1);
        expect(one.reasons.every(({ code }) => NAME_REASON_CODES.includes(code))).toBe(true);
        expect(one.reasons.every(({ weightBits }) => Number.isFinite(weightBits))).toBe(true);
      }),
      { numRuns: 500 },
    );
    for (const [name] of SAME) expect(compareNames(name, name).score).toBe(1);
  });

  it('answers on very long input', () => {
    for (const text of [
      'Klein '.repeat(2000),
      '李'.repeat(10_000),
      'A. '.repeat(3000),
      '한국'.repeat(4000),
    ])
      expect(compareNames(text, 'Peter Klein').score).toBeLessThanOrEqual(1);
  });
});

function anyName(): fc.Arbitrary<string> {
  const words =
    'Peter Klein Klein, P. J.-C. Bill William Волков Петр 李明华 김정은 Ltd GmbH OOO Company of the 22 IV forty two Bank Goodwill Good will क ប៉ुល ไทย カナ'.split(
      ' ',
    );
  return fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((list) => list.join(' '));
}
