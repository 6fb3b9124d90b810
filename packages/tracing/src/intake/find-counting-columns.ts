import { asciiDigits } from '../vocabulary/fold-text.ts';
import { type ComparedRow, contentText, withoutColumns } from './compared-row.ts';

/** Of rows known again by everything else, the share with another number that makes it no number of theirs. */
const MOVED = 0.05;

/**
 * Columns, from 1, that merely number the rows of both deliveries. They say
 * where a row stands, and what they say of it changes with every row above. A
 * register's own numbers may rise by one as well: what tells is whether rows
 * that are else the same keep theirs.
 */
export function findCountingColumns(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
): Set<number> {
  const width = Math.max(0, ...[previous[0], next[0]].map((row) => row?.cells.length ?? 0));
  const rising: number[] = [];
  for (let column = 1; column <= width; column++) {
    if (rises(previous, column) && rises(next, column)) rising.push(column);
  }
  const counting = new Set<number>();
  for (const column of rising) {
    const { kept, moved } = numbersKept(previous, next, { column, besides: rising });
    if (kept + moved === 0) {
      if (startsAtOne(previous, column) && startsAtOne(next, column)) counting.add(column);
    } else if (moved > (kept + moved) * MOVED) counting.add(column);
    else if (moved > 0 && isPlace(previous, column) && isPlace(next, column)) counting.add(column);
  }
  return counting;
}

/** How many rows that are the same in both, `besides` apart, bear the same number, and how many another. */
export function numbersKept(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  { column, besides }: { readonly column: number; readonly besides: readonly number[] },
): { kept: number; moved: number } {
  const leaving = new Set([...besides, column]);
  const before = onlyOnes(previous, leaving, column);
  const after = onlyOnes(next, leaving, column);
  let kept = 0;
  let moved = 0;
  for (const [content, number] of after) {
    const old = before.get(content);
    if (number === null || old === undefined || old === null) continue;
    if (old === number) kept++;
    else moved++;
  }
  return { kept, moved };
}

/** The number of each row by what else the row says; null where two rows say the same. */
function onlyOnes(
  rows: readonly ComparedRow[],
  leaving: ReadonlySet<number>,
  column: number,
): Map<string, string | null> {
  const numbers = new Map<string, string | null>();
  withoutColumns(rows, leaving).forEach(({ cells }, i) => {
    const content = contentText(cells);
    const number = (rows[i]!.cells[column - 1] ?? '').trim();
    if (content !== '') numbers.set(content, numbers.has(content) ? null : number);
  });
  return numbers;
}

function numberIn(row: ComparedRow, column: number): number {
  return Number(asciiDigits((row.cells[column - 1] ?? '').trim()) || Number.NaN);
}

function rises(rows: readonly ComparedRow[], column: number): boolean {
  if (rows.length < 3) return false;
  let rising = 0;
  let last = Number.NaN;
  for (const row of rows) {
    const number = numberIn(row, column);
    if (number === last + 1) rising++;
    last = number;
  }
  return rising >= (rows.length - 1) * 0.9;
}

function startsAtOne(rows: readonly ComparedRow[], column: number): boolean {
  return numberIn(rows[0]!, column) <= 1;
}

/** True when the column says nothing but where the row stands, without a gap. */
function isPlace(rows: readonly ComparedRow[], column: number): boolean {
  const first = numberIn(rows[0]!, column);
  return rows.every((row, i) => numberIn(row, column) === first + i);
}
