import type { RecordKind } from '@sila/domain';
import { columnSettings } from './column-settings.ts';
import { type HeaderMatch, matchHeader } from './match-header.ts';
import { matchValues, supportFor } from './match-values.ts';
import { proposeKind } from './propose-kind.ts';
import type { ColumnEvidence, ProposedColumn } from './proposed-column.ts';
import { settleColumns } from './settle-columns.ts';
import { type ValueShapes, valueShapes } from './value-shapes.ts';

export type { ProposedColumn } from './proposed-column.ts';

/** Below this share of fitting cells, the values speak against the header. */
const CONTRADICTS = 0.3;

/**
 * Proposes what each column means, and what kind of record the list holds,
 * from the header and from the first rows; some 200 of them tell enough.
 * @param fileName a hint of the kind; empty when there is none
 */
export function proposeMapping(
  header: readonly (string | null)[],
  rows: readonly (readonly string[])[],
  fileName = '',
): { columns: ProposedColumn[]; kind: RecordKind } {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), header.length);
  const cellsOf = (index: number): string[] => rows.map((row) => row[index] ?? '');
  const evidence = Array.from({ length: width }, (_, i) =>
    weighColumn(i + 1, header[i] ?? null, valueShapes(cellsOf(i))),
  );
  const settled = settleColumns(evidence);
  const columns = settled.map(({ shapes, ...column }): ProposedColumn => {
    const cells = cellsOf(column.column - 1);
    return { ...column, ...columnSettings(column.attribute, cells, shapes.years) };
  });
  const nameless = unknownNames(settled, rows.length);
  return { columns, kind: proposeKind({ header, fileName, rows, unknownNames: nameless }) };
}

function weighColumn(column: number, header: string | null, shapes: ValueShapes): ColumnEvidence {
  const named = header === null ? null : matchHeader(header);
  const base = { column, header, shapes };
  if (named) return { ...base, ...weighHeader(named, shapes) };
  // Today's year only parts births from events; the newest year seen stands in for it.
  const newest = Math.max(0, ...shapes.years);
  const guessed = matchValues(shapes, newest);
  if (!guessed) return { ...base, attribute: null, confidence: 0, drawnFrom: 'none' };
  return { ...base, ...guessed, drawnFrom: 'values' };
}

function weighHeader(
  { attribute, confidence }: HeaderMatch,
  shapes: ValueShapes,
): Pick<ColumnEvidence, 'attribute' | 'confidence' | 'drawnFrom'> {
  if (attribute === null) return { attribute, confidence, drawnFrom: 'header' };
  // رقم over 1, 2, 3 … counts the rows; it is nobody's number.
  if (attribute === 'number' && shapes.serial > 0.9) {
    return { attribute: null, confidence: 0.8, drawnFrom: 'both' };
  }
  const support = supportFor(attribute, shapes);
  if (support === null) return { attribute, confidence, drawnFrom: 'header' };
  if (support < CONTRADICTS)
    return { attribute, confidence: confidence * 0.5, drawnFrom: 'header' };
  return { attribute, confidence: 1 - (1 - confidence) * (1 - support / 2), drawnFrom: 'both' };
}

function unknownNames(columns: readonly ColumnEvidence[], rows: number): number {
  const name = columns.find(
    ({ attribute }) => attribute === 'name.full' || attribute === 'name.given',
  );
  if (!name || rows === 0) return 0;
  const { filled, unknown } = name.shapes;
  return (rows - filled + filled * unknown) / rows;
}
