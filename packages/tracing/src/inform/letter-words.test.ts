import { NOTICE_KINDS } from '@sila/domain';
import { expect, test } from 'vitest';
import { letterFaults, letterText, openingWords, PLAIN_OPENINGS } from './letter-words.ts';
import { newsWords, noticeWords } from './notice-words.ts';

const LANGUAGES = ['ar', 'en'] as const;

test('news stands in a letter word for word as its Notice says it, whatever is added', () => {
  for (const language of LANGUAGES)
    for (const kind of NOTICE_KINDS) {
      const text = letterText(kind, language, '  Come when it suits you. ');
      expect(text).toBe(`${newsWords(kind, language)}\n\nCome when it suits you.`);
      expect(noticeWords(kind, language).startsWith(newsWords(kind, language))).toBe(true);
    }
});

test('without a Notice no opening tells news, a place, a score, or speaks of money', () => {
  for (const language of LANGUAGES)
    for (const opening of PLAIN_OPENINGS)
      expect([opening, letterFaults(openingWords(opening, language))]).toEqual([opening, []]);
});

test.each([
  ['We are 90% sure', 'score'],
  ['There is a candidate.', 'score'],
  ['لدينا مرشّح جيد', 'score'],
  ['نسبة التطابق عالية', 'score'],
  ['Please bring 20 dollars', 'money'],
  ['أرسلوا حوالة', 'money'],
  ['ادفعوا الرسوم', 'money'],
  ['He is alive', 'news'],
  ['لقد تُوُفّي', 'news'],
  ['هو على قيد الحياة', 'news'],
  ['She was in a prison', 'place'],
  ['كان في الفرع', 'place'],
  ['هو في مشفى', 'place'],
] as const)('%s is not taken', (addition, fault) => {
  expect(letterFaults(addition)).toContain(fault);
});

test.each([
  'شكرًا لكم. سنكون في المكتب يوم الأحد بعد الظهر.',
  'هل كان يلبس نظارة؟ وما اسم جدّه؟',
  'استلمنا طلبكم، ونعمل عليه.',
  'Thank you. Did he wear glasses, and what was his grandfather called?',
])('an ordinary sentence is: %s', (addition) => {
  expect(letterFaults(addition)).toEqual([]);
});
