import { readCsv } from './csv/read-csv.ts';
import { widthIssue } from './csv/width-issue.ts';
import { unescapeFormula } from './csv/write-csv.ts';
import { isOwnExport } from './export-columns.ts';
import type { DeliveredRow, FileFormat } from './file-format.ts';
import { readJsonl } from './jsonl/read-jsonl.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/**
 * The rows of a delivered file below its header, in order, each with what is
 * wrong with it. Blank rows are counted and passed over: they speak of nobody.
 * @throws FileProblem when the file as a whole can't be read
 */
export async function* readRows(
  bytes: Uint8Array,
  format: FileFormat,
): AsyncGenerator<DeliveredRow> {
  if (format.kind === 'jsonl') {
    yield* readJsonl(bytes, format);
    return;
  }
  const headerRow = format.hasHeader ? (format.headerRow ?? 1) : 0;
  let width = 0;
  let isOwn = false;
  if (format.kind === 'xlsx') {
    // A sheet leaves out empty cells at the end of a row: that is no fault of the row.
    for await (const row of readXlsx(bytes, format.sheet)) {
      width = Math.max(width, row.cells.length);
      if (row.row > headerRow) yield padded(row, width);
    }
    return;
  }
  for (const row of readCsv(bytes, format)) {
    if (row.row < headerRow) continue;
    if (width === 0) width = row.cells.length;
    if (row.row === headerRow) {
      isOwn = isOwnExport(row.cells);
      continue;
    }
    const issue = widthIssue(row.cells, width);
    const read = isOwn ? { ...row, cells: row.cells.map(unescapeFormula) } : row;
    yield issue ? { ...read, issues: [...row.issues, issue] } : read;
  }
}

function padded(row: DeliveredRow, width: number): DeliveredRow {
  if (row.cells.length >= width) return row;
  const cells = [...row.cells, ...Array<string>(width - row.cells.length).fill('')];
  return { ...row, cells };
}

/**
 * The header, column by column; null where a column bears none. A file
 * without a header gives one null for each cell of its first row.
 */
export async function readHeader(
  bytes: Uint8Array,
  format: FileFormat,
): Promise<(string | null)[]> {
  if (format.kind === 'jsonl') return [...format.keys];
  const rows = format.kind === 'csv' ? readCsv(bytes, format) : readXlsx(bytes, format.sheet);
  const headerRow = format.hasHeader ? (format.headerRow ?? 1) : 0;
  for await (const row of rows) {
    if (!format.hasHeader) return row.cells.map(() => null);
    if (row.row < headerRow) continue;
    return row.cells.map((cell) => (cell.trim() === '' ? null : cell.trim()));
  }
  return [];
}
