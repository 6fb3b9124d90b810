import { type NoticeKind, ok, type Problem, type Result, refused } from '@sila/domain';
import { type Notice, noticeOfDeath, noticeOfLiving } from '../inform/notice.ts';
import { prepareNotice } from '../inform/prepare-notice.ts';
import { signedDeath } from './death-finding.ts';
import type { Facts, Ground } from './ground.ts';
import { leaveFrom } from './leave-from.ts';
import type { RequestLife, SoughtLife } from './life.ts';
import { problemWith } from './needs.ts';
import type { AskedStep, Step } from './step.ts';
import { TRANSITIONS } from './transitions.ts';

/**
 * Whether a step may be taken now by this person, and what is kept of it. The
 * only way to a step: nothing writes one without asking here first.
 */
export function settleStep(
  life: RequestLife,
  asked: AskedStep,
  facts: Facts,
): Result<Step, Problem> {
  const { from, needs, who } = TRANSITIONS[asked.kind];
  if (!facts.by.roles.some((role) => who.includes(role))) return refused({ code: 'step.notYours' });
  const about = soughtOf(life, asked);
  if (about === 'unknown') return refused({ code: 'notFound' });
  const lives = about === null ? life.sought : [about];
  if (from !== 'any' && !lives.some(({ state }) => from.includes(state)))
    return refused({ code: 'step.wrongState', params: { state: lives[0]?.state ?? '' } });
  const candidate =
    'matchId' in asked
      ? (about?.candidates.find(({ matchId }) => matchId === asked.matchId) ?? null)
      : null;
  const match = facts.found?.match ?? null;
  const confirmed =
    match?.state === 'confirmed' && 'matchId' in asked && match.id === asked.matchId ? match : null;
  const ground: Ground = { life, sought: about, candidate, confirmed };
  for (const need of needs) {
    const problem = problemWith(need, asked, ground, facts);
    if (problem !== null) return refused(problem);
  }
  return settled(asked, ground, facts);
}

function soughtOf(life: RequestLife, asked: AskedStep): SoughtLife | null | 'unknown' {
  if (!('soughtId' in asked)) return null;
  return life.sought.find(({ id }) => id === asked.soughtId) ?? 'unknown';
}

/** The step with what was true when it was taken. */
function settled(asked: AskedStep, ground: Ground, facts: Facts): Result<Step, Problem> {
  const { found, stationDate } = facts;
  if (asked.kind === 'stationTold')
    return ok({ ...asked, station: { ...asked.station, date: stationDate } });
  if (asked.kind === 'verified') {
    const { confirmed } = ground;
    if (confirmed === null || found === null) return refused({ code: 'verification.unconfirmed' });
    const { recordId: foundRecordId, life, age } = found;
    const basis = { decisionId: confirmed.decision.id, foundRecordId, life, age };
    return ok({ ...asked, basis });
  }
  if (asked.kind === 'noticeGiven') {
    const notice = noticeFrom(asked.notice, ground, facts);
    return notice === null ? refused({ code: 'consent.missing' }) : ok({ ...asked, notice });
  }
  return ok(asked);
}

/** In which state each kind of news may be put into words. */
export const TOLD_IN: Readonly<Record<NoticeKind, SoughtLife['state']>> = {
  found: 'verified',
  contactRestored: 'contactRestored',
  reunified: 'reunified',
  death: 'informedOfDeath',
};

function noticeFrom(
  kind: NoticeKind,
  { sought, candidate, confirmed }: Ground,
  { found }: Facts,
): Notice | null {
  if (candidate === null || confirmed === null || found === null) return null;
  if (sought?.state !== TOLD_IN[kind]) return null;
  const prepared = prepareNotice(confirmed, found.sides);
  if (prepared === null || prepared.about !== sought.recordId) return null;
  if (kind === 'death') {
    const finding = signedDeath(candidate);
    return finding === null ? null : noticeOfDeath(prepared, finding);
  }
  const leave = leaveFrom(candidate);
  return leave === null ? null : noticeOfLiving(prepared, kind, leave);
}
