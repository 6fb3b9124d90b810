import type { Attribute } from '@sila/domain';
import type { JobProgress } from '../ports.ts';
import type { ListCounts } from '../registry.ts';
import type { FileFormat, List, Source } from '../stored.ts';

export interface ListSummary {
  readonly id: string;
  readonly source: Source;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly listDate: string | null;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly format: FormatView;
  readonly state: List['state'];
  readonly progress: {
    readonly done: number;
    readonly total: number | null;
    readonly rate: number;
    readonly secondsLeft: number | null;
  };
  readonly counts: List['counts'] & ListCounts;
  readonly coverage: readonly { readonly attribute: Attribute; readonly share: number }[];
  readonly previousListId: string | null;
  readonly failure: string | null;
}

export interface FormatView {
  readonly kind: FileFormat['kind'];
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** A list with how far its reading is and what came of it. */
export function summariseList(
  list: List,
  counts: ListCounts,
  pace: JobProgress | null,
): ListSummary {
  return {
    id: list.id,
    source: list.source,
    fileName: list.delivery.fileName,
    sha256: list.delivery.sha256,
    bytes: list.delivery.size,
    listDate: list.listDate,
    receivedAt: list.receivedAt,
    receivedBy: list.receivedBy,
    format: viewFormat(list.delivery.format),
    state: list.state,
    progress: {
      done: list.counts.rows,
      total: list.state === 'read' ? list.counts.rows : list.delivery.rowsAbout,
      rate: list.state === 'reading' ? (pace?.rate ?? 0) : 0,
      secondsLeft: list.state === 'reading' ? (pace?.secondsLeft ?? null) : null,
    },
    counts: { ...list.counts, ...counts },
    coverage: coverageOf(list),
    previousListId: list.previousListId,
    failure: list.failure,
  };
}

function coverageOf(list: List): { attribute: Attribute; share: number }[] {
  const mapped = new Set(list.mapping.map((column) => column.attribute).filter((a) => a !== null));
  return [...mapped].map((attribute) => ({
    attribute,
    share: list.counts.records === 0 ? 0 : (list.stated[attribute] ?? 0) / list.counts.records,
  }));
}

export function viewFormat(format: List['delivery']['format']): FormatView {
  return {
    kind: format.kind,
    encoding: 'encoding' in format ? format.encoding : null,
    delimiter: 'delimiter' in format ? format.delimiter : null,
  };
}
