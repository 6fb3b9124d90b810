import { compareTokens, normaliseName } from '@sila/names';
import { foldText } from '../vocabulary/fold-text.ts';
import type { ComparedRow } from './compared-row.ts';

/** Two tokens that write the same name at least this likely are near. */
const NEAR = 0.9;

/** What the name columns of a row say, told once a row. */
export class RowNames {
  readonly #columns: readonly number[];
  readonly #known = new Map<ComparedRow, readonly string[]>();
  readonly #firsts = new Map<ComparedRow, string>();

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** The first word as written, folded: cheap, for bringing rows together. Empty when there is none. */
  first(row: ComparedRow): string {
    let first = this.#firsts.get(row);
    if (first === undefined) {
      const cells = this.#columns.map((column) => (row.cells[column - 1] ?? '').trim());
      const [word = ''] = (cells.find((cell) => cell !== '') ?? '').split(/\s/, 1);
      first = foldText(word);
      this.#firsts.set(row, first);
    }
    return first;
  }

  /** Empty when no column bears the name, or the row leaves it blank. */
  of(row: ComparedRow): readonly string[] {
    const known = this.#known.get(row);
    if (known) return known;
    const written = this.#columns.map((column) => row.cells[column - 1] ?? '').join(' ');
    const { tokens } = normaliseName(written);
    this.#known.set(row, tokens);
    return tokens;
  }
}

/**
 * True when two names can be one name written twice: most of the words equal
 * or near, or all of the shorter name found in the longer; and always the
 * first, for brothers differ in nothing else.
 */
export function areNamesClose(left: readonly string[], right: readonly string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length === 0) return longer.length === 0;
  const free = [...longer];
  let matched = 0;
  for (const [at, token] of shorter.entries()) {
    const found = nearest(token, free);
    if (found < 0) {
      if (at === 0) return false;
      continue;
    }
    free.splice(found, 1);
    matched++;
  }
  return matched === shorter.length || matched * 2 > longer.length;
}

function nearest(token: string, others: readonly string[]): number {
  const equal = others.indexOf(token);
  if (equal >= 0) return equal;
  return others.findIndex((other) => compareTokens(token, other) >= NEAR);
}
