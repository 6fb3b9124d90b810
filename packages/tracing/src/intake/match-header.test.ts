import { expect, test } from 'vitest';
import { foldHeader, matchHeader } from './match-header.ts';

test.each([
  ['تاريخ الميلاد', 'birth.date'],
  ['motherName', 'name.mother'],
  ['Date of birth (as told) 2', 'birth.date'],
  ['the date of birth as it was told at the gate', 'birth.date'],
])('%s is known for what it says', (header, attribute) => {
  expect(matchHeader(header)?.attribute).toBe(attribute);
});

test('of two phrases within a header the longer one speaks', () => {
  expect(matchHeader('full name of mother as told')?.attribute).toBe('name.mother');
});

test('a page that stands where a header should is read by its beginning alone', () => {
  const page = `date of birth ${'9'.repeat(20_000)}x`;
  expect(foldHeader(page).length).toBeLessThan(400);
  expect(matchHeader(page)?.attribute).toBe('birth.date');
});
