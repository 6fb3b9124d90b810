import type {
  Channel,
  MatchId,
  RecordId,
  RequestId,
  Reviewer,
  SoughtPerson,
  SoughtPersonId,
  SoughtState,
  UserId,
} from '@sila/domain';
import type { StepKind } from './step.ts';

/**
 * A request as it was received; `sealed` holds the enquirer and what they told,
 * by the request's own key, which `held` is, sealed with the organisation's.
 */
export interface StoredRequest {
  readonly id: RequestId;
  readonly channel: Channel;
  readonly receivedBy: Reviewer;
  readonly receivedAt: string;
  readonly held: Uint8Array;
  readonly sealed: Uint8Array;
  readonly sought: readonly SoughtPerson[];
}

export interface StoredStep {
  readonly version: number;
  readonly kind: StepKind;
  readonly soughtId: SoughtPersonId | null;
  readonly by: Reviewer | null;
  readonly at: string;
  readonly sealed: Uint8Array;
}

/** What is derived from a request's steps, to choose by. */
export interface RequestStanding {
  readonly id: RequestId;
  readonly states: readonly { readonly soughtId: SoughtPersonId; readonly state: SoughtState }[];
  /** The day of the earliest action that is not done. */
  readonly nextDue: string | null;
  readonly actions: number;
}

export interface WorkLine {
  readonly id: RequestId;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly nextDue: string | null;
  readonly actions: number;
  readonly held: Uint8Array;
  readonly sealed: Uint8Array;
  readonly sought: readonly {
    readonly id: SoughtPersonId;
    readonly recordId: RecordId;
    readonly title: string | null;
    readonly state: SoughtState;
  }[];
}

/** A match that came, went, or changed since its request was last told. */
export interface CandidateChange {
  readonly requestId: RequestId;
  readonly soughtId: SoughtPersonId;
  readonly matchId: MatchId;
  /** What stands now: null where it is no candidate any more. */
  readonly now: { readonly isConfirmed: boolean } | null;
  readonly before: { readonly isConfirmed: boolean } | null;
}

export interface Requests {
  add(request: {
    readonly id: RequestId;
    readonly channel: Channel;
    readonly by: UserId;
    readonly at: string;
    readonly held: Uint8Array;
    readonly sealed: Uint8Array;
    readonly sought: readonly SoughtPerson[];
  }): Promise<void>;
  find(id: RequestId): Promise<StoredRequest | null>;
  /** Held to the end of the transaction, so that steps are taken one after another. */
  lock(id: RequestId): Promise<void>;
  steps(id: RequestId): Promise<StoredStep[]>;
  append(
    id: RequestId,
    steps: readonly (Omit<StoredStep, 'by'> & { readonly by: UserId | null })[],
  ): Promise<void>;
  keepStanding(standing: RequestStanding): Promise<void>;
  /** What is to be done first comes first: overdue, due, then those without a day, oldest first. */
  worklist(asked: {
    readonly states: readonly SoughtState[] | null;
    /** Only what is due on this day or before. */
    readonly dueBy: string | null;
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ items: WorkLine[]; total: number }>;
  countByState(): Promise<{ state: SoughtState; persons: number }[]>;
  /** Candidates that no longer are as the requests were told; and they count as told from here on. */
  noteCandidates(about: readonly RecordId[] | 'all'): Promise<CandidateChange[]>;
  /** Which of these records are sought persons of requests in reach. */
  ofRecords(ids: readonly RecordId[]): Promise<SoughtPerson[]>;
}
