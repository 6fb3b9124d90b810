import { asciiDigits } from '../vocabulary/fold-text.ts';

interface Row {
  readonly cells: readonly string[];
}

/** Fewest rows of the smaller delivery that must be known again by a column for it to be a key. */
const SHARED = 0.5;
const FILLED = 0.95;

/**
 * The column, from 1, that tells rows apart in both deliveries and names the
 * same rows in both: filled, unique, short codes with digits. Empty when none
 * does.
 */
export function findKeyColumns(previous: readonly Row[], next: readonly Row[]): number[] {
  const width = Math.max(0, ...[previous[0], next[0]].map((row) => row?.cells.length ?? 0));
  let best = { column: 0, shared: 0 };
  for (let column = 1; column <= width; column++) {
    const left = codesOf(previous, column);
    const right = left && codesOf(next, column);
    if (!left || !right) continue;
    let shared = 0;
    for (const code of right) if (left.has(code)) shared++;
    const share = shared / Math.max(1, Math.min(left.size, right.size));
    if (share >= SHARED && share > best.shared) best = { column, shared: share };
  }
  return best.column > 0 ? [best.column] : [];
}

/** Dates and years repeat in any list of some length; in a short one they may not, and are no key all the same. */
const DATE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/;

function tellsRowsApart(code: string): boolean {
  const plain = asciiDigits(code);
  const number = Number(plain);
  const isYearOrAge = number <= 120 || (number >= 1300 && number <= 2100);
  return /\d/.test(plain) && !isYearOrAge && !DATE.test(plain);
}

function codesOf(rows: readonly Row[], column: number): Set<string> | null {
  const codes = new Set<string>();
  let filled = 0;
  let telling = 0;
  for (const { cells } of rows) {
    const code = (cells[column - 1] ?? '').trim();
    if (code === '') continue;
    if (code.length > 40 || codes.has(code)) return null;
    codes.add(code);
    if (tellsRowsApart(code)) telling++;
    filled++;
  }
  const isKey = filled > 0 && filled >= rows.length * FILLED && telling >= filled / 2;
  return isKey ? codes : null;
}

/**
 * Columns, from 1, that merely number the rows of both deliveries. They say
 * where a row stands, and what they say of it changes with every row above.
 */
export function findCountingColumns(previous: readonly Row[], next: readonly Row[]): Set<number> {
  const counting = new Set<number>();
  const width = Math.max(0, ...[previous[0], next[0]].map((row) => row?.cells.length ?? 0));
  for (let column = 1; column <= width; column++) {
    if (isCounting(previous, column) && isCounting(next, column)) counting.add(column);
  }
  return counting;
}

function isCounting(rows: readonly Row[], column: number): boolean {
  if (rows.length < 3) return false;
  let rising = 0;
  let last = Number.NaN;
  for (const { cells } of rows) {
    const number = Number(asciiDigits((cells[column - 1] ?? '').trim()) || Number.NaN);
    if (number === last + 1) rising++;
    last = number;
  }
  return rising >= (rows.length - 1) * 0.9;
}
