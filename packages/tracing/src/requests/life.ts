import type {
  CheckKind,
  CheckOutcome,
  ConsentScope,
  JourneyStation,
  MatchId,
  NoticeKind,
  RecordId,
  Relation,
  RequestId,
  Reviewer,
  SoughtPersonId,
  SoughtState,
  Talk,
} from '@sila/domain';
import type { Notice } from '../inform/notice.ts';
import type { SealedNote } from './sealed-note.ts';
import type { Basis, TakenStep } from './step.ts';

/** A step's who and when, beside what it says. */
export interface Said {
  readonly version: number;
  readonly by: Reviewer;
  readonly at: string;
}

export interface Check extends Said {
  readonly check: CheckKind;
  readonly outcome: CheckOutcome;
  readonly laboratory: string;
  readonly note: string;
}

export interface Judgement extends Said {
  readonly verdict: 'same' | 'different';
  readonly reason: string;
}

export interface ConsentTalk extends Said {
  readonly what: 'given' | 'revoked' | 'refused';
  readonly scopes: readonly ConsentScope[];
  readonly how: Talk | null;
  /** The day of the talk. */
  readonly on: string;
  readonly note: string;
}

export interface GuardianCare {
  readonly verified: (Said & { readonly relation: Relation; readonly how: string }) | null;
  readonly bestInterests: (Said & { readonly note: string }) | null;
  readonly approvals: readonly Said[];
}

/** A death as one proposes it and a board signs it. */
export interface ProposedDeath extends Said {
  readonly method: CheckKind;
  readonly evidence: string;
  readonly signatures: readonly Said[];
  readonly told: (Said & { readonly on: string; readonly note: string }) | null;
}

/** One match of a sought person's record, with all that was held against it. */
export interface Candidate {
  readonly matchId: MatchId;
  /** False once the match was rejected or is no longer proposed. */
  readonly stands: boolean;
  readonly checks: readonly Check[];
  readonly judgements: readonly Judgement[];
  readonly verified: (Said & { readonly basis: Basis; readonly reason: string }) | null;
  readonly talks: readonly ConsentTalk[];
  readonly guardian: GuardianCare;
  readonly death: ProposedDeath | null;
}

export interface GivenNotice extends Said {
  readonly kind: NoticeKind;
  readonly notice: Notice;
}

/** One sought person's life within a request. */
export interface SoughtLife {
  readonly id: SoughtPersonId;
  readonly recordId: RecordId;
  readonly relation: Relation;
  readonly state: SoughtState;
  readonly journey: readonly (JourneyStation & { readonly version: number })[];
  readonly candidates: readonly Candidate[];
  readonly notices: readonly GivenNotice[];
}

/** Something to be done: planned by somebody, or asked for by what happened to a match. */
export interface NextAction {
  readonly id: string;
  readonly kind: 'planned' | 'candidate' | 'basis';
  readonly what: string;
  /** Null for what is about the whole request. */
  readonly soughtId: SoughtPersonId | null;
  /** Null where a match asked for it. */
  readonly by: Reviewer | null;
  readonly at: string;
  /** A civil day. */
  readonly due: string;
  readonly done: Said | null;
}

/** A request as the steps taken leave it: nothing in it is stored but the steps. */
export interface RequestLife {
  readonly id: RequestId;
  readonly version: number;
  readonly sought: readonly SoughtLife[];
  readonly actions: readonly NextAction[];
  readonly contact: SealedNote | null;
  /** Every step, those taken back too. */
  readonly steps: readonly TakenStep[];
  /** Versions that were taken back. */
  readonly takenBack: ReadonlySet<number>;
}
