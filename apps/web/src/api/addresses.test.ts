import { EVENTS_PATH, ROUTES, type RouteName } from '@sila/wire';
import { expect, test } from 'vitest';
import { ADDRESSES, EVENTS_ADDRESS } from './addresses.ts';

test('the addresses are those of the contract, every one', () => {
  const contract = Object.fromEntries(
    Object.entries(ROUTES).map(([name, route]) => [name, [route.method, route.path]]),
  );
  expect(ADDRESSES).toEqual(contract as Record<RouteName, unknown>);
  expect(EVENTS_ADDRESS).toBe(EVENTS_PATH);
});
