import { ROUTES } from '@sila/wire';
import { expect, test } from 'vitest';
import { ROLES } from './roles.ts';

test('every role that the contract knows can be chosen', () => {
  const named = ROUTES.inviteUser.body.parse({ roles: [...ROLES] }).roles;
  expect(named).toEqual([...ROLES]);
  const known = ROUTES.inviteUser.body.shape.roles.element.options;
  expect([...known].sort()).toEqual([...ROLES].sort());
});
