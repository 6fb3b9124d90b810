import { expect, test } from 'vitest';
import { scriptOf } from './script-of.ts';

test('a text stands in the script that most of its letters are in', () => {
  expect(scriptOf('محمد خالد')).toBe('arabic');
  expect(scriptOf('Mohamad خالد')).toBe('latin');
  expect(scriptOf('الفرع 215 (A)')).toBe('arabic');
  expect(scriptOf('١٩٨٤')).toBe('arabic');
  expect(scriptOf('1984')).toBe('latin');
  expect(scriptOf('')).toBe('latin');
});
