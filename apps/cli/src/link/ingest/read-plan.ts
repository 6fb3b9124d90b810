import type { PartialDate, RecordKind } from '@sila/domain';
import type { FieldSpec } from '@sila/linkage';
import type { ColumnMap } from '@sila/tracing';

/** How the rows of one file are read; plain data, so that threads can be told. */
export interface ReadPlan {
  /** All fields of the table: of a person, then columns compared as what they look like. */
  readonly fields: readonly FieldSpec[];
  /** Columns read as attributes of a person, in the order they stand. */
  readonly attributes: readonly ColumnMap[];
  /** Columns compared as what they look like: place in the row from 0, and the field. */
  readonly generic: readonly { readonly column: number; readonly field: number }[];
  readonly context: ContextPlan;
  /** Place of the id's column; -1 where the row number is the id. */
  readonly id: number;
  /** Before each id, where several files are linked. */
  readonly idPrefix: string;
  readonly today: PartialDate;
}

/** Where kind, list and list date of a row stand: a column's place, or -1 and one for all rows. */
export interface ContextPlan {
  readonly list: { readonly column: number; readonly all: string };
  readonly listDate: { readonly column: number; readonly all: PartialDate | null };
  readonly kind: {
    readonly column: number;
    readonly all: RecordKind;
    readonly values: Readonly<Record<string, RecordKind>>;
  };
}
