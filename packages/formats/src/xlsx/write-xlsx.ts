import { PassThrough } from 'node:stream';
import { clearZipTimes } from './zip-times.ts';

export interface WriteXlsxOptions {
  readonly sheetName?: string;
  /** The sheet opens with its first column on the right. */
  readonly rightToLeft?: boolean;
  /** The time the file names as its own; now when left out. With it, the same rows give the same bytes. */
  readonly writtenAt?: Date;
}

/**
 * Writes rows as a workbook of one sheet. Every cell is text, so that a sheet
 * program neither shortens register numbers nor turns dates around.
 */
export async function writeXlsx(
  rows: Iterable<readonly string[]>,
  options: WriteXlsxOptions = {},
): Promise<Uint8Array> {
  // Loaded when first needed: it takes longer to load than most lists to read.
  const { default: excel } = await import('exceljs');
  const sink = new PassThrough();
  const parts: Uint8Array[] = [];
  const gathered = (async () => {
    for await (const part of sink) parts.push(part as Uint8Array);
  })();
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: sink, useSharedStrings: false });
  if (options.writtenAt) workbook.created = workbook.modified = options.writtenAt;
  const view = { rightToLeft: options.rightToLeft ?? false };
  const sheet = workbook.addWorksheet(options.sheetName ?? 'Sheet1', { views: [view] });
  for (const row of rows) {
    sheet.addRow(row.map((cell) => (cell === '' ? null : escapeCell(cell)))).commit();
  }
  await workbook.commit();
  await gathered;
  const bytes = new Uint8Array(Buffer.concat(parts));
  if (options.writtenAt) clearZipTimes(bytes);
  return bytes;
}

/** Writes as `_x000D_` what XML can't hold or would change. */
function escapeCell(cell: string): string {
  return cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is escaped
    /[\0-\x08\x0b-\x1f\ufffe\uffff]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
