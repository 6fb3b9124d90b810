import type { ReplyOf } from '../api/call.ts';
import { say } from '../words/say.ts';

export type BadRow = ReplyOf<'listBadRows'>['rows'][number];
type RowIssue = BadRow['issues'][number];

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

/** The cells of a row brought to the width of the header: what was not delivered is empty. */
export function paddedCells(cells: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(cells.length, width) }, (_, index) => cells[index] ?? '');
}
