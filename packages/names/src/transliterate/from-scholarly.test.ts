import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromScholarly } from './from-scholarly.ts';
import type { ScholarlyStandard } from './standard-table.ts';
import { transliterate } from './transliterate.ts';

describe('fromScholarly', () => {
  it.each([
    ['Muḥammad Khālid al-Shāmī', 'ala-lc', 'محمد خالد الشامي'],
    ['Adʹham', 'ala-lc', 'أدهم'],
    ['al-Miṣrīyah', 'ala-lc', 'المصرية'],
    ['Dāʼūd', 'ala-lc', 'داؤود'],
    ['ʻAbd Allāh', 'ala-lc', 'عبد الله'],
    ['Hibat Allāh', 'ala-lc', 'هبة الله'],
    ['Muʾayyad aš-Šāmī', 'din-31635', 'مؤيد الشامي'],
    ['Abū l-Wafāʾ', 'din-31635', 'أبو الوفاء'],
    ['Taufīq', 'din-31635', 'توفيق'],
    ['Fāṭimaẗ', 'iso-233-2', 'فاطمة'],
    ['Muṣṭafá', 'iso-233-2', 'مصطفى'],
  ] as const)('%s (%s) is %s', (latin, standard, arabic) => {
    expect(fromScholarly(latin, standard).text).toBe(arabic);
  });
});

const VOWEL = fc.constantFrom('a', 'i', 'u', 'ā', 'ī', 'ū');
const LETTERS: Readonly<Record<ScholarlyStandard, readonly string[]>> = {
  'ala-lc': 'b t th j ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʻ gh f q k l m n ʼ'.split(' '),
  'iso-233-2': 'b t ṯ ǧ ḥ ẖ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n ʾ'.split(' '),
  'din-31635': 'b t ṯ ǧ ḥ ḫ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n ʾ'.split(' '),
};

/** Words of open and closed syllables, some with a doubled letter, ending in a consonant. */
function wordOf(standard: ScholarlyStandard) {
  const letters = LETTERS[standard];
  const sounding = letters.filter((letter) => !/[ʼʾ]/u.test(letter));
  const syllable = fc
    .tuple(fc.constantFrom(...letters), VOWEL, fc.boolean(), fc.boolean())
    .map(([letter, vowel, doubles, closes]) => ({ letter, vowel, doubles, closes }));
  return fc
    .tuple(
      fc.constantFrom(...sounding),
      VOWEL,
      fc.array(syllable, { maxLength: 3 }),
      fc.constantFrom(...sounding),
    )
    .map(([first, vowel, middle, last]) => {
      const written = middle.map(({ letter, vowel: own, doubles }) => {
        const twice = doubles && sounding.includes(letter);
        return (twice ? letter + letter : letter) + own;
      });
      return first + vowel + written.join('') + last;
    });
}

/** بن is what the standards write as ibn, whatever its vowel. */
const isFree = (word: string) => word !== 'bin';

describe.each(['ala-lc', 'iso-233-2', 'din-31635'] as const)(
  '%s is reversible',
  { timeout: 60_000 },
  (standard) => {
    it('a word written in it comes back the same from its vowelled Arabic', () => {
      fc.assert(
        fc.property(wordOf(standard).filter(isFree), (word) => {
          const { vowelled } = fromScholarly(word, standard);
          const again = transliterate(vowelled, { to: standard }).text.toLowerCase();
          expect(again.normalize('NFC')).toBe(word.normalize('NFC'));
        }),
        { numRuns: 2000 },
      );
    });

    it('and its vowelled Arabic comes back the same from the Latin', () => {
      fc.assert(
        fc.property(wordOf(standard).filter(isFree), (word) => {
          const { vowelled } = fromScholarly(word, standard);
          const latin = transliterate(vowelled, { to: standard }).text;
          expect(fromScholarly(latin, standard).vowelled).toBe(vowelled);
        }),
        { numRuns: 1000 },
      );
    });
  },
);
