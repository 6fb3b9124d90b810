import type { PartialDate, RecordId } from '@sila/domain';
import { readRecord } from '../normalise/read-record.ts';
import { numbersOf } from '../review/numbers.ts';
import { titleOf } from '../review/title.ts';
import type { DeliveredRow, List, NewBadRow, NewRecord } from '../stored.ts';

export interface RowReading {
  readonly list: Pick<List, 'source' | 'listDate' | 'mapping'>;
  readonly today: PartialDate;
  newId(): RecordId;
}

/** A delivered row becomes a record, or a bad row that is kept with its reasons. */
export function readRow(
  { row, cells, issues }: DeliveredRow,
  { list, today, newId }: RowReading,
): { record: NewRecord } | { bad: NewBadRow } {
  const listDate = list.listDate as PartialDate | null;
  const read = readRecord(cells, list.mapping, { kind: list.source.kind, listDate, today });
  const all = [...issues, ...read.issues];
  if (all.some(({ severity }) => severity === 'bad')) return { bad: { row, cells, issues: all } };
  const { statements } = read;
  const title = titleOf(statements);
  const numbers = numbersOf(statements);
  return { record: { id: newId(), row, cells, statements, issues: all, title, numbers } };
}
