import { expect, test } from 'vitest';
import { isolate } from './isolate.ts';

test('only what runs the other way is isolated', () => {
  expect(isolate('Mohamad Khaled', 'ar')).toBe('\u2068Mohamad Khaled\u2069');
  expect(isolate('محمد خالد', 'en')).toBe('\u2068محمد خالد\u2069');
  expect(isolate('محمد خالد', 'ar')).toBe('محمد خالد');
  expect(isolate('٩ كانون الأول ٢٠٢٤', 'ar')).toBe('٩ كانون الأول ٢٠٢٤');
  expect(isolate('9 December 2024', 'en')).toBe('9 December 2024');
});
