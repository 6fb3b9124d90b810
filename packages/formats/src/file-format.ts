import type { Issue } from '@sila/domain';

/** Text encodings that lists from the region really come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';

interface Tabular {
  readonly hasHeader: boolean;
  /** Row of the header as a person counts rows, from 1; rows above it are a title. 1 when left out. */
  readonly headerRow?: number;
}

export interface CsvFormat extends Tabular {
  readonly kind: 'csv';
  readonly encoding: Encoding;
  /** One character. */
  readonly delimiter: string;
}

export interface XlsxFormat extends Tabular {
  readonly kind: 'xlsx';
  /** Name of the sheet that is read. */
  readonly sheet: string;
}

export interface JsonlFormat {
  readonly kind: 'jsonl';
  readonly encoding: Encoding;
  /** The columns: every key of the file in order of first appearance. */
  readonly keys: readonly string[];
}

/** How a delivered file is to be read. Plain data, so that it can be kept beside the bytes. */
export type FileFormat = CsvFormat | XlsxFormat | JsonlFormat;

/** One row as delivered, before anything is understood of it. */
export interface DeliveredRow {
  /**
   * The row as a person sees it when opening the file in a spreadsheet: the
   * first row is 1, header and blank rows are counted, and a quoted cell that
   * runs over several lines is still one row. In JSON lines it is the line.
   */
  readonly row: number;
  readonly cells: readonly string[];
  readonly issues: readonly Issue[];
}
