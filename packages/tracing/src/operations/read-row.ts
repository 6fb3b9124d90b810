import { type PartialDate, type RecordId, type SplitCells, splitRow } from '@sila/domain';
import { sealedColumnsOf } from '../intake/sealed-columns.ts';
import { readRecord } from '../normalise/read-record.ts';
import { numbersOf } from '../review/numbers.ts';
import { titleOf } from '../review/title.ts';
import type { DeliveredRow, List, NewBadRow, NewRecord } from '../stored.ts';

/** A row as it is kept, and what was taken out of it to be sealed; null when nothing was, or it came sealed. */
export interface ReadRow {
  readonly read: { readonly record: NewRecord } | { readonly bad: NewBadRow };
  readonly split: SplitCells | null;
}

export interface RowReading {
  readonly list: Pick<List, 'mapping'> & {
    readonly source: Pick<List['source'], 'kind'>;
    /** EDTF. */
    readonly listDate: string | null;
  };
  readonly today: PartialDate;
  newId(): RecordId;
}

/**
 * A delivered row becomes a record, or a bad row that is kept with its reasons.
 * The cells of sealed columns are taken out first: nothing that reads, folds,
 * remembers or logs ever has them.
 */
export function readRow(delivered: DeliveredRow, reading: RowReading): ReadRow {
  const cameSealed = delivered.sealedColumns !== undefined;
  const split = splitRow(delivered, sealedColumnsOf(reading.list.mapping));
  const taken = Object.keys(split.sealed).map(Number);
  const sealedColumns = delivered.sealedColumns ?? taken;
  const read = readOpen({ ...delivered, cells: split.cells, sealedColumns }, reading);
  return { read, split: cameSealed || taken.length === 0 ? null : split };
}

function readOpen(
  { row, cells, issues, sealedColumns = [] }: DeliveredRow,
  { list, today, newId }: RowReading,
): ReadRow['read'] {
  const listDate = list.listDate as PartialDate | null;
  const { kind } = list.source;
  const read = readRecord(cells, list.mapping, { kind, listDate, today, sealedColumns });
  const all = [...issues, ...read.issues];
  if (all.some(({ severity }) => severity === 'bad')) return { bad: { row, cells, issues: all } };
  const { statements } = read;
  const title = titleOf(statements);
  const numbers = numbersOf(statements);
  return { record: { id: newId(), row, cells, statements, issues: all, title, numbers } };
}
