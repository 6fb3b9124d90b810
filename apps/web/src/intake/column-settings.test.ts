import { expect, test } from 'vitest';
import { settingsOf } from './column-settings.ts';

test('the order of dates is asked where values are day and month in numbers', () => {
  expect(settingsOf({ attribute: 'birth.date' }, ['03/04/1985'])).toMatchObject({
    dateOrder: true,
  });
  expect(settingsOf({ attribute: 'birth.date' }, ['٠٣/٠٤/١٩٨٥'])).toMatchObject({
    dateOrder: true,
    calendar: false,
  });
});

test('it is not asked where the values leave no doubt', () => {
  expect(settingsOf({ attribute: 'birth.date' }, ['1985', '1985-04-03'])).toEqual({
    dateOrder: false,
    calendar: false,
    issuer: false,
  });
});

test('the calendar is asked where a year could be Hijri', () => {
  expect(settingsOf({ attribute: 'event.date' }, ['١٤٠٥']).calendar).toBe(true);
  expect(settingsOf({ attribute: 'event.date' }, ['1985']).calendar).toBe(false);
});

test('only numbers are asked for who gave them, and only dates for their order', () => {
  expect(settingsOf({ attribute: 'number' }, ['14/3/88'])).toEqual({
    dateOrder: false,
    calendar: false,
    issuer: true,
  });
  expect(settingsOf({ attribute: null }, ['03/04/1985']).dateOrder).toBe(false);
});
