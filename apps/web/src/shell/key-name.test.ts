import { expect, test } from 'vitest';
import { type KeyPress, keyName } from './key-name.ts';

const press = (over: Partial<KeyPress>): KeyPress => ({
  code: '',
  key: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...over,
});

test('the same key counts whatever letter the layout puts on it', () => {
  expect(keyName(press({ code: 'KeyS', key: 's' }))).toBe('S');
  expect(keyName(press({ code: 'KeyS', key: 'س' }))).toBe('S');
  expect(keyName(press({ code: 'KeyD', key: 'ي' }))).toBe('D');
});

test('both rows of digits count, in Arabic-Indic digits too', () => {
  expect(keyName(press({ code: 'Digit3', key: '٣' }))).toBe('3');
  expect(keyName(press({ code: 'Numpad3', key: '3' }))).toBe('3');
});

test('the question mark is known on both layouts', () => {
  expect(keyName(press({ code: 'Slash', key: '?', shiftKey: true }))).toBe('?');
  expect(keyName(press({ code: 'Slash', key: '؟', shiftKey: true }))).toBe('?');
  expect(keyName(press({ code: 'KeyZ', key: '؟' }))).toBe('?');
  expect(keyName(press({ code: 'Slash', key: 'ظ' }))).toBe('/');
});

test('what belongs to the browser is left to it', () => {
  expect(keyName(press({ code: 'KeyS', key: 's', ctrlKey: true }))).toBeNull();
  expect(keyName(press({ code: 'KeyD', key: 'd', metaKey: true }))).toBeNull();
  expect(keyName(press({ code: 'KeyL', key: 'l', altKey: true }))).toBeNull();
  expect(keyName(press({ code: 'KeyS', key: 'S', shiftKey: true }))).toBeNull();
  expect(keyName(press({ code: 'F5', key: 'F5' }))).toBeNull();
});
