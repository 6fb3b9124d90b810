import { type EnteredCells, enteredCells, parsePartialDate, type RecordKind } from '@sila/domain';
import { ENTERED_MAPPING } from './entered/entered-mapping.ts';
import type { LinkRecord } from './link/link-record.ts';
import { readRecord } from './normalise/read-record.ts';

const TODAY = parsePartialDate('2025-01-15')!;

/** A record as typed cells make it, read as those of every register are. */
export function typedRecord(id: string, kind: RecordKind, cells: EnteredCells): LinkRecord {
  const context = { kind, listDate: TODAY, today: TODAY };
  const { statements } = readRecord(enteredCells(cells), ENTERED_MAPPING, context);
  return { id, list: kind, kind, statements };
}
