import { ENTERED_COLUMNS, type EnteredCells, enteredColumn } from '@sila/domain';

/** The cells of a typed row by their columns' names, those that hold something. */
export function openCells(cells: readonly string[]): EnteredCells {
  const told = ENTERED_COLUMNS.map((name) => [name, cells[enteredColumn(name) - 1] ?? ''] as const);
  return Object.fromEntries(told.filter(([, text]) => text !== ''));
}
