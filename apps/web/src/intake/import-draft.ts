import type { RecordKind } from '@sila/domain';
import type { ColumnMapping, Preview } from '@sila/wire';
import type { BodyOf } from '../api/call.ts';
import { readDateEntry } from './date-entry.ts';
import { checkMapping, type MappingCheck } from './mapping-check.ts';

/** What a person has chosen so far for a delivered file; nothing is read in before it is confirmed. */
export interface ImportDraft {
  readonly mapping: readonly ColumnMapping[];
  readonly origin: 'known' | 'new';
  readonly sourceId: string | null;
  readonly name: string;
  readonly kind: RecordKind;
  readonly onePerPerson: boolean;
  readonly dateTyped: string;
}

/** The first draft is what Sila proposes. */
export function draftFrom(preview: Omit<Preview, 'deliveryId'>): ImportDraft {
  const known = preview.proposedSource;
  return {
    mapping: preview.columns.map(mappingOf),
    origin: known === null ? 'new' : 'known',
    sourceId: known?.id ?? null,
    name: '',
    kind: known?.kind ?? preview.proposedKind,
    onePerPerson: false,
    dateTyped: '',
  };
}

function mappingOf(column: Preview['columns'][number]): ColumnMapping {
  return {
    column: column.column,
    header: column.header,
    attribute: column.attribute,
    ...(column.dateOrder === undefined ? {} : { dateOrder: column.dateOrder }),
    ...(column.calendar === undefined ? {} : { calendar: column.calendar }),
    ...(column.issuer === undefined ? {} : { issuer: column.issuer }),
  };
}

/** What still stands in the way of receiving the list. */
export interface DraftCheck {
  readonly mapping: MappingCheck;
  readonly needsSource: boolean;
  readonly needsName: boolean;
  readonly needsDate: boolean;
  readonly ready: boolean;
}

export function checkDraft(draft: ImportDraft): DraftCheck {
  const mapping = checkMapping(draft.kind, draft.mapping);
  const needsSource = draft.origin === 'known' && draft.sourceId === null;
  const needsName = draft.origin === 'new' && draft.name.trim() === '';
  const needsDate = draft.dateTyped.trim() !== '' && readDateEntry(draft.dateTyped) === null;
  const ready = mapping.missing.length === 0 && !needsSource && !needsName && !needsDate;
  return { mapping, needsSource, needsName, needsDate, ready };
}

/** The body of the request that receives the list; only for a draft that is ready. */
export function receiveBody(deliveryId: string, draft: ImportDraft): BodyOf<'receiveList'> {
  return {
    deliveryId,
    source:
      draft.origin === 'known' && draft.sourceId !== null
        ? { id: draft.sourceId }
        : { name: draft.name.trim(), kind: draft.kind, onePerPerson: draft.onePerPerson },
    listDate: readDateEntry(draft.dateTyped),
    mapping: draft.mapping.map((column) => ({ ...column })),
  };
}

/** The mapping with one column changed; settings that its new meaning does not need are dropped. */
export function withColumn(
  mapping: readonly ColumnMapping[],
  changed: ColumnMapping,
): readonly ColumnMapping[] {
  return mapping.map((column) => (column.column === changed.column ? changed : column));
}
