import type { Attribute } from './attribute.ts';
import type { ConfirmingDecision, DeferringDecision, RejectingDecision } from './decision.ts';
import type { MatchId, RecordId } from './ids.ts';

/** How two statements stand to each other. Absence is never disagreement. */
export type Agreement = 'agrees' | 'close' | 'partial' | 'conflicts' | 'missing';

/** One line of the balance: what was compared, how it came out, what it weighs. */
export interface ExplanationPart {
  /** What was compared; `name` is the whole name, and its parts stand below it as `name.given` and so on. */
  readonly attribute: Attribute | 'name' | 'place' | 'kinds';
  readonly left: string | null;
  readonly right: string | null;
  readonly agreement: Agreement;
  /** Weight of evidence, log2 of the likelihood ratio. Positive speaks for the same person. */
  readonly weightBits: number;
  /** Why, as data: a closed code with parameters; worded on the screen. */
  readonly reason: {
    readonly code: string;
    readonly params?: Readonly<Record<string, string | number>>;
  };
}

export interface Explanation {
  /** Log2 odds before any evidence: how rare a true pair is among the pairs compared. */
  readonly priorBits: number;
  readonly parts: readonly ExplanationPart[];
  /** priorBits + sum of the parts. */
  readonly totalBits: number;
  /** Name and version of the model file that weighed it. */
  readonly model: string;
}

interface WeighedPair {
  readonly id: MatchId;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly explanation: Explanation;
  /** Raised by one with every change of state; a decision names the version it was made on. */
  readonly version: number;
}

/** A machine's proposal. No score ever turns it into anything else; only a Decision does. */
export interface ProposedMatch extends WeighedPair {
  readonly state: 'proposed';
}
export interface ConfirmedMatch extends WeighedPair {
  readonly state: 'confirmed';
  readonly decision: ConfirmingDecision;
}
export interface RejectedMatch extends WeighedPair {
  readonly state: 'rejected';
  readonly decision: RejectingDecision;
}
export interface DeferredMatch extends WeighedPair {
  readonly state: 'deferred';
  readonly decision: DeferringDecision;
}

export type Match = ProposedMatch | ConfirmedMatch | RejectedMatch | DeferredMatch;
export type MatchState = Match['state'];
