import { expect, test } from 'vitest';
import { offendingColumns, paddedCells } from './bad-row-words.ts';

test('only what stands in the way is marked; a doubt and the whole row mark no cell', () => {
  const columns = offendingColumns([
    { code: 'date.impossible', column: 3, severity: 'bad' },
    { code: 'date.ambiguousOrder', column: 4, severity: 'doubt' },
    { code: 'record.missingOneOf', severity: 'bad' },
  ]);
  expect([...columns]).toEqual([3]);
});

test('a short row is widened with empty cells, a long one keeps all of its own', () => {
  expect(paddedCells(['a'], 3)).toEqual(['a', '', '']);
  expect(paddedCells(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'c']);
});
