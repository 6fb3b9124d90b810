export { escapeFormula, type WriteCsvOptions, writeCsv } from './csv/write-csv.ts';
export { detectFormat } from './detect-format.ts';
export type {
  CsvFormat,
  DeliveredRow,
  Encoding,
  FileFormat,
  JsonlFormat,
  XlsxFormat,
} from './file-format.ts';
export { FileProblem, type FileProblemCode } from './file-problem.ts';
export { writeJsonl } from './jsonl/write-jsonl.ts';
export { readHeader, readRows } from './read-rows.ts';
export { type WriteXlsxOptions, writeXlsx } from './xlsx/write-xlsx.ts';
