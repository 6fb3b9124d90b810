import type { Issue } from '@sila/domain';
import { decodeChunks } from '../encoding/decode.ts';
import { UndecodableBytes } from '../encoding/undecodable-bytes.ts';
import type { CsvFormat, DeliveredRow } from '../file-format.ts';
import { storableText } from '../storable-text.ts';
import { CsvParser, type CsvRecord } from './csv-parser.ts';

/** Every row of a CSV file that isn't blank, header and title rows included, with its own issues. */
export function* readCsv(
  bytes: Uint8Array,
  format: Pick<CsvFormat, 'encoding' | 'delimiter'>,
): Generator<DeliveredRow> {
  const parser = new CsvParser(format.delimiter);
  const undecodable = new UndecodableBytes(format.encoding);
  let row = 0;
  const deliver = function* (records: Iterable<CsvRecord>): Generator<DeliveredRow> {
    for (const record of records) {
      row++;
      if (row === 1 && isSeparatorNote(record.cells, format.delimiter)) continue;
      const delivered = deliverRow(row, record, undecodable);
      if (delivered) yield delivered;
    }
  };
  for (const chunk of decodeChunks(bytes, format.encoding)) {
    undecodable.add(chunk.undecodable);
    yield* deliver(parser.push(chunk.text));
  }
  yield* deliver(parser.finish());
}

/** `sep=;` at the top is Excel's note to itself. */
function isSeparatorNote(cells: readonly string[], delimiter: string): boolean {
  return cells.length <= 2 && cells.join(delimiter).toLowerCase() === `sep=${delimiter}`;
}

function deliverRow(
  row: number,
  record: CsvRecord,
  undecodable: UndecodableBytes,
): DeliveredRow | null {
  const { cells } = record;
  const issues: Issue[] = [];
  if (record.unbalanced) issues.push({ code: 'row.unbalancedQuotes', severity: 'bad' });
  let isBlank = true;
  for (let i = 0; i < cells.length; i++) {
    const bytes = undecodable.behind(cells[i]!);
    if (bytes !== null) issues.push(undecodableIssue(i, bytes));
    const cell = storableText(cells[i]!);
    if (cell !== cells[i]) {
      cells[i] = cell;
      issues.push(undecodableIssue(i, '00'));
    }
    if (isBlank && cell.trim() !== '') isBlank = false;
  }
  return isBlank ? null : { row, cells, issues };
}

function undecodableIssue(index: number, bytes: string): Issue {
  return { code: 'file.undecodableBytes', column: index + 1, params: { bytes }, severity: 'doubt' };
}
