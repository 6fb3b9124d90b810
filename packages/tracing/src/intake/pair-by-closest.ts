import type { ComparedRow, RowPair } from './compared-row.ts';

/** Rows that share a cell with more others than this are not brought together by it. */
const RARE = 20;
/** Share of the filled cells that must be equal for two rows to be one row changed. */
const ALIKE = 0.5;

/**
 * Pairs rows that share a rare cell and have at least half of their cells in
 * common, closest first; a row is paired once. Cost grows with the rows left
 * over, not with their square: common cells bring nobody together.
 */
export function pairByClosest(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
): RowPair[] {
  const byCell = indexCells(previous);
  const candidates: { pair: RowPair; score: number }[] = [];
  for (const row of next) {
    const seen = new Set<ComparedRow>();
    row.cells.forEach((cell, i) => {
      const others = byCell.get(cellKey(cell, i));
      if (!others || others.length > RARE) return;
      for (const other of others) seen.add(other);
    });
    for (const other of seen) {
      const score = likeness(other.cells, row.cells);
      if (score >= ALIKE) candidates.push({ pair: [other, row], score });
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

function cellKey(cell: string, index: number): string {
  return `${index}\u0000${cell.trim()}`;
}

function indexCells(rows: readonly ComparedRow[]): Map<string, ComparedRow[]> {
  const byCell = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    row.cells.forEach((cell, i) => {
      if (cell.trim() === '') return;
      const key = cellKey(cell, i);
      const known = byCell.get(key);
      if (!known) byCell.set(key, [row]);
      // One more than RARE marks the cell as common; more need not be kept.
      else if (known.length <= RARE) known.push(row);
    });
  }
  return byCell;
}

/** Equal filled cells by filled cells of either row, 0 to 1. */
function likeness(left: readonly string[], right: readonly string[]): number {
  let filled = 0;
  let equal = 0;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a, b] = [(left[i] ?? '').trim(), (right[i] ?? '').trim()];
    if (a === '' && b === '') continue;
    filled++;
    if (a === b) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}
