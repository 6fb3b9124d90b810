import type { FieldValue } from '@sila/linkage';
import type { CellContext } from './row-context.ts';

/** What one cell states in one field. */
export interface Stated {
  readonly field: number;
  readonly value: NonNullable<FieldValue>;
  /** A birth date worked out from an age gives way to one that is stated. */
  readonly aged: boolean;
}

/** Reads a distinct cell of one column, as if it stood alone in its row. */
export interface CellReader {
  /** Whether a cell is read as a name or a part of one, whatever row it stands in. */
  readonly readsNames?: boolean;
  read(text: string, context: CellContext): readonly Stated[];
}
