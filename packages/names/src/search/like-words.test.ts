import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LikeWords } from './like-words.ts';

const WORDS =
  'محمد خالد خليل جميل جمال سمير سامر شريف شيخ khaled halit xelil mehmet sherif cemil شفان'.split(
    ' ',
  );
const OTHERS = 'قرقناوي زيتوني haddad qarqnawi zaytouni khalil 李小龍 عبدالرحمن ابراهيم'.split(' ');

function filled(words: readonly string[]): LikeWords {
  const like = new LikeWords();
  for (const [at, word] of words.entries()) like.add(at, word);
  return like;
}

describe('LikeWords', () => {
  it.each([
    ['khalid', 'خالد'],
    ['xalid', 'halit'],
    ['dschamil', 'جميل'],
    ['خليل', 'xelil'],
    ['mihemed', 'محمد'],
    ['khaed', 'خالد'],
    ['shrif', 'شريف'],
    ['shivan', 'شفان'],
    ['mxhmd', 'محمد'],
  ])('for %s finds %s', (asked, wanted) => {
    const found = filled(WORDS).near(asked, 8);
    expect(found.map((at) => WORDS[at])).toContain(wanted);
  });

  it.each([
    ['a letter lost', 'قرقنوي', 'قرقناوي'],
    ['a letter exchanged in another place of the mouth', 'قرقماوي', 'قرقناوي'],
    ['two letters swapped', 'hadadd', 'haddad'],
    ['the other script, by sound', 'zeitouny', 'زيتوني'],
    ['the same script, by sound', 'zeitouny', 'zaytouni'],
    ['a script of neither kind, as it is', '李小龍', '李小龍'],
  ])('finds a word with %s', (_, asked, wanted) => {
    const found = filled(OTHERS).near(asked, 3);
    expect(found.map((at) => OTHERS[at])).toContain(wanted);
    expect(new Set(found).size).toBe(found.length);
  });

  it('keeps known spellings of one name however unlike', () => {
    const like = filled([...WORDS, 'hatice']);
    expect(like.near('خديجه', 1)).toContain(WORDS.length);
  });

  it('keeps the likeliest when it may keep few', () => {
    const found = filled(WORDS)
      .near('khalid', 4)
      .map((at) => WORDS[at]);
    expect(found).toContain('khaled');
    expect(found.length).toBeLessThan(WORDS.length);
  });

  it('finds every word by itself, whatever it is', () => {
    const unit = fc.constantFrom(...'محشيخةىabkhxz0😀李\u200d\ud800');
    const word = fc.string({ unit, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), (words) => {
        const like = filled(words);
        expect(like.size).toBe(words.length);
        for (const [at, one] of words.entries()) expect(like.near(one, words.length)).toContain(at);
      }),
      { numRuns: 60 },
    );
  });
});
