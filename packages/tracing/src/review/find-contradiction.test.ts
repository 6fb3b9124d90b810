import type { ListId, MatchId, RecordId } from '@sila/domain';
import { expect, test } from 'vitest';
import { findContradiction, type Joining, pairKey } from './find-contradiction.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as unknown as RecordId[];
const joining: Joining = {
  decidedOn: new Set([pairKey(a!, b!)]),
  leftMembers: [a!, c!],
  rightMembers: [b!, d!],
  different: [],
  onceLists: new Map(),
};
const different = (left: RecordId, right: RecordId) => ({ id: 'm' as MatchId, left, right });

test('persons that nothing separates may be joined', () => {
  expect(findContradiction(joining)).toBeNull();
  expect(findContradiction({ ...joining, different: [different(a!, c!)] })).toBeNull();
});

test('a decision that separates two other records stands in the way, whichever way round', () => {
  const expected = { code: 'match.contradictsDecision', params: { matchId: 'm' } };
  for (const pair of [different(c!, d!), different(d!, c!), different(a!, d!)]) {
    expect(findContradiction({ ...joining, different: [pair] })).toEqual(expected);
  }
});

test('the pair decided on never contradicts itself', () => {
  expect(findContradiction({ ...joining, different: [different(b!, a!)] })).toBeNull();
});

test('two rows of a list that names everybody once stand in the way unless decided on', () => {
  const list = 'l' as ListId;
  const rows = (...pairs: [RecordId, number][]) =>
    new Map(pairs.map(([id, row]) => [id, { listId: list, row }]));
  expect(findContradiction({ ...joining, onceLists: rows([c!, 20], [d!, 14]) })).toEqual({
    code: 'match.twoOfOneList',
    params: { listId: 'l', rows: '14 20' },
  });
  expect(findContradiction({ ...joining, onceLists: rows([a!, 20], [b!, 14]) })).toBeNull();
  expect(findContradiction({ ...joining, onceLists: rows([a!, 20], [c!, 14]) })).toBeNull();
});
