import type { DeliveryId, ListId, RecordId, UserId } from '@sila/domain';

/** Where everything of a record stands. */
export interface ErasedPlace {
  readonly recordId: RecordId;
  readonly listId: ListId;
  readonly deliveryId: DeliveryId;
  readonly row: number;
}

/** Who erased, when, why, and by what the row is known again. */
export interface Erasing {
  readonly tokens: readonly string[];
  readonly reason: string;
  readonly by: UserId | null;
  readonly at: string;
}

export interface Erasures {
  isErased(id: RecordId): Promise<boolean>;
  /** Every reading of a typed row that isn't erased yet, corrections taken back as well; of any other record itself alone. */
  readings(id: RecordId): Promise<RecordId[]>;
  /** Of every row that was erased. */
  tokens(): Promise<ReadonlySet<string>>;
  /** Blanks all that the registry says of a record and destroys the keys of what is sealed of it. */
  erase(place: ErasedPlace, erasing: Erasing): Promise<void>;
}

/** One erasure in the ledger that lies outside the database: ids and keyed hashes, no word of a person. */
export interface LedgerLine {
  readonly recordId: RecordId;
  readonly tokens: readonly string[];
  readonly by: UserId;
  readonly at: string;
}

/** Outlives a restored backup, in which the erased still stands. */
export interface ShredLedger {
  /** On the disk when it returns. */
  append(line: LedgerLine): void;
  read(): readonly LedgerLine[];
}
