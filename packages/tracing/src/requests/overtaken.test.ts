import type { MatchId, RequestId, SoughtPersonId, UserId } from '@sila/domain';
import { describe, expect, test } from 'vitest';
import { followSteps } from './follow-steps.ts';
import { isOvertaken } from './overtaken.ts';
import type { AskedStep, Step } from './step.ts';

const soughtId = 's' as SoughtPersonId;
const [one, other] = ['m1', 'm2'] as MatchId[];
const RANA = { id: 'u' as UserId, name: 'Rana' };

const ACCEPTED: Step = { kind: 'accepted' };
const came = (matchId: MatchId): Step => ({ kind: 'candidateFound', soughtId, matchId });
const fell = (matchId: MatchId): Step => ({ kind: 'candidateFell', soughtId, matchId });

function lifeOf(...steps: readonly Step[]) {
  const taken = steps.map((step, at) => ({
    version: at + 1,
    by: step.kind === 'accepted' ? RANA : null,
    at: '2026-01-01T00:00:00Z',
    step,
  }));
  const id = 'q' as RequestId;
  const sought = [
    { id: soughtId, requestId: id, recordId: 'r' as never, relation: 'mother' as const },
  ];
  return followSteps({ id, sought }, taken);
}

const candidate = { soughtId, matchId: one! };
const JUDGED: AskedStep = { kind: 'judged', ...candidate, verdict: 'same', reason: 'the scar' };
const VERIFIED: AskedStep = { kind: 'verified', ...candidate, reason: 'two of us' };
const LEFT_OPEN: AskedStep = { kind: 'leftOpen', soughtId, note: '' };

describe('a step that was thought on an earlier version', () => {
  test('stands where only another candidate came meanwhile', () => {
    const life = lifeOf(ACCEPTED, came(one!), came(other!));
    expect(isOvertaken(life, JUDGED, 2)).toBe(false);
    expect(isOvertaken(life, JUDGED, 3)).toBe(false);
  });

  test('waits where it verifies somebody or ends the search: whoever takes it looks first', () => {
    const life = lifeOf(ACCEPTED, came(one!), came(other!));
    for (const asked of [VERIFIED, LEFT_OPEN]) {
      expect(isOvertaken(life, asked, 2)).toBe(true);
      expect(isOvertaken(life, asked, 3)).toBe(false);
    }
  });

  test('waits where a candidate fell, or somebody did something', () => {
    expect(isOvertaken(lifeOf(ACCEPTED, came(one!), fell(one!)), JUDGED, 2)).toBe(true);
    expect(isOvertaken(lifeOf(came(one!), ACCEPTED), JUDGED, 1)).toBe(true);
  });

  test('is refused where its version was never there', () => {
    expect(isOvertaken(lifeOf(ACCEPTED), JUDGED, 2)).toBe(true);
  });
});
