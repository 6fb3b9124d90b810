import { describe, expect, it } from 'vitest';
import { romaniseSyllables } from './romanise-syllables.ts';

describe('romaniseSyllables', () => {
  it.each([
    ['राजेश', 'rajesh'],
    ['কুমার', 'kumar'],
    ['குமார்', 'kumar'],
    ['ทักษิณ', 'thaksin'],
    ['เชียง', 'cheiyng'],
    ['សុខា', 'sukha'],
    ['አበበ', 'abebe'],
    ['サクラ', 'sakura'],
    ['きょうこ', 'kyouko'],
    ['ジャック', 'jakku'],
  ])('%s reads %s', (written, read) => {
    expect(romaniseSyllables(written)).toBe(read);
  });

  it('leaves other scripts as they are', () => {
    for (const text of ['محمد', 'Peter', 'Петр', '李明华', '김'])
      expect(romaniseSyllables(text)).toBe(text);
  });
});
