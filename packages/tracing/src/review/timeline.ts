import type { RecordId, RecordKind, Statement } from '@sila/domain';
import type { PairDecision, StoredRecord } from '../stored.ts';

export interface TimelineEntry {
  readonly date: string;
  readonly what: 'birth' | 'event' | 'listed' | 'joined' | 'separated';
  readonly kind: RecordKind | null;
  readonly recordId: RecordId | null;
  readonly detail: string | null;
  readonly by: string | null;
}

/** Everything dated about a person, oldest first: births and events as stated, lists, joins and separations. */
export function timelineOf(
  records: readonly StoredRecord[],
  decisions: readonly PairDecision[],
): TimelineEntry[] {
  const entries = [...records.flatMap(entriesOfRecord), ...decisions.flatMap(entriesOfDecision)];
  // EDTF and ISO instants both sort by their text as far as it goes.
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function entriesOfRecord(record: StoredRecord): TimelineEntry[] {
  const about = { kind: record.kind, recordId: record.id, by: null };
  const entries: TimelineEntry[] = [];
  const birth = dateOf(record.statements, 'birth.date');
  if (birth !== null) {
    entries.push({ ...about, date: birth, what: 'birth', detail: textOf(record, 'birth.place') });
  }
  const event = dateOf(record.statements, 'event.date');
  if (event !== null) {
    const detail = textOf(record, 'facility') ?? textOf(record, 'event.place');
    entries.push({ ...about, date: event, what: 'event', detail });
  }
  const listed = record.listDate ?? record.listedAt;
  entries.push({ ...about, date: listed, what: 'listed', detail: record.listName });
  return entries;
}

function entriesOfDecision(decision: PairDecision): TimelineEntry[] {
  if (decision.verdict === 'deferred' || decision.withdrawn !== null) return [];
  return [
    {
      date: decision.at,
      what: decision.verdict === 'same' ? 'joined' : 'separated',
      kind: null,
      recordId: decision.right,
      detail: decision.reason === '' ? null : decision.reason,
      by: decision.by.name,
    },
  ];
}

function dateOf(statements: readonly Statement[], attribute: 'birth.date' | 'event.date') {
  const found = statements.find((s) => s.attribute === attribute);
  return found?.normalised?.type === 'date' ? found.normalised.edtf : null;
}

function textOf(record: StoredRecord, attribute: Statement['attribute']): string | null {
  const text = record.statements.find((s) => s.attribute === attribute)?.asStated.trim();
  return text === undefined || text === '' ? null : text;
}
