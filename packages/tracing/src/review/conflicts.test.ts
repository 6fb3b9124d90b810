import type { Attribute, NormalisedValue, PartialDate, Statement } from '@sila/domain';
import { expect, test } from 'vitest';
import { conflict } from './conflicts.ts';

const stated = (
  attribute: Attribute,
  normalised: NormalisedValue | null,
  asStated = '',
): Statement => ({ attribute, asStated, normalised, column: 1 });
const date = (edtf: string) => stated('birth.date', { type: 'date', edtf: edtf as PartialDate });
const age = (minYears: number, maxYears: number, asOf: string | null) =>
  stated('age', { type: 'age', minYears, maxYears, asOf: asOf as PartialDate | null });

test('a vaguer date never contradicts an exact one that lies in it', () => {
  expect(conflict('birth.date', date('2012'), date('2012-03-14'))).toBe(false);
  expect(conflict('birth.date', date('2011/2013'), date('2012'))).toBe(false);
  expect(conflict('birth.date', date('2012~'), date('2013-05-01'))).toBe(false);
});

test('dates that no day can satisfy both of contradict each other', () => {
  expect(conflict('birth.date', date('2012'), date('2014'))).toBe(true);
  expect(conflict('birth.date', date('2012-03-14'), date('2012-03-15'))).toBe(true);
});

test('ages are compared by the births they imply, not by their numbers', () => {
  expect(conflict('age', age(20, 20, '2010'), age(30, 30, '2020'))).toBe(false);
  expect(conflict('age', age(20, 20, '2010'), age(20, 20, '2020'))).toBe(true);
  expect(conflict('age', age(20, 20, null), age(40, 40, '2020'))).toBe(false);
});

test('numbers contradict only when one issuer gave both', () => {
  const number = (value: string, issuer: string | null) =>
    stated('number', { type: 'number', value, issuer, date: null });
  expect(conflict('number', number('1', 'A'), number('2', 'B'))).toBe(false);
  expect(conflict('number', number('1', 'A'), number('2', 'A'))).toBe(true);
  expect(conflict('number', number('1', null), number('2', null))).toBe(false);
});

test('a place within another does not contradict it', () => {
  const place = (...path: string[]) => stated('birth.place', { type: 'place', path, folded: '' });
  expect(conflict('birth.place', place('SY', 'SY-HI'), place('SY', 'SY-HI', 'talbiseh'))).toBe(
    false,
  );
  expect(conflict('birth.place', place('SY', 'SY-HI'), place('SY', 'SY-HM'))).toBe(true);
});

test('what was not read contradicts nothing, and events may differ', () => {
  const sex = (value: 'male' | 'female') => stated('sex', { type: 'sex', value });
  expect(conflict('sex', sex('male'), sex('female'))).toBe(true);
  expect(conflict('sex', sex('male'), stated('sex', null, '?'))).toBe(false);
  expect(conflict('event.date', date('2012'), date('2014'))).toBe(false);
});
