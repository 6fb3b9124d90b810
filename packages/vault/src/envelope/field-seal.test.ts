import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFieldSeal, SealBroken } from './field-seal.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);

test('what was sealed opens, in its own place and with its own key only', () => {
  const [ours, other] = [makeFieldSeal(key(1)), makeFieldSeal(key(2))];
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.string(),
      (text, place, elsewhere) => {
        const sealed = ours.seal(text, place);
        expect(ours.open(sealed, place)).toBe(text);
        expect(() => other.open(sealed, place)).toThrow(SealBroken);
        if (place !== elsewhere) expect(() => ours.open(sealed, elsewhere)).toThrow(SealBroken);
      },
    ),
  );
});

test('a field with any bit changed, or cut, does not open', () => {
  const seal = makeFieldSeal(key(3));
  const sealed = seal.seal('0933 000 000', 'record/1/contact');
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const spoilt = Uint8Array.from(sealed);
    spoilt[bit >> 3] = (spoilt[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(() => seal.open(spoilt, 'record/1/contact')).toThrow(SealBroken);
  }
  for (let end = 0; end < sealed.length; end++)
    expect(() => seal.open(sealed.subarray(0, end), 'record/1/contact')).toThrow(SealBroken);
});

test('the same words sealed twice look different', () => {
  const seal = makeFieldSeal(key(4));
  expect(seal.seal('same', 'x')).not.toEqual(seal.seal('same', 'x'));
});
