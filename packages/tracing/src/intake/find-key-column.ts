import { asciiDigits } from '../vocabulary/fold-text.ts';
import type { ColumnRoles } from './column-roles.ts';
import type { ComparedRow } from './compared-row.ts';
import { numbersKept } from './find-counting-columns.ts';

/** Fewest rows of the smaller delivery that must be known again by a column nobody called a number. */
const SHARED = 0.5;
const FILLED = 0.95;
/** Rows that may bear another row's number by a slip of typing; they are then known again without it. */
const SLIPS = 0.01;
/** In more rows than this, years and ages would repeat: what doesn't is a number. */
const MANY_ROWS = 60;

/**
 * The column, from 1, that tells rows apart in both deliveries and names the
 * same rows in both; null when none does. A column mapped as a number needs
 * only to be filled, unique, and not given out anew with each delivery; any
 * other must hold codes that half of the rows share.
 */
export function findKeyColumn(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  { identifiers, names }: ColumnRoles,
): number | null {
  for (const column of identifiers) {
    const isUnique = codesOf(previous, column, true) && codesOf(next, column, true);
    if (isUnique && !isGivenAnew(previous, next, column)) return column;
  }
  const width = Math.max(0, ...[previous[0], next[0]].map((row) => row?.cells.length ?? 0));
  let best: { column: number | null; shared: number } = { column: null, shared: 0 };
  for (let column = 1; column <= width; column++) {
    if (names.includes(column) || identifiers.includes(column)) continue;
    const left = codesOf(previous, column, false);
    const right = left && codesOf(next, column, false);
    if (!left || !right) continue;
    let shared = 0;
    for (const code of right) if (left.has(code)) shared++;
    const share = shared / Math.max(1, Math.min(left.size, right.size));
    if (share < SHARED || share <= best.shared || isGivenAnew(previous, next, column)) continue;
    best = { column, shared: share };
  }
  return best.column;
}

function isGivenAnew(
  previous: readonly ComparedRow[],
  next: readonly ComparedRow[],
  column: number,
): boolean {
  const { kept, moved } = numbersKept(previous, next, { column, besides: [] });
  return moved > kept;
}

/** Dates and years repeat in any list of some length; in a short one they may not, and are no key all the same. */
const DATE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/;

function tellsRowsApart(code: string, isShort: boolean): boolean {
  const plain = asciiDigits(code);
  const number = Number(plain);
  const isYearOrAge = number <= 120 || (number >= 1300 && number <= 2100);
  return /\d/.test(plain) && !(isShort && isYearOrAge) && !DATE.test(plain);
}

/** The codes in a column; null when they don't tell its rows apart. */
function codesOf(
  rows: readonly ComparedRow[],
  column: number,
  isStated: boolean,
): Set<string> | null {
  const codes = new Set<string>();
  const isShort = rows.length <= MANY_ROWS;
  let filled = 0;
  let telling = 0;
  for (const { cells } of rows) {
    const code = (cells[column - 1] ?? '').trim();
    if (code === '') continue;
    if (code.length > 40) return null;
    filled++;
    if (codes.has(code) && filled - codes.size > rows.length * SLIPS) return null;
    codes.add(code);
    if (isStated || tellsRowsApart(code, isShort)) telling++;
  }
  const isUnique = filled - codes.size <= rows.length * SLIPS;
  const isKey = filled > 0 && filled >= rows.length * FILLED && telling >= filled / 2;
  return isUnique && isKey ? codes : null;
}
