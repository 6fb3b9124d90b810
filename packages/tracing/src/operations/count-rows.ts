import type { FileFormat } from '../stored.ts';

const LINE_FEED = 0x0a;

/**
 * About how many rows a file holds, from its line ends: cheap and good enough
 * for a progress bar. Null for workbooks, whose rows can't be told without unpacking.
 */
export function countRows(bytes: Uint8Array, format: FileFormat): number | null {
  if (format.kind === 'xlsx') return null;
  let lines = 0;
  let at = bytes.indexOf(LINE_FEED);
  for (; at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  // A last line without an end is a row too.
  const unitBytes = format.encoding?.startsWith('utf-16') ? 2 : 1;
  if (!bytes.subarray(-unitBytes).includes(LINE_FEED)) lines++;
  const titleRows = format.kind === 'csv' && format.hasHeader ? (format.headerRow ?? 1) : 0;
  return Math.max(0, lines - titleRows);
}
