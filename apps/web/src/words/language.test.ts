import { expect, test } from 'vitest';
import { firstLanguage } from './language.ts';

test('the kept language comes first, then what the browser prefers', () => {
  expect(firstLanguage('ar', ['en-US'])).toBe('ar');
  expect(firstLanguage(null, ['fr-FR', 'ar-SY', 'en'])).toBe('ar');
  expect(firstLanguage(null, ['en-GB', 'ar'])).toBe('en');
});

test('a language Sila does not speak is passed over', () => {
  expect(firstLanguage('tlh', ['de', 'fr'])).toBe('en');
  expect(firstLanguage('', [])).toBe('en');
});
