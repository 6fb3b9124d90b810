import type { Problem } from '@sila/domain';
import { identifies, isSigned, signedDeath } from './death-finding.ts';
import type { Facts, Ground } from './ground.ts';
import { lastOf } from './last-step.ts';
import { leaveFrom } from './leave-from.ts';
import type { AskedStep } from './step.ts';
import type { Need } from './transitions.ts';

interface Asking {
  readonly asked: AskedStep;
  readonly ground: Ground;
  readonly facts: Facts;
}
type Finder = (asking: Asking) => Problem | null;

const unless = (isMet: boolean, code: Problem['code']): Problem | null => (isMet ? null : { code });

/** How each need is found out, and what whoever lacks it is told. */
const NEEDS: Readonly<Record<Need, Finder>> = {
  reason: ({ asked }) => unless('reason' in asked && asked.reason !== '', 'step.reasonMissing'),
  knownAction: ({ asked, ground }) =>
    unless(
      asked.kind === 'actionDone' &&
        ground.life.actions.some(({ id, done }) => id === asked.actionId && done === null),
      'notFound',
    ),
  knownStation: ({ asked, ground }) =>
    unless(
      asked.kind === 'stationStruck' &&
        (ground.sought?.journey.some(({ id }) => id === asked.stationId) ?? false),
      'notFound',
    ),
  knownCandidate: ({ ground }) => unless(ground.candidate?.stands === true, 'notFound'),
  notYetJudged: ({ ground, facts }) =>
    unless(
      !(ground.candidate?.judgements.some(({ by }) => by.id === facts.by.id) ?? false),
      'review.alreadyReviewed',
    ),
  confirmed: ({ ground }) => unless(ground.confirmed !== null, 'verification.unconfirmed'),
  checked: ({ ground }) => {
    const checks = ground.candidate?.checks ?? [];
    if (checks.some(({ outcome }) => outcome === 'contradicts'))
      return { code: 'verification.contradicted' };
    const speaks = checks.some(({ outcome, check }) => outcome === 'fits' && check !== 'looks');
    return unless(speaks, 'verification.unchecked');
  },
  twoJudges: ({ ground }) => {
    const judgements = ground.candidate?.judgements ?? [];
    const judges = new Set(judgements.map(({ by }) => by.id));
    const agree = judgements.every(({ verdict }) => verdict === 'same');
    return unless(agree && judges.size >= 2, 'verification.twoJudges');
  },
  // The basis is of this very decision: one that was taken back and made anew is another.
  verified: ({ ground }) => unless(ground.candidate?.verified != null, 'verification.unconfirmed'),
  adult: ({ ground }) =>
    unless(ground.candidate?.verified?.basis.age === 'adult', 'consent.ofMinor'),
  notAdult: ({ ground }) => {
    const age = ground.candidate?.verified?.basis.age;
    return unless(age === 'minor' || age === 'unknown', 'step.wrongState');
  },
  guardianKnown: ({ ground }) => {
    const guardian = ground.candidate?.guardian;
    return unless(
      guardian?.verified != null && guardian.bestInterests !== null,
      'guardian.incomplete',
    );
  },
  anotherApprover: ({ ground, facts }) => {
    const guardian = ground.candidate?.guardian;
    const before = [guardian?.verified, guardian?.bestInterests, ...(guardian?.approvals ?? [])];
    return unless(!before.some((one) => one?.by.id === facts.by.id), 'approval.own');
  },
  leaveToMeet: ({ ground }) => {
    const leave = ground.candidate === null ? null : leaveFrom(ground.candidate);
    return unless(leave?.scopes.has('relay') === true, lackOf(ground));
  },
  leaveToTell: ({ asked, ground }) => {
    if (ground.candidate === null || asked.kind !== 'noticeGiven') return { code: 'notFound' };
    if (asked.notice === 'death')
      return unless(signedDeath(ground.candidate) !== null, 'death.notTold');
    return unless(leaveFrom(ground.candidate) !== null, lackOf(ground));
  },
  foundDead: ({ ground }) =>
    unless(ground.candidate?.verified?.basis.life === 'dead', 'death.notOfThisKind'),
  identified: ({ asked, ground }) => {
    if (asked.kind !== 'deathProposed' || asked.evidence === '')
      return { code: 'death.looksAlone' };
    const { method } = asked;
    if (!identifies(method)) return { code: 'death.looksAlone' };
    const checks = ground.candidate?.checks ?? [];
    const isShown = checks.some(({ check, outcome }) => check === method && outcome === 'fits');
    return unless(isShown, 'verification.unchecked');
  },
  anotherSigner: ({ ground, facts }) => {
    const death = ground.candidate?.death;
    if (death == null) return { code: 'step.wrongState' };
    const before = [death.by, ...death.signatures.map(({ by }) => by)];
    return unless(!before.some(({ id }) => id === facts.by.id), 'approval.own');
  },
  signed: ({ ground }) => {
    const death = ground.candidate?.death;
    return unless(death != null && isSigned(death), 'death.boardMissing');
  },
  told: ({ ground }) =>
    unless(ground.candidate !== null && signedDeath(ground.candidate) !== null, 'death.notTold'),
  lastStep: ({ asked, ground }) => {
    if (asked.kind !== 'takenBack') return { code: 'request.malformed' };
    const last = lastOf(ground.life, asked.version);
    return last === null ? { code: 'notFound' } : unless(last === asked.version, 'step.notLast');
  },
};

function lackOf({ candidate }: Ground): Problem['code'] {
  const age = candidate?.verified?.basis.age;
  return age === 'minor' || age === 'unknown' ? 'guardian.incomplete' : 'consent.missing';
}

/** What stands in the way of a step as far as this need goes; null where it is met. */
export function problemWith(
  need: Need,
  asked: AskedStep,
  ground: Ground,
  facts: Facts,
): Problem | null {
  return NEEDS[need]({ asked, ground, facts });
}
