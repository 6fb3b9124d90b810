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
    explanation: withoutHidden(explanation, [sides.left, sides.right]),
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

/** What is sealed or withheld in the records stays so in the reasons, whatever weighed it. */
export function withoutHidden(
  explanation: Explanation,
  records: readonly StoredRecord[],
): Explanation {
  const withheld = records.flatMap((record) => [...(record.withheld ?? [])]);
  const hidden = new Set<string>([...SEALED_ATTRIBUTES, ...withheld]);
  // One part weighs all that a record says of places, another all of its name.
  if (withheld.some((attribute) => PLACES.has(attribute))) hidden.add('place');
  if (withheld.some((attribute) => attribute.startsWith('name.'))) hidden.add('name');
  return {
    ...explanation,
    parts: explanation.parts.map((part) =>
      hidden.has(part.attribute) ? { ...part, left: null, right: null } : part,
    ),
  };
}

const PLACES: ReadonlySet<string> = new Set(['residence', 'event.place', 'facility', 'ward']);
