import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningDistance, FAR } from './beginning-distance.ts';
import { soundForm } from './sound-form.ts';

function distance(asked: string, other: string): number {
  const sounds = soundForm(other);
  return beginningDistance(soundForm(asked), sounds, { from: 0, to: sounds.length });
}

describe('beginningDistance', () => {
  it.each([
    ['zayt', 'زيتوني', 'زيدان'],
    ['cemi', 'جميل', 'خليل'],
    ['dscham', 'جمال', 'حمال'],
    ['huss', 'حسين', 'حميد'],
    ['chak', 'شاكر', 'شريف'],
  ])('%s is nearer to %s than to %s', (asked, right, wrong) => {
    expect(distance(asked, right)).toBeLessThan(distance(asked, wrong));
  });

  it('is 0 to a word that begins so, never more than to a beginning of the word, and bounded', () => {
    const letters = fc.constantFrom(...'abdhkmsty', ...'ابدحكمسطي');
    const word = fc.string({ unit: letters, maxLength: 12 });
    const plain = fc.string({ unit: fc.constantFrom(...'bdklmnr'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, plain, (one, other, more) => {
        expect(distance(one, one)).toBe(0);
        expect(distance(plainText(more), `${plainText(more)}ma`)).toBe(0);
        expect(distance(one, `${other}m`)).toBeLessThanOrEqual(distance(one, other));
        expect(distance(one, other)).toBeLessThanOrEqual(FAR);
      }),
    );
  });
});

/** Ends in a vowel, so that no group of letters goes on after it. */
function plainText(letters: string): string {
  return `${letters}a`;
}
