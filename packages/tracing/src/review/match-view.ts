import type { Explanation, MatchState } from '@sila/domain';
import { SEALED_ATTRIBUTES } from '@sila/domain';
import type { StoredDecision, StoredMatch, StoredRecord } from '../stored.ts';
import { type RecordView, viewRecord } from './record-view.ts';

export interface DecisionView {
  readonly id: string;
  readonly matchId: string;
  readonly verdict: StoredDecision['verdict'];
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly withdrawn: StoredDecision['withdrawn'];
}

export interface MatchView {
  readonly id: string;
  readonly state: MatchState;
  readonly version: number;
  readonly probability: number;
  readonly explanation: Explanation;
  readonly left: RecordView;
  readonly right: RecordView;
  readonly decisions: readonly DecisionView[];
  readonly leftJoined: number;
  readonly rightJoined: number;
}

/** A match as a reviewer compares it. */
export function viewMatch(
  match: StoredMatch,
  sides: {
    readonly left: StoredRecord;
    readonly right: StoredRecord;
    readonly leftJoined: number;
    readonly rightJoined: number;
  },
  decisions: readonly StoredDecision[],
): MatchView {
  const { id, state, version, probability, explanation } = match;
  return {
    id,
    state,
    version,
    probability,
    explanation: withoutSealed(explanation),
    left: viewRecord(sides.left),
    right: viewRecord(sides.right),
    decisions: decisions.map(viewDecision),
    leftJoined: sides.leftJoined,
    rightJoined: sides.rightJoined,
  };
}

export function viewDecision(decision: StoredDecision): DecisionView {
  const { id, matchId, verdict, reason, by, at, withdrawn } = decision;
  return { id, matchId, verdict, reason, by, at, withdrawn };
}

/** What is sealed in the records stays sealed in the reasons, whatever weighed it. */
function withoutSealed(explanation: Explanation): Explanation {
  const sealed = SEALED_ATTRIBUTES as ReadonlySet<string>;
  return {
    ...explanation,
    parts: explanation.parts.map((part) =>
      sealed.has(part.attribute) ? { ...part, left: null, right: null } : part,
    ),
  };
}
