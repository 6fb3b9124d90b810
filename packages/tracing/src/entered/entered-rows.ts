import type { ListId, RecordId, RecordKind, SourceId, UserId } from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';
import type { SealedCells } from '../sealing.ts';
import type { Delivery, NewRecord, Source } from '../stored.ts';

/** The key of one entered row's sealed cells: made by the client that typed it, sealed for the team. */
export interface EntryKey {
  readonly id: string;
  readonly generation: number;
  readonly sealed: string;
}

/** Who typed a row, and when. */
export interface Entry {
  readonly recordId: RecordId;
  /** Made by the client, so that a row sent twice is one row. */
  readonly entryId: string;
  readonly listId: ListId;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
  /** The correction by which this row came in; null for one that corrects none. */
  readonly corrects: RecordId | null;
  /** The correction that stands against this row; null while it stands itself. */
  readonly corrected: Correction | null;
}

/** A row taken out of linking: another stands in its place, or it was typed by mistake. Both stay readable. */
export interface Correction {
  readonly id: string;
  readonly recordId: RecordId;
  /** Null where nothing stands in its place. */
  readonly instead: RecordId | null;
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
}

/** What a client needs to open the sealed cells of a typed row. */
export interface SealedEntered {
  readonly entryId: string;
  readonly key: EntryKey;
  readonly row: SealedCells;
  /** The open cells that the sealed ones are bound to. */
  readonly cells: readonly string[];
}

/** A register of our own: a source whose rows are typed, one list a day. */
export interface Register {
  readonly sourceId: SourceId;
  readonly kind: RecordKind;
  readonly name: string;
}

export interface EnteredRows {
  /** Held to the end of the transaction: rows of one register are appended one after another. */
  lock(register: { readonly kind: RecordKind; readonly name: string }): Promise<void>;
  registers(): Promise<Register[]>;
  addRegister(source: Source, at: string): Promise<void>;
  /** The list of a register, a day and a number of columns. */
  listOf(of: { sourceId: SourceId; day: string; columns: number }): Promise<ListId | null>;
  addList(list: {
    readonly id: ListId;
    readonly sourceId: SourceId;
    readonly day: string;
    readonly columns: number;
    readonly delivery: Delivery;
    readonly mapping: readonly ColumnMap[];
    readonly by: UserId;
    readonly at: string;
  }): Promise<void>;
  /** Appends a row to a list and lets it wait for linking; gives the row's number. */
  append(
    listId: ListId,
    entry: {
      readonly record: Omit<NewRecord, 'row'>;
      readonly entryId: string;
      readonly by: UserId;
      readonly at: string;
      readonly sealed:
        | (Pick<SealedCells, 'columns' | 'body'> & {
            readonly rowKey: string;
            readonly key: EntryKey;
          })
        | null;
    },
  ): Promise<number>;
  /** The row that this person typed under this id before. */
  known(by: UserId, entryId: string): Promise<RecordId | null>;
  find(ids: readonly RecordId[]): Promise<Entry[]>;
  /** A row's open cells as they were typed, in the order of ENTERED_COLUMNS. */
  cells(recordId: RecordId): Promise<readonly string[]>;
  /** Newest first. */
  latest(of: {
    readonly sourceId: SourceId | null;
    readonly kind: RecordKind;
    readonly by: UserId | null;
    readonly limit: number;
  }): Promise<RecordId[]>;
  /** How many rows somebody typed since this instant, by kind; rows struck out left aside. */
  counts(by: UserId, since: string): Promise<{ kind: RecordKind; rows: number }[]>;
  /** False when another correction stands against the row already. */
  correct(correction: Omit<Correction, 'by'> & { readonly by: UserId }): Promise<boolean>;
  correction(id: string): Promise<Correction | null>;
  /** False when it was taken back already, or what stands in its place was corrected since. */
  withdraw(id: string, withdrawal: { by: UserId; at: string; reason: string }): Promise<boolean>;
  /** What is sealed of a typed row; null where nothing is, or it was erased. */
  sealed(recordId: RecordId): Promise<SealedEntered | null>;
}
