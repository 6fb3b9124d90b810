import { expect, test } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { spokenDate } from './spoken-date.ts';
import { makeVoice } from './voice.ts';

const english = makeVoice('en', en);
const arabic = makeVoice('ar', ar);
/** Without the isolating marks, which are there for the eye only. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test.each([
  ['2012', '2012', '٢٠١٢'],
  ['2012-03', 'March 2012', 'آذار ٢٠١٢'],
  ['2012-03-14', '14 March 2012', '١٤ آذار ٢٠١٢'],
  ['2013-XX', 'sometime in 2013', 'في وقت ما من سنة ٢٠١٣'],
  ['2013-XX-XX', 'sometime in 2013', 'في وقت ما من سنة ٢٠١٣'],
  ['2013-01-XX', 'sometime in January 2013', 'في يوم من كانون الثاني ٢٠١٣'],
  ['201X', 'in the 2010s', 'في العقد الذي يبدأ سنة ٢٠١٠'],
  ['2012~', 'about 2012', 'نحو ٢٠١٢'],
  ['2012-10?', 'October 2012, not certain', 'تشرين الأول ٢٠١٢، غير مؤكد'],
  ['2012%', 'about 2012, not certain', 'نحو ٢٠١٢، غير مؤكد'],
  ['2011/2014', '2011 to 2014', 'من ٢٠١١ إلى ٢٠١٤'],
  ['../2014', '2014 or before', '٢٠١٤ أو قبل ذلك'],
  ['2012-03/..', 'March 2012 or later', 'آذار ٢٠١٢ أو بعد ذلك'],
])('%s is said as far as it is known', (edtf, inEnglish, inArabic) => {
  expect(bare(spokenDate(english, edtf))).toBe(inEnglish);
  expect(bare(spokenDate(arabic, edtf))).toBe(inArabic);
});

test('what is not a date is left as it is', () => {
  expect(spokenDate(english, 'after the harvest')).toBe('after the harvest');
});
