import type { ComparedRow, RowPair } from './compared-row.ts';
import { findCountingColumns, findKeyColumns } from './find-key-columns.ts';
import { pairByClosest } from './pair-by-closest.ts';

export type { ComparedRow } from './compared-row.ts';

export interface ChangedCell {
  /** Counted from 1. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export interface ChangedRow {
  readonly row: number;
  readonly previousRow: number;
  readonly cells: readonly ChangedCell[];
}

/** What a newer delivery of a list changes; each part in file order. */
export interface RowDifference {
  readonly new: readonly ComparedRow[];
  readonly changed: readonly ChangedRow[];
  readonly gone: readonly ComparedRow[];
  readonly same: number;
  /** Columns, from 1, by which rows were known again; empty when by content. */
  readonly keyColumns: readonly number[];
}

/**
 * Compares two deliveries of the same list. Rows are known again by a key (an
 * id column that is unique in both), else by being the same word for word,
 * else by being the closest of those that share rare cells. Columns that only
 * number the rows are left out of account.
 * @param keyColumns columns, from 1, that identify a row; found when left out
 */
export function compareRows(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  keyColumns?: readonly number[],
): RowDifference {
  const counting = keyColumns ? new Set<number>() : findCountingColumns(previous, next);
  const before = withoutColumns(previous, counting);
  const after = withoutColumns(next, counting);
  const keys = keyColumns ?? findKeyColumns(before, after);
  const pairs = pairRows(before, after, keys);
  const paired = new Set(pairs.flat());
  const changed: ChangedRow[] = [];
  for (const [old, fresh] of pairs) {
    const cells = changedCells(old.cells, fresh.cells);
    if (cells.length > 0) changed.push({ row: fresh.row, previousRow: old.row, cells });
  }
  changed.sort((a, b) => a.row - b.row);
  return {
    new: next.filter((_, i) => !paired.has(after[i]!)),
    changed,
    gone: previous.filter((_, i) => !paired.has(before[i]!)),
    same: pairs.length - changed.length,
    keyColumns: keys,
  };
}

function withoutColumns(
  rows: readonly ComparedRow[],
  left: ReadonlySet<number>,
): readonly ComparedRow[] {
  if (left.size === 0) return rows;
  return rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, i) => (left.has(i + 1) ? '' : cell)),
  }));
}

function pairRows(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  keyColumns: readonly number[],
): RowPair[] {
  const pairs: RowPair[] = [];
  const keyOf = (row: ComparedRow): string | null =>
    keyColumns.length === 0 ? null : keyText(row, keyColumns);
  const content = (row: ComparedRow): string => contentText(row.cells);
  const byKey = pairBy(previous, next, { keyOf, into: pairs });
  const byContent = pairBy(byKey.previous, byKey.next, { keyOf: content, into: pairs });
  // A row whose own number is new is a new person, however alike.
  const isUnnumbered = (row: ComparedRow): boolean => keyOf(row) === null;
  pairs.push(
    ...pairByClosest(byContent.previous.filter(isUnnumbered), byContent.next.filter(isUnnumbered)),
  );
  return pairs;
}

function changedCells(before: readonly string[], after: readonly string[]): ChangedCell[] {
  const cells: ChangedCell[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const [old, fresh] = [before[i] ?? '', after[i] ?? ''];
    if (old.trim() !== fresh.trim()) cells.push({ column: i + 1, before: old, after: fresh });
  }
  return cells;
}

function keyText({ cells }: ComparedRow, keyColumns: readonly number[]): string | null {
  const parts = keyColumns.map((column) => (cells[column - 1] ?? '').trim());
  return parts.every((part) => part === '') ? null : parts.join('\u0000');
}

/** Blank cells at the end are a matter of the program that wrote the file. */
function contentText(cells: readonly string[]): string {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end--;
  return cells
    .slice(0, end)
    .map((cell) => cell.trim())
    .join('\u0000');
}

/** Pairs rows with the same key, in file order where a key comes more than once; returns the rest. */
function pairBy(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  { keyOf, into }: { keyOf: (row: ComparedRow) => string | null; into: RowPair[] },
): { previous: ComparedRow[]; next: ComparedRow[] } {
  const waiting = new Map<string, ComparedRow[]>();
  for (const row of previous) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = waiting.get(key);
    if (known) known.push(row);
    else waiting.set(key, [row]);
  }
  for (const rows of waiting.values()) rows.reverse();
  const taken = new Set<ComparedRow>();
  const rest: ComparedRow[] = [];
  for (const row of next) {
    const key = keyOf(row);
    const match = key === null ? undefined : waiting.get(key)?.pop();
    if (match) {
      taken.add(match);
      into.push([match, row]);
    } else rest.push(row);
  }
  return { previous: previous.filter((row) => !taken.has(row)), next: rest };
}
