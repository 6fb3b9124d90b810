/** A row whose sealed cells were taken out. */
export interface SplitCells {
  readonly row: number;
  /** As delivered, sealed columns blank. */
  readonly cells: readonly string[];
  /** What was taken, by column from 1. */
  readonly sealed: Readonly<Record<number, string>>;
}

/** Takes the cells of these columns out of a row; blank ones have nothing to seal. */
export function splitRow(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  columns: readonly number[],
): SplitCells {
  const sealed: Record<number, string> = {};
  const open = [...cells];
  for (const column of columns) {
    const cell = cells[column - 1] ?? '';
    if (column <= open.length) open[column - 1] = '';
    if (cell.trim() !== '') sealed[column] = cell;
  }
  return { row, cells: open, sealed };
}
