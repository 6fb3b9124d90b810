import type { ReplyOf } from '../api/call.ts';
import type { Refusal } from '../api/refusal.ts';
import { say } from '../words/say.ts';

export type BadRow = ReplyOf<'listBadRows'>['rows'][number];
export type RowIssue = BadRow['issues'][number];

/** Where in the row an issue stands: the column by number and name, or the whole row. */
export function sayWhere(issue: RowIssue, header: readonly (string | null)[]): string {
  if (issue.column === undefined) return say('bad.wholeRow');
  const name = issue.header ?? header[issue.column - 1];
  return name
    ? say('bad.where', { n: issue.column, header: name })
    : say('bad.whereNoHeader', { n: issue.column });
}

/** Columns (from 1) that stand in the way of reading the row. */
export function offendingColumns(issues: readonly RowIssue[]): ReadonlySet<number> {
  return new Set(issues.flatMap((issue) => (issue.severity === 'bad' ? (issue.column ?? []) : [])));
}

/** Columns (from 1) whose words the mending changed. */
export function mendedColumns(
  delivered: readonly string[],
  mended: readonly string[],
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let i = 0; i < Math.max(delivered.length, mended.length); i++) {
    if ((delivered[i] ?? '') !== (mended[i] ?? '')) columns.add(i + 1);
  }
  return columns;
}

/** What is wrong with the cells that were sent, as a refused mending tells it; null when it tells nothing. */
export function issuesStillThere(refusal: Refusal): readonly RowIssue[] | null {
  if (refusal.code !== 'row.stillBad') return null;
  const { issues } = (refusal.current ?? {}) as { issues?: unknown };
  return Array.isArray(issues) ? (issues as RowIssue[]) : null;
}

/** The cells of a row brought to the width of the header: what was not delivered is empty. */
export function paddedCells(cells: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(cells.length, width) }, (_, index) => cells[index] ?? '');
}
