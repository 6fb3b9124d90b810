import { describe, expect, it } from 'vitest';
import { tokenKeys } from '../tokens/token-keys.ts';
import { WordBeginnings } from './word-beginnings.ts';
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
