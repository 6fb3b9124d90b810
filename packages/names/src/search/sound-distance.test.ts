import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consonantBits, consonantCode, consonantDistance } from './consonant-code.ts';
import { FAR, soundDistance } from './sound-distance.ts';
import { SOUNDS, soundForm } from './sound-form.ts';

function distance(asked: string, other: string): number {
  const sounds = soundForm(other);
  const stretch = { from: 0, to: sounds.length, within: false, begins: false };
  return soundDistance(soundForm(asked), sounds, stretch);
}

describe('soundDistance', () => {
  it.each([
    ['zaytouni', 'زيتوني', 'زيدان'],
    ['cemil', 'جميل', 'خليل'],
    ['dschamil', 'جميل', 'جمال'],
    ['hussein', 'حسين', 'حسن'],
    ['chaker', 'شاكر', 'شكري'],
  ])('%s is nearer to %s than to %s', (asked, right, wrong) => {
    expect(distance(asked, right)).toBeLessThan(distance(asked, wrong));
  });

  it('is 0 between equal words, symmetric and bounded', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abdhkmsty', ...'ابدحكمسطي'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, one)).toBe(0);
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other)).toBeLessThanOrEqual(FAR);
      }),
    );
  });

  it('counts the nearest beginning only, where a beginning is asked', () => {
    const whole = soundForm('قرقناوي');
    const stretch = { from: 0, to: whole.length, within: false, begins: true };
    expect(soundDistance(soundForm('qarq'), whole, stretch)).toBeLessThan(
      distance('qarq', 'قرقناوي'),
    );
  });
});

describe('consonantDistance', () => {
  it('is the plain edit distance of the consonants, for those that write each other', () => {
    const consonants = fc
      .array(fc.constantFrom(...'bflmr'), { maxLength: 6 })
      .map((letters) => Uint8Array.from(letters, (letter) => SOUNDS.indexOf(letter)));
    fc.assert(
      fc.property(consonants, consonants, (one, other) => {
        expect(consonantDistance(consonantBits(one), consonantCode(other))).toBe(
          one.length === 0 ? Math.min(2, other.length) : editDistance(one, other),
        );
      }),
    );
  });
});

function editDistance(one: Uint8Array, other: Uint8Array): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of one.entries()) {
    const next = [i + 1];
    for (const [j, against] of other.entries())
      next.push(Math.min(row[j]! + (letter === against ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row[other.length]!;
}
