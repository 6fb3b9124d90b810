/** A row of a delivery, as far as comparing needs it. */
export interface ComparedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The same row in two deliveries. */
export type RowPair = readonly [previous: ComparedRow, next: ComparedRow];

/** All a row says, as one text. Blank cells at the end are a matter of the program that wrote the file. */
export function contentText(cells: readonly string[]): string {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end--;
  return cells
    .slice(0, end)
    .map((cell) => cell.trim())
    .join('\u0000');
}

/** The rows with the cells of these columns, from 1, blank. */
export function withoutColumns(
  rows: readonly ComparedRow[],
  left: ReadonlySet<number>,
): readonly ComparedRow[] {
  if (left.size === 0) return rows;
  return rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, i) => (left.has(i + 1) ? '' : cell)),
  }));
}
