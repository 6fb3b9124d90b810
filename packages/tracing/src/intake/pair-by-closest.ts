import { areNamesClose, RowNames } from './close-names.ts';
import type { ComparedRow, RowPair } from './compared-row.ts';

/** Rows that share a sign with more others than this are not brought together by it. */
const RARE = 20;
/** Of the cells filled in both rows, names apart, the share that must be equal for one row changed. */
const ALIKE = 0.5;

interface Closeness {
  /** Columns, from 1, that bear the name. */
  readonly names: readonly number[];
  /** The column whose codes, where both rows bear one, must be equal. */
  readonly key: number | null;
}

/**
 * Pairs rows whose names are close and whose other cells are mostly equal,
 * closest first; a row is paired once. Rows are brought together by a rare
 * cell, or by the first word of the name with one other sign: cost grows with
 * the rows left over, not with their square.
 */
export function pairByClosest(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  { names, key }: Closeness,
): RowPair[] {
  const told = new RowNames(names);
  const isName = new Set(names);
  const signs = indexSigns(keyless(previous, next, key), told);
  const candidates: { pair: RowPair; score: number }[] = [];
  for (const row of keyless(next, previous, key)) {
    for (const other of sharingSigns(row, signs, told)) {
      if (hasOtherKey(other, row, key)) continue;
      const score = likeness(other.cells, row.cells, isName);
      if (score < ALIKE || !areNamesClose(told.of(other), told.of(row))) continue;
      candidates.push({ pair: [other, row], score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.pair[1].row - b.pair[1].row);
  const taken = new Set<ComparedRow>();
  const pairs: RowPair[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair[0]) || taken.has(pair[1])) continue;
    taken.add(pair[0]);
    taken.add(pair[1]);
    pairs.push(pair);
  }
  return pairs;
}

const codeOf = (row: ComparedRow, key: number): string => (row.cells[key - 1] ?? '').trim();

/** The rows that can pair at all: one with a code of its own needs an other without. */
function keyless(
  rows: readonly ComparedRow[],
  others: readonly ComparedRow[],
  key: number | null,
): readonly ComparedRow[] {
  if (key === null || others.some((other) => codeOf(other, key) === '')) return rows;
  return rows.filter((row) => codeOf(row, key) === '');
}

function hasOtherKey(left: ComparedRow, right: ComparedRow, key: number | null): boolean {
  if (key === null) return false;
  const [a, b] = [codeOf(left, key), codeOf(right, key)];
  return a !== '' && b !== '' && a !== b;
}

/** Rows by what stands in a column; for what stands there often, by that and the first word of the name. */
interface ColumnSigns {
  readonly cells: Map<string, ComparedRow[]>;
  readonly withName: Map<string, ComparedRow[]>;
}

function indexSigns(rows: readonly ComparedRow[], told: RowNames): ColumnSigns[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const signs: ColumnSigns = { cells: new Map(), withName: new Map() };
    for (const row of rows) enter(signs.cells, row.cells[column]?.trim(), row);
    for (const row of rows) {
      const cell = row.cells[column]?.trim() ?? '';
      if (isCommon(signs.cells.get(cell))) enter(signs.withName, named(cell, row, told), row);
    }
    return signs;
  });
}

function enter(signs: Map<string, ComparedRow[]>, sign: string | undefined, row: ComparedRow) {
  if (sign === undefined || sign === '') return;
  const known = signs.get(sign);
  if (!known) signs.set(sign, [row]);
  // One more than RARE marks the sign as common; more need not be kept.
  else if (known.length <= RARE) known.push(row);
}

const isCommon = (rows: readonly ComparedRow[] | undefined): boolean =>
  rows !== undefined && rows.length > RARE;

function named(cell: string, row: ComparedRow, told: RowNames): string | undefined {
  const first = told.first(row);
  return first === '' ? undefined : `${cell}\u0000${first}`;
}

function sharingSigns(
  row: ComparedRow,
  signs: readonly ColumnSigns[],
  told: RowNames,
): Set<ComparedRow> {
  const sharing = new Set<ComparedRow>();
  signs.forEach(({ cells, withName }, column) => {
    const cell = row.cells[column]?.trim() ?? '';
    let others = cells.get(cell);
    if (isCommon(others)) others = withName.get(named(cell, row, told) ?? '');
    if (others && !isCommon(others)) for (const other of others) sharing.add(other);
  });
  return sharing;
}

/** Equal cells by cells filled in both rows, 0 to 1. What one row leaves blank speaks neither for nor against. */
function likeness(
  left: readonly string[],
  right: readonly string[],
  leftOut: ReadonlySet<number>,
): number {
  let filled = 0;
  let equal = 0;
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (leftOut.has(i + 1)) continue;
    const [a, b] = [left[i]!.trim(), right[i]!.trim()];
    if (a === '' || b === '') continue;
    filled++;
    if (a === b) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}
