import type { Issue } from '@sila/domain';

/**
 * What a row's number of cells says against the header's. Cells too many, or
 * fewer than half, mean that cells have moved to columns that aren't theirs:
 * the row can't be used. A few left out at the end are an ordinary shortcut.
 */
export function widthIssue(cells: readonly string[], width: number): Issue | null {
  if (cells.length === width) return null;
  const params = { expected: width, found: cells.length };
  if (cells.length < width) {
    const severity = cells.length * 2 < width ? 'bad' : 'doubt';
    return { code: 'row.tooFewCells', params, severity };
  }
  if (cells.slice(width).every((cell) => cell.trim() === '')) return null;
  return { code: 'row.tooManyCells', params, severity: 'bad' };
}
