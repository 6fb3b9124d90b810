import { NAME_REASON_CODES } from '@sila/names';
import { expect, test } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { spokenFindings, spokenReason } from './spoken-reason.ts';
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
  expect(spokenFindings(english, [{ code: 'gait.same' }])).toEqual(['The name is alike.']);
});

test('a search result is explained by what speaks for it, each reason once', () => {
  const number = { code: 'number.exact', params: { number: '4417' } };
  const near = { code: 'name.near' };
  expect(spokenFindings(english, [number])).toEqual(['The number 4417 is exactly this.']);
  expect(spokenFindings(english, [near, { code: 'name.absent' }, near])).toEqual([
    'Near in letters: it may be one name or two.',
  ]);
  expect(spokenFindings(arabic, [{ code: 'name.different' }])).toEqual(['الاسم مشابه.']);
});

test('a finding says which part of the name it is about', () => {
  const given = { code: 'name.near', part: 'name.given' } as const;
  expect(spokenFindings(english, [given])).toEqual([
    'Given name: Near in letters: it may be one name or two.',
  ]);
  expect(spokenFindings(arabic, [given])[0]).toMatch(/^الاسم الأول: /);
});
