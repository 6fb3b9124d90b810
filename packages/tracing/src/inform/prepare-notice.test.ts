import type {
  ConfirmedMatch,
  DecisionId,
  MatchId,
  ProposedMatch,
  RecordId,
  UserId,
} from '@sila/domain';
import { expect, test } from 'vitest';
import { type NoticeSide, prepareNotice } from './prepare-notice.ts';

const pair = {
  id: 'm' as MatchId,
  left: 'l' as RecordId,
  right: 'r' as RecordId,
  explanation: { priorBits: -10, parts: [], totalBits: 60, model: 'test' },
  version: 2,
};
const confirmed: ConfirmedMatch = {
  ...pair,
  state: 'confirmed',
  decision: {
    id: 'd' as DecisionId,
    matchId: pair.id,
    verdict: 'same',
    by: { id: 'u' as UserId, name: 'Reviewer' },
    at: '2026-01-02T03:04:05.000Z',
    reason: 'mother and place agree',
  },
};
const sought: NoticeSide = { id: pair.left, kind: 'sought', sourceName: 'A', listDate: null };
const released: NoticeSide = {
  id: pair.right,
  kind: 'released',
  sourceName: 'B',
  listDate: '2024',
};

test('a notice names the search, what was found and the decision behind it, whichever side is which', () => {
  const facts = prepareNotice(confirmed, { left: sought, right: released });
  expect(facts).toMatchObject({ about: sought.id, found: released, decisionId: 'd' });
  expect(prepareNotice(confirmed, { left: released, right: sought })).toEqual(facts);
});

test('without a search on exactly one side nobody is told', () => {
  expect(prepareNotice(confirmed, { left: sought, right: sought })).toBeNull();
  expect(prepareNotice(confirmed, { left: released, right: released })).toBeNull();
});

test('a proposal, however strong, does not compile as a notice', () => {
  const proposed: ProposedMatch = { ...pair, state: 'proposed' };
  // @ts-expect-error no machine score can become a message to a family
  const attempt = () => prepareNotice(proposed, { left: sought, right: released });
  expect(attempt).toThrow();
});
