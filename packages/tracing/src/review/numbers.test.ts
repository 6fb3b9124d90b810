import type { Statement } from '@sila/domain';
import { expect, test } from 'vitest';
import { foldNumber, numbersOf } from './numbers.ts';

test('digits of every set, separators and letters fold together', () => {
  for (const text of ['م-1511', 'م ١٥١١', 'م/۱۵۱۱', ' م1511 '])
    expect(foldNumber(text)).toBe('م1511');
  expect(foldNumber('AB 12')).toBe('ab12');
});

test('only numbers are numbers', () => {
  const stated = (attribute: Statement['attribute'], asStated: string): Statement => ({
    attribute,
    asStated,
    normalised: null,
    column: 1,
  });
  expect(
    numbersOf([stated('number', '٤٢'), stated('nationalId', 'لا يوجد'), stated('note', '7')]),
  ).toEqual(['42']);
});
