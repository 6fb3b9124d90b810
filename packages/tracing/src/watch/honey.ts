import type { ListId, RecordId, Statement, UserId } from '@sila/domain';
import type { NewRecord } from '../stored.ts';

/**
 * A record of nobody, planted where only somebody who looks without need comes
 * upon it. It is kept apart from what sources said: linking, counts, exports
 * and figures read the records, and it is none of them.
 */
export interface HoneyRecord {
  readonly id: RecordId;
  readonly title: string | null;
  /** Of the list it seems to stand in. */
  readonly listName: string;
  readonly row: number;
  readonly plantedBy: string;
  readonly plantedAt: string;
  readonly takenOutAt: string | null;
  /** How often it was opened. */
  readonly opened: number;
}

/** Somebody opened one. */
export interface HoneyOpening {
  readonly id: string;
  readonly recordId: RecordId;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
  /** By which act, as the audit calls it. */
  readonly act: string;
}

export interface HoneyRecords {
  /** Those of these ids that were planted; what is granted doesn't matter here. */
  among(ids: readonly string[]): Promise<RecordId[]>;
  /** Newest first, with those taken out. */
  all(): Promise<HoneyRecord[]>;
  /** What those that stand say, for the search. */
  standing(): Promise<{ id: RecordId; statements: readonly Statement[] }[]>;
  /** Puts it behind the last row of the list. */
  plant(planted: {
    listId: ListId;
    record: Omit<NewRecord, 'row'>;
    by: UserId;
    at: string;
  }): Promise<void>;
  /** False when it doesn't stand. */
  takeOut(id: RecordId, end: { by: UserId; at: string }): Promise<boolean>;
  /** Newest first. */
  openings(limit: number): Promise<HoneyOpening[]>;
  noteOpening(opening: Omit<HoneyOpening, 'by'> & { by: UserId }): Promise<void>;
}
