import type { DeliveredRow, XlsxFormat } from '../file-format.ts';
import { FileProblem } from '../file-problem.ts';
import { findHeader } from '../find-header.ts';
import { readSheet } from './read-xlsx.ts';
import { openWorkbook } from './workbook.ts';

const SAMPLE_ROWS = 200;

/**
 * How a workbook is to be read: its first sheet that isn't blank, hidden ones last.
 * @throws FileProblem file.empty when all sheets are blank, and those of opening it
 */
export async function detectXlsx(bytes: Uint8Array): Promise<XlsxFormat> {
  const workbook = await openWorkbook(bytes);
  const visibleFirst = [...workbook.sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  for (const sheet of visibleFirst) {
    const sample: DeliveredRow[] = [];
    for await (const row of readSheet(workbook, sheet)) {
      sample.push(row);
      if (sample.length === SAMPLE_ROWS) break;
    }
    if (sample.length > 0) return { kind: 'xlsx', sheet: sheet.name, ...findHeader(sample) };
  }
  throw new FileProblem('file.empty');
}
