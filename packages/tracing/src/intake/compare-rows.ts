import { type ColumnRoles, guessRoles } from './column-roles.ts';
import { type ComparedRow, contentText, type RowPair, withoutColumns } from './compared-row.ts';
import { findCountingColumns } from './find-counting-columns.ts';
import { findKeyColumn } from './find-key-column.ts';
import { pairByClosest } from './pair-by-closest.ts';

export type { ColumnRoles } from './column-roles.ts';
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
 * Compares two deliveries of the same list. Rows are known again by a number
 * of their own where the list has one, else by being the same word for word,
 * else by a name that stays close among cells that are mostly equal. A row
 * whose number is another is another row. Columns that only count the rows are
 * left out of account.
 * @param roles which columns bear numbers and names; told from the cells when left out
 */
export function compareRows(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  roles: ColumnRoles = guessRoles(next),
): RowDifference {
  const counting = findCountingColumns(previous, next);
  const before = withoutColumns(previous, counting);
  const after = withoutColumns(next, counting);
  const key = findKeyColumn(before, after, roles);
  const pairs = pairRows(before, after, { names: roles.names, key });
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
    keyColumns: key === null ? [] : [key],
  };
}

function pairRows(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  { names, key }: { readonly names: readonly number[]; readonly key: number | null },
): RowPair[] {
  const pairs: RowPair[] = [];
  const oldKeys = uniqueKeys(previous, key);
  const newKeys = uniqueKeys(next, key);
  const keyOf = (row: ComparedRow): string | null => {
    const code = key === null ? '' : (row.cells[key - 1] ?? '').trim();
    return oldKeys.has(code) && newKeys.has(code) ? code : null;
  };
  const content = (row: ComparedRow): string => contentText(row.cells);
  const byKey = pairBy(previous, next, { keyOf, into: pairs });
  const byContent = pairBy(byKey.previous, byKey.next, { keyOf: content, into: pairs });
  pairs.push(...pairByClosest(byContent.previous, byContent.next, { names, key }));
  return pairs;
}

/** The codes that one row alone bears. */
function uniqueKeys(rows: readonly ComparedRow[], key: number | null): Set<string> {
  const once = new Set<string>();
  if (key === null) return once;
  const seen = new Set<string>();
  for (const { cells } of rows) {
    const code = (cells[key - 1] ?? '').trim();
    if (code === '') continue;
    if (seen.has(code)) once.delete(code);
    else once.add(code);
    seen.add(code);
  }
  return once;
}

function changedCells(before: readonly string[], after: readonly string[]): ChangedCell[] {
  const cells: ChangedCell[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const [old, fresh] = [before[i] ?? '', after[i] ?? ''];
    if (old.trim() !== fresh.trim()) cells.push({ column: i + 1, before: old, after: fresh });
  }
  return cells;
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
