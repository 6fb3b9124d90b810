import { expect, test } from 'vitest';
import { invitationToken, passwordLeft } from './invitation-token.ts';

test('the token is read from behind the hash', () => {
  expect(invitationToken('#token=abcdefghijklmnop')).toBe('abcdefghijklmnop');
  expect(invitationToken('#token=short')).toBeNull();
  expect(invitationToken('')).toBeNull();
});

test('a password is counted in characters, Arabic ones too', () => {
  expect(passwordLeft('')).toBe(10);
  expect(passwordLeft('بيت أهلي')).toBe(2);
  expect(passwordLeft('twelve chars')).toBe(0);
});
