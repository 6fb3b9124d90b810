import type { ConsentScope, MatchState, UserId } from '@sila/domain';
import type { MatchView } from '../review/match-view.ts';
import { boardOf, isSigned } from './death-finding.ts';
import { leaveFrom } from './leave-from.ts';
import type { Candidate, Check, ConsentTalk, GuardianCare, Judgement } from './life.ts';

/** A candidate as a caseworker works on it. */
export interface RequestCandidate {
  readonly matchId: string;
  readonly stands: boolean;
  /** Null while the reader has not judged for themselves and others have: what was decided would lead them. */
  readonly matchState: MatchState | null;
  readonly match: MatchView | null;
  readonly checks: readonly Check[];
  /** How many have judged; what they said only to who has judged too. */
  readonly judged: number;
  readonly judgements: readonly Judgement[];
  readonly hasJudged: boolean;
  readonly verified: Candidate['verified'];
  readonly talks: readonly ConsentTalk[];
  /** What may be told now; null where nothing may. */
  readonly leave: {
    readonly of: 'adult' | 'guardian';
    readonly scopes: readonly ConsentScope[];
  } | null;
  readonly guardian: GuardianCare;
  readonly death:
    | (NonNullable<Candidate['death']> & { readonly isSigned: boolean; readonly board: number })
    | null;
}

/** The candidate as this reader may see it: a second reviewer sees the evidence, not the first verdict. */
export function viewCandidate(
  candidate: Candidate,
  { match, reader }: { readonly match: MatchView | null; readonly reader: UserId },
): RequestCandidate {
  const { judgements, death, talks, guardian, verified, checks, matchId, stands } = candidate;
  const hasJudged = judgements.some(({ by }) => by.id === reader);
  const isBlind = isBlindTo(candidate, reader);
  const leave = leaveFrom(candidate);
  return {
    matchId,
    stands,
    matchState: isBlind || match === null ? null : match.state,
    match: match === null ? null : isBlind ? blind(match) : match,
    checks,
    judged: judgements.length,
    judgements: isBlind ? [] : judgements,
    hasJudged,
    verified,
    talks,
    leave: leave === null ? null : { of: leave.of, scopes: [...leave.scopes] },
    guardian,
    death:
      death === null ? null : { ...death, isSigned: isSigned(death), board: boardOf(death).length },
  };
}

/** True for who has not judged yet what others have, until it is verified. */
export function isBlindTo({ judgements, verified }: Candidate, reader: UserId): boolean {
  if (verified !== null || judgements.length === 0) return false;
  return !judgements.some(({ by }) => by.id === reader);
}

function blind(match: MatchView): MatchView {
  return { ...match, state: 'proposed', version: 0, decisions: [], leftJoined: 0, rightJoined: 0 };
}
