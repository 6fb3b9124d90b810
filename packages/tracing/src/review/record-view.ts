import {
  type Attribute,
  type Issue,
  type PersonId,
  type RecordId,
  type RecordKind,
  SEALED_ATTRIBUTES,
  type Statement,
} from '@sila/domain';
import type { StoredRecord } from '../stored.ts';
import { readValue } from './read-value.ts';

export interface StatementView {
  readonly attribute: Attribute;
  readonly asStated: string;
  readonly read: string | null;
  readonly column: number;
  readonly header: string | null;
  readonly sealed: boolean;
  /** True where there is a text that the reader's roles may not see. */
  readonly hidden: boolean;
}

export interface RecordView {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly personId: PersonId;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly listId: string;
  readonly listName: string;
  readonly listDate: string | null;
  readonly row: number;
  readonly title: string | null;
  readonly statements: readonly StatementView[];
  readonly issues: readonly Issue[];
}

/** A record as a screen shows it. Sealed statements are announced but never carry their text. */
export function viewRecord(record: StoredRecord): RecordView {
  return {
    id: record.id,
    kind: record.kind,
    personId: record.personId,
    sourceId: record.source.id,
    sourceName: record.source.name,
    listId: record.listId,
    listName: record.listName,
    listDate: record.listDate,
    row: record.row,
    title: record.title,
    statements: record.statements.map((s) => viewStatement(s, record)),
    issues: record.issues,
  };
}

export function viewStatement(
  { attribute, asStated, normalised, column }: Statement,
  { header, withheld }: Pick<StoredRecord, 'header' | 'withheld'>,
): StatementView {
  const place = { attribute, column, header: header[column - 1] ?? null };
  const sealed = SEALED_ATTRIBUTES.has(attribute);
  const hidden = !sealed && withheld?.has(attribute) === true;
  if (sealed || hidden) return { ...place, asStated: '', read: null, sealed, hidden };
  return { ...place, asStated, read: readValue(normalised), sealed, hidden };
}
