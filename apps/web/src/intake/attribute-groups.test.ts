import { ATTRIBUTES } from '@sila/domain';
import { expect, test } from 'vitest';
import { ATTRIBUTE_GROUPS } from './attribute-groups.ts';

test('every attribute stands in exactly one group, so that none is out of reach', () => {
  const grouped = ATTRIBUTE_GROUPS.flatMap((group) => [...group.attributes]);
  expect([...grouped].sort()).toEqual([...ATTRIBUTES].sort());
});
