import { NAME_REASON_CODES } from '@sila/names';
import { expect, test } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { spokenFinding, spokenReason } from './spoken-reason.ts';
import { makeVoice } from './voice.ts';

const english = makeVoice('en', en);
const arabic = makeVoice('ar', ar);
const agrees = (weightBits: number) => ({ agreement: 'agrees', weightBits }) as const;

test('every reason of the names package has words in both languages', () => {
  for (const code of NAME_REASON_CODES) {
    for (const voice of [english, arabic]) {
      expect(voice.canSay(`reason.${code}`), code).toBe(true);
      expect(spokenReason(voice, { code }, agrees(3))).not.toBe('');
    }
  }
});

test('a common name is said to be common, a rare one rare', () => {
  const code = 'name.same';
  expect(spokenReason(english, { code, params: { perMillion: 60_000 } }, agrees(4))).toBe(
    'The same name, and a common one.',
  );
  expect(spokenReason(english, { code }, agrees(3.5))).toBe('The same name, and a common one.');
  expect(spokenReason(english, { code }, agrees(9))).toBe('The same name.');
  expect(spokenReason(arabic, { code }, agrees(14))).toBe('الاسم نفسه، وهو نادر.');
});

test('a code that nobody worded yet still reads well', () => {
  const part = { agreement: 'missing', weightBits: 0 } as const;
  expect(spokenReason(english, { code: 'gait.same' }, part)).toBe(
    'Not stated on one side: this says nothing for or against.',
  );
  expect(spokenFinding(english, { code: 'gait.same' })).toBe('The name is alike.');
  expect(spokenFinding(english, { code: 'number.exact', params: { number: '4417' } })).toBe(
    'The number 4417 is exactly this.',
  );
});
