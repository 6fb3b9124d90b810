import { expect, test } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { spokenValue } from './spoken-value.ts';
import { makeVoice } from './voice.ts';

const english = makeVoice('en', en);
const arabic = makeVoice('ar', ar);
const bare = (text: string | null) => text?.replace(/[\u2066-\u2069]/g, '') ?? null;

test('an age is said with the day it was true', () => {
  expect(bare(spokenValue(english, 'age', '30–35, 2024-12-09'))).toBe(
    '30 to 35 years, as of 9 December 2024',
  );
  expect(bare(spokenValue(arabic, 'age', '3, 2011~'))).toBe('٣ سنوات، في نحو ٢٠١١');
  expect(bare(spokenValue(english, 'age', '1'))).toBe('1 year, when is not stated');
});

test('sex, date and governorate have words', () => {
  expect(spokenValue(english, 'sex', 'female')).toBe('female');
  expect(spokenValue(arabic, 'sex', 'male')).toBe('ذكر');
  expect(bare(spokenValue(english, 'birth.date', '1984-XX'))).toBe('sometime in 1984');
  expect(spokenValue(arabic, 'birth.place', 'SY › SY-HI › homs/talbiseh')).toBe('حمص');
});

test('what was not read, or adds nothing, is not said', () => {
  expect(spokenValue(english, 'birth.date', null)).toBeNull();
  expect(spokenValue(english, 'birth.place', 'XX › 77')).toBeNull();
});
