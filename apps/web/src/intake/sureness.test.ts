import { expect, test } from 'vitest';
import { surenessOf } from './sureness.ts';

const column = { attribute: 'sex', confidence: 0.9, drawnFrom: 'both' } as const;

test('a confidence is told as sure, likely or to be checked', () => {
  expect(surenessOf(column, false)).toBe('sure');
  expect(surenessOf({ ...column, confidence: 0.7 }, false)).toBe('likely');
  expect(surenessOf({ ...column, confidence: 0.3 }, false)).toBe('unsure');
});

test('nothing recognised is not a proposal of low confidence', () => {
  expect(surenessOf({ attribute: null, confidence: 0, drawnFrom: 'none' }, false)).toBe('none');
});

test('what a person chose is theirs, whatever was proposed', () => {
  expect(surenessOf(column, true)).toBe('chosen');
});

test('a saved mapping was chosen by a person before', () => {
  expect(surenessOf({ ...column, confidence: 0.2, drawnFrom: 'saved' }, false)).toBe('sure');
});
