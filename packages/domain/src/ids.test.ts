import { expect, test } from 'vitest';
import { isUuid, uuidV7 } from './ids.ts';

test('ids made later sort later, whatever the random bytes', () => {
  const early = uuidV7(1_700_000_000_000, new Uint8Array(10).fill(255));
  const late = uuidV7(1_700_000_000_001, new Uint8Array(10).fill(0));
  expect(early < late).toBe(true);
});

test('an id is a UUID of version 7 and variant 10', () => {
  const id = uuidV7(0, new Uint8Array(10).fill(255));
  expect(isUuid(id)).toBe(true);
  expect(id[14]).toBe('7');
  expect('89ab').toContain(id[19]);
});

test('too little randomness is a bug, not a weak id', () => {
  expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
});
