import { inventRecords, type RecordsPlan, recordCells, truthCells } from '@sila/fixtures';
import { writeCsv } from '@sila/formats';

/** Which records of a plan: from this place, from 0, up to before that. */
export interface BatchOrder {
  readonly plan: RecordsPlan;
  readonly part: readonly [from: number, to: number];
}

/** Records and what is known of them, as lines of CSV. */
export interface Batch {
  readonly rows: number;
  readonly records: Uint8Array;
  readonly truth: Uint8Array;
  /** Rows by list. */
  readonly lists: Readonly<Record<string, number>>;
}

export function inventBatch({ plan, part }: BatchOrder): Batch {
  const records: string[][] = [];
  const truth: string[][] = [];
  const lists: Record<string, number> = {};
  for (const record of inventRecords(plan, part)) {
    records.push(recordCells(record));
    truth.push(truthCells(record, plan.seed));
    lists[record.shape] = (lists[record.shape] ?? 0) + 1;
  }
  return { rows: records.length, records: writeCsv(records), truth: writeCsv(truth), lists };
}
