import type { ConfirmedMatch, DecisionId, MatchId, RecordId, UserId } from '@sila/domain';
import { expect, test } from 'vitest';
import type { Leave } from '../requests/leave.ts';
import type { SignedDeath } from '../requests/signed-death.ts';
import { noticeOfDeath, noticeOfLiving } from './notice.ts';
import { type NoticeFacts, prepareNotice } from './prepare-notice.ts';

const match: ConfirmedMatch = {
  id: 'm' as MatchId,
  left: 'l' as RecordId,
  right: 'r' as RecordId,
  explanation: { priorBits: 0, parts: [], totalBits: 0, model: 'test' },
  version: 2,
  state: 'confirmed',
  decision: {
    id: 'd' as DecisionId,
    matchId: 'm' as MatchId,
    verdict: 'same',
    by: { id: 'u' as UserId, name: 'Reviewer' },
    at: '2026-01-02T03:04:05.000Z',
    reason: 'mother and place agree',
  },
};
const facts = prepareNotice(match, {
  left: { id: match.left, kind: 'sought', sourceName: 'A', listDate: null },
  right: { id: match.right, kind: 'released', sourceName: 'B', listDate: null },
})!;

test('news of the living tells as much as they allow', () => {
  const scopes = new Set(['match', 'name'] as const);
  const leave = { of: 'adult', scopes } as unknown as Leave;
  expect(noticeOfLiving(facts, 'found', leave)).toMatchObject({
    kind: 'found',
    facts: { decisionId: 'd' },
    tells: { name: true, photo: false, relay: false },
  });
});

test('what nobody decided, allowed or signed does not compile as a notice', () => {
  const made = { matchId: match.id, decisionId: 'd' as DecisionId, decidedBy: '', decidedAt: '' };
  const side = { id: match.right, kind: 'released', sourceName: '', listDate: null } as const;
  // @ts-expect-error facts come from a confirmed match alone
  const forged: NoticeFacts = { ...made, about: match.left, found: side };
  // @ts-expect-error leave comes from what the person found said
  const leave: Leave = { of: 'adult', scopes: new Set(['match'] as const) };
  // @ts-expect-error a death comes from a board
  const death: SignedDeath = { method: 'dna', evidence: 'e', board: [], toldOn: '2026-01-01' };
  expect([forged, leave, death]).toHaveLength(3);
  expect(noticeOfDeath(facts, death).tells).toEqual({ name: false, photo: false, relay: false });
});
