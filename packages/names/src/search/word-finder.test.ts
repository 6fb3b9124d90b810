import { describe, expect, it } from 'vitest';
import { tokenKeys } from '../tokens/token-keys.ts';
import { WordBeginnings } from './word-beginnings.ts';
import { WordFinder } from './word-finder.ts';
import { WordList } from './word-list.ts';
import { WordSounds } from './word-sounds.ts';

const WORDS =
  'محمد خالد خليل قرقناوي زيتوني haddad qarqnawi zaytouni khalil 李小龍 عبدالرحمن ابراهيم'.split(
    ' ',
  );

function words(): WordList {
  const list = new WordList();
  for (const word of WORDS) list.number(word);
  return list;
}

function soundsOf(): WordSounds {
  const sounds = new WordSounds();
  for (const [word, text] of WORDS.entries()) sounds.add(word, text);
  return sounds;
}

describe('WordFinder', () => {
  const list = words();
  const sounds = soundsOf();
  const finder = new WordFinder(list, sounds);
  for (const [word, text] of WORDS.entries()) finder.add(word, tokenKeys(text));

  it.each([
    ['Mihemed in Kurdish, known to the lexicon', 'mihemed', 'محمد'],
    ['another script, by sound', 'zeitouny', 'زيتوني'],
    ['the same script, by sound', 'zeitouny', 'zaytouni'],
    ['a letter lost', 'قرقنوي', 'قرقناوي'],
    ['a letter exchanged in another place of the mouth', 'قرقماوي', 'قرقناوي'],
    ['two letters swapped', 'hadadd', 'haddad'],
    ['a script of neither kind, as it is', '李小龍', '李小龍'],
  ])('finds %s', (_, asked, expected) => {
    expect(finder.alike(asked).map((word) => list.text(word))).toContain(expected);
  });

  it('finds each word once, and none far from the asked one', () => {
    const found = finder.alike('خالد');
    expect(new Set(found).size).toBe(found.length);
    expect(found.map((word) => list.text(word))).not.toContain('زيتوني');
  });
});

describe('WordBeginnings', () => {
  const list = words();
  const sounds = soundsOf();
  const beginnings = new WordBeginnings({ words: list, sounds, countOf: (word) => 20 - word });
  for (const [word, text] of WORDS.entries()) beginnings.add(word, tokenKeys(text));
  const complete = (begun: string) => beginnings.completing(begun).map((word) => list.text(word));

  it('finds the words that begin so, in the same letters', () => {
    expect(complete('خ')).toEqual(expect.arrayContaining(['خالد', 'خليل']));
    expect(complete('عبدال')).toContain('عبدالرحمن');
    expect(complete('hadd')).toContain('haddad');
  });

  it('finds words of the other script by known spellings and by sound', () => {
    expect(complete('moh')).toContain('محمد');
    expect(complete('qarq')).toContain('قرقناوي');
    expect(complete('زيت')).toContain('zaytouni');
    expect(complete('qarq')).not.toContain('محمد');
  });

  it('finds new words after it was asked', () => {
    const word = list.number('خزامى');
    sounds.add(word, 'خزامى');
    beginnings.add(word, tokenKeys('خزامى'));
    expect(complete('خز')).toEqual(['خزامى']);
  });
});
