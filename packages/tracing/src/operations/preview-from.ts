import type { RecordKind } from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';
import { type ProposedColumn, proposeMapping } from '../intake/propose-mapping.ts';
import { type FormatView, type ListSummary, viewFormat } from '../review/list-summary.ts';
import type { Delivery, Source } from '../stored.ts';

/** Rows that the mapping is proposed from, and how many of them are shown. */
export const SAMPLE_ROWS = 200;
const SHOWN_ROWS = 50;

/** How a file would be read, as a screen shows it. */
export interface OpenedPreview {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: FormatView;
  readonly firstRow: number;
  readonly rowsAbout: number | null;
  readonly columns: readonly (Omit<ProposedColumn, 'drawnFrom'> & {
    readonly samples: readonly string[];
    readonly drawnFrom: ProposedColumn['drawnFrom'] | 'saved';
  })[];
  readonly rows: readonly (readonly string[])[];
  /** The number of each of `rows`, as a person counts. */
  readonly rowNumbers: readonly number[];
  readonly proposedKind: RecordKind;
  readonly receivedAs: ListSummary | null;
  readonly proposedSource: Source | null;
}

type FileFacts = Pick<Delivery, 'fileName' | 'sha256' | 'size' | 'format' | 'header' | 'rowsAbout'>;

/**
 * What is proposed for a file: by the server that keeps it, or by a client
 * that has opened it and sent nothing yet.
 *
 * @param rows the first SAMPLE_ROWS
 */
export function previewFrom(
  file: FileFacts,
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
  known: {
    readonly saved: { readonly mapping: readonly ColumnMap[]; readonly source: Source } | null;
    readonly receivedAs: ListSummary | null;
  },
): OpenedPreview {
  const { saved, receivedAs } = known;
  const cells = rows.map((row) => row.cells);
  const proposed = proposeMapping(file.header, cells, file.fileName);
  const columns = proposed.columns.map((column) => {
    const map = saved?.mapping.find((one) => one.column === column.column);
    const samples = cells.map((row) => row[column.column - 1] ?? '').filter((cell) => cell !== '');
    const shown = { samples: [...new Set(samples)].slice(0, 5) };
    if (map === undefined) return { ...column, ...shown };
    return { ...map, ...shown, confidence: 1, drawnFrom: 'saved' as const };
  });
  return {
    fileName: file.fileName,
    sha256: file.sha256,
    bytes: file.size,
    format: viewFormat(file.format),
    firstRow: rows[0]?.row ?? 1,
    rowsAbout: file.rowsAbout,
    columns,
    rows: cells.slice(0, SHOWN_ROWS),
    rowNumbers: rows.slice(0, SHOWN_ROWS).map(({ row }) => row),
    proposedKind: saved?.source.kind ?? proposed.kind,
    receivedAs,
    proposedSource: saved?.source ?? null,
  };
}
