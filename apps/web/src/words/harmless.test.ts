import { expect, test } from 'vitest';
import { harmless } from './harmless.ts';
import { isolate } from './isolate.ts';

test('signs that turn a line round are not shown, joiners and marks of direction are', () => {
  expect(harmless('خالد \u202eمحمد\u202c \u2067x\u2069')).toBe('خالد محمد x');
  expect(harmless('می\u200cخواهم \u200fعلی\u200e')).toBe('می\u200cخواهم \u200fعلی\u200e');
});

test('a text that closes an isolate cannot leave the one that it is put into', () => {
  expect(isolate('Mohamad\u2069\u202e Khaled', 'ar')).toBe('\u2068Mohamad Khaled\u2069');
});
