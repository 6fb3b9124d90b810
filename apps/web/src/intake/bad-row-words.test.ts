import { expect, test } from 'vitest';
import { Refusal } from '../api/refusal.ts';
import { issuesStillThere, mendedColumns, offendingColumns, paddedCells } from './bad-row-words.ts';

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

test('what a mending changed is told column by column, cells that were not delivered too', () => {
  expect([...mendedColumns(['a', 'b'], ['a', 'c', 'd', ''])]).toEqual([2, 3]);
});

test('a refused mending tells what is wrong with the cells that were sent', () => {
  const issues = [{ code: 'name.noLetters', column: 1, severity: 'doubt' }];
  const body = {
    type: 'urn:sila:problem:row.stillBad',
    code: 'row.stillBad',
    status: 422,
  } as const;
  const refusal = new Refusal('row.stillBad', { ...body, current: { issues } });
  expect(issuesStillThere(refusal)).toEqual(issues);
  expect(issuesStillThere(new Refusal('row.stillBad', body))).toBeNull();
  expect(issuesStillThere(new Refusal('network'))).toBeNull();
});
