/** A row of a delivery, as far as comparing needs it. */
export interface ComparedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The same row in two deliveries. */
export type RowPair = readonly [previous: ComparedRow, next: ComparedRow];
