import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnlyOwnName } from '../parse/only-own-name.ts';
import { parseName } from '../parse/parse-name.ts';
import { plainNameWord } from '../parse/plain-name-word.ts';
import { HONORIFICS } from './name-labels.ts';
import { normaliseName } from './normalise-name.ts';
import { UNKNOWN_NAMES } from './not-a-name-words.ts';
import { DIVINE_ARABIC, NOT_ARTICLE, TITLES, TITLES_AFTER } from './particles.ts';
import { plainWords } from './plain-words.ts';

const NAMES =
  'محمد أحمد احمد حسين ياسر قاسم أسامة رحمة هدى سلمى الشامي الحلبيه الياس ابراهيم إلياس لؤي ضياء علاء ىحيى'.split(
    ' ',
  );
/** Words that act on their neighbours, of every rule there is. */
const LOUD = [
  'عبد عبيد أمة الدين الله ال أبو ابو أم بو ابي بن ابن بنت ولد ذو نور زين سيف العابدين الهدى الفقار زاده نژاد السيد سيد الحاج م د من والدته الملقب بأبو رحمه المعروف دمشق مدينه شركه للتجاره زوجة في تم ء ئ ـ',
  [...DIVINE_ARABIC].slice(0, 12).join(' '),
  [...TITLES, ...TITLES_AFTER, ...NOT_ARTICLE].join(' '),
  [...UNKNOWN_NAMES, ...HONORIFICS].join(' '),
].flatMap((list) => list.split(' '));
function marked(some: string): string {
  return `${some.slice(0, 1)}\u0640\u064e${some.slice(1)}`;
}
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...LOUD) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES, ...LOUD).map((some) => `ال${some}`) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES, ...LOUD).map(marked) },
  { weight: 1, arbitrary: fc.stringMatching(/^[\u0621-\u064a]{1,6}$/u) },
);
const name = fc.array(word, { minLength: 1, maxLength: 13 }).map((words) => words.join(' '));

describe('plain words', () => {
  /** A blank before a name says nothing, and sends it the long way. */
  const theLongWay = (text: string) => ` ${text}`;

  test('give what the long way gives', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(plainWords(theLongWay(text))).toBeNull();
        const { tokens, script, issues } = normaliseName(theLongWay(text));
        expect(normaliseName(text)).toEqual({ original: text, tokens, script, issues });
      }),
      { numRuns: 5000 },
    );
  });

  test('a name that is plainly only the own name says nothing else when read whole', () => {
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(isOnlyOwnName(normaliseName(text)));
        const { kunya, alias, birthFamily, mother } = parseName(theLongWay(text));
        expect([kunya, alias, birthFamily, mother]).toEqual([null, null, null, null]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a name whose every word stands for itself is read whole from its words', () => {
    fc.assert(
      fc.property(name, (text) => {
        const words = text.split(' ').map(plainNameWord);
        fc.pre(words.length <= 11 && !words.includes(null));
        const { tokens, issues, kunya, alias, birthFamily, mother } = {
          ...parseName(theLongWay(text)),
          ...normaliseName(theLongWay(text)),
        };
        expect([tokens, issues]).toEqual([words, []]);
        expect([kunya, alias, birthFamily, mother]).toEqual([null, null, null, null]);
      }),
      { numRuns: 500 },
    );
  });

  test('only texts that need no cleaning are plain', () => {
    expect(plainWords('محمد أحمد الشامي')).toEqual(['محمد', 'احمد', 'الشامي']);
    for (const text of ['', 'محمد  علي', 'محمد ', 'Ali', 'مُحمد', 'والدته فاطمة', 'محمد، علي']) {
      expect(plainWords(text)).toBeNull();
    }
  });
});
