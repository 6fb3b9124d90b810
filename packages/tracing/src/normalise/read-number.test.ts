import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['١٢٣', '123', null],
  ['مشفى المجتهد ١٢٣', '123', 'مشفى المجتهد'],
  ['مشفى المجتهد رقم ١٢٣', '123', 'مشفى المجتهد'],
  ['دوما خ 45', '45', 'دوما'],
  ['دوما 12', '12', 'دوما'],
  ['hospital No. 12', '12', 'hospital'],
  ['رقم 45', '45', null],
  ['رقم المريض 12', '12', null],
  ['12 / 345', '12/345', null],
  ['a-123', 'A-123', null],
  ['#12', '12', null],
  ['01020034567', '01020034567', null],
])('%s is the number %s of the issuer %s', (text, value, issuer) => {
  expect(readNumber(text, { issuer: undefined, date: null })).toEqual({
    value: { type: 'number', value, issuer, date: null },
    issues: [],
  });
});

test("the column's issuer is taken where the cell names none", () => {
  const scope = { issuer: 'سجن عدرا', date: null };
  expect(readNumber('١٢', scope).value).toMatchObject({ value: '12', issuer: 'سجن عدرا' });
  expect(readNumber('رقم السجين 12', scope).value).toMatchObject({ issuer: 'سجن عدرا' });
  expect(readNumber('مشفى تشرين 12', scope).value).toMatchObject({ issuer: 'مشفى تشرين' });
});

test('a number without a letter or digit is empty', () => {
  expect(readNumber('# .', { issuer: undefined, date: null }).issues[0]!.code).toBe('number.empty');
});
