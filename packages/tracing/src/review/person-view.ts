import type { PersonId } from '@sila/domain';
import type { PairDecision, QueueLine, StoredRecord } from '../stored.ts';
import { derivePerson, type PersonAttribute, titleOfPerson } from './derive-person.ts';
import { type DecisionView, viewDecision } from './match-view.ts';
import { type RecordView, viewRecord } from './record-view.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

export interface PersonView {
  readonly id: PersonId;
  readonly title: string | null;
  readonly records: readonly RecordView[];
  readonly attributes: readonly PersonAttribute[];
  readonly timeline: readonly TimelineEntry[];
  readonly decisions: readonly (DecisionView & {
    readonly leftRecordId: string;
    readonly rightRecordId: string;
  })[];
  readonly openMatches: readonly {
    readonly id: string;
    readonly totalBits: number;
    readonly otherTitle: string | null;
    readonly otherList: string;
  }[];
  readonly separated: readonly SeparatedRecord[];
}

interface SeparatedRecord {
  readonly recordId: string;
  readonly title: string | null;
  readonly listName: string;
  readonly decisionId: string;
}

export interface PersonMaterial {
  readonly id: PersonId;
  /** The records that make the person up. */
  readonly records: readonly StoredRecord[];
  /** Decisions with an end among them, newest first. */
  readonly decisions: readonly PairDecision[];
  /** Records outside that those decisions speak of. */
  readonly others: readonly StoredRecord[];
  readonly open: readonly QueueLine[];
}

/** Everything there is to see about one person; derived, never edited. */
export function viewPerson(material: PersonMaterial): PersonView {
  const { id, records, decisions } = material;
  const members = new Set<string>(records.map((record) => record.id));
  const within = decisions.filter((d) => members.has(d.left) && members.has(d.right));
  const separations = separationsOf(material, members);
  const separating = separations.map(({ decision }) => decision);
  return {
    id,
    title: titleOfPerson(records),
    records: records.map(viewRecord),
    attributes: derivePerson(records),
    timeline: timelineOf(records, [...within, ...separating]),
    decisions: decisions
      .filter((decision) => within.includes(decision) || separating.includes(decision))
      .map((decision) => ({
        ...viewDecision(decision),
        leftRecordId: decision.left,
        rightRecordId: decision.right,
      })),
    openMatches: material.open.map((line) => {
      const leftIsOurs = members.has(line.left);
      return {
        id: line.id,
        totalBits: line.totalBits,
        otherTitle: leftIsOurs ? line.rightTitle : line.leftTitle,
        otherList: leftIsOurs ? line.rightList : line.leftList,
      };
    }),
    separated: separations.map(({ shown }) => shown),
  };
}

/**
 * Records that a standing decision took out of this person: they were joined
 * by an earlier decision that still stands beneath it. One line a record.
 */
function separationsOf(material: PersonMaterial, members: ReadonlySet<string>) {
  const found = new Map<string, { decision: PairDecision; shown: SeparatedRecord }>();
  const standing = material.decisions.filter(({ withdrawn }) => withdrawn === null);
  const seen = new Set<string>();
  for (const decision of standing) {
    const isLatest = !seen.has(decision.matchId);
    seen.add(decision.matchId);
    const otherId = members.has(decision.left) ? decision.right : decision.left;
    if (!isLatest || decision.verdict !== 'different' || members.has(otherId)) continue;
    const wasJoined = standing.some((d) => d.matchId === decision.matchId && d.verdict === 'same');
    const other = material.others.find((record) => record.id === otherId);
    if (!wasJoined || other === undefined || found.has(otherId)) continue;
    const { title, listName } = other;
    const shown = { recordId: otherId, title, listName, decisionId: decision.id };
    found.set(otherId, { decision, shown });
  }
  return [...found.values()];
}
