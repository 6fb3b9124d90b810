import { expect, test } from 'vitest';
import { DESTINATIONS, isUnder } from './destinations.ts';

test.each([
  ['/', '/'],
  ['/review/abc', '/review'],
  ['/persons/abc', '/search'],
  ['/lists/abc', '/sources'],
  ['/import', '/sources'],
  ['/overlap', '/sources'],
  ['/ledger', '/ledger'],
])('%s belongs to %s and to no other', (path, href) => {
  const under = DESTINATIONS.filter((one) => isUnder(path, one.href)).map((one) => one.href);
  expect(under).toEqual([href]);
});
