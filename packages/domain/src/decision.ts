import type { DecisionId, MatchId, UserId } from './ids.ts';

/** A named reviewer: a person signed in, never a program. */
export interface Reviewer {
  readonly id: UserId;
  readonly name: string;
}

interface DecisionBase {
  readonly id: DecisionId;
  readonly matchId: MatchId;
  readonly by: Reviewer;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
}

export interface ConfirmingDecision extends DecisionBase {
  readonly verdict: 'same';
}
export interface RejectingDecision extends DecisionBase {
  readonly verdict: 'different';
}
export interface DeferringDecision extends DecisionBase {
  readonly verdict: 'deferred';
}

/** A named reviewer's judgement with its reason. Append-only; taken back by a Withdrawal, never erased. */
export type Decision = ConfirmingDecision | RejectingDecision | DeferringDecision;
export type Verdict = Decision['verdict'];
