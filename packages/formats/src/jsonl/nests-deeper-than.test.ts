import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestsDeeperThan } from './nests-deeper-than.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;

test('the depth told is that of the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const depth = depthOf(value);
      const text = JSON.stringify(value);
      expect(nestsDeeperThan(text, depth)).toBe(false);
      if (depth > 0) expect(nestsDeeperThan(text, depth - 1)).toBe(true);
    }),
  );
});

test('brackets in texts nest nothing', () => {
  expect(nestsDeeperThan('{"a\\"[[[[":"]]{{[\\\\"}', 1)).toBe(false);
});
