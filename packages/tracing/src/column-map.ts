import type { Attribute } from '@sila/domain';

/** What one column of a file means. Saved per source; null leaves the column unread, its cells are kept all the same. */
export interface ColumnMap {
  /** Counted from 1. */
  readonly column: number;
  /** As delivered; null where the file bears none. */
  readonly header: string | null;
  readonly attribute: Attribute | null;
  /** Order in which the column writes numeric dates, where it is known. */
  readonly dateOrder?: DateOrder;
  readonly calendar?: Calendar;
  /** Who issued the column's numbers, where the whole column has one issuer. */
  readonly issuer?: string;
  /** Where each row tells its number's issuer, or its date, in another column. */
  readonly issuerColumn?: number;
  readonly dateColumn?: number;
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type Calendar = 'gregorian' | 'hijri';
