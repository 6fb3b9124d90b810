export { type DistinctCells, distinctText } from './csv/cell-dictionary.ts';
export { planScan, type ScanPlan, scanSlice } from './csv/scan-csv.ts';
export { type SliceOrder, scanInSlices } from './csv/scan-in-slices.ts';
export { type ScannedColumn, type ScannedSlice, sliceOfRows } from './csv/scanned-slice.ts';
export { escapeFormula, type WriteCsvOptions, writeCsv } from './csv/write-csv.ts';
export { detectFormat } from './detect-format.ts';
export { EXPORT_COLUMNS } from './export-columns.ts';
export type {
  CsvFormat,
  DeliveredRow,
  Encoding,
  FileFormat,
  JsonlFormat,
  XlsxFormat,
} from './file-format.ts';
export { FileProblem, type FileProblemCode } from './file-problem.ts';
export { nestsDeeperThan } from './jsonl/nests-deeper-than.ts';
export { writeJsonl } from './jsonl/write-jsonl.ts';
export { isParquet, type ParquetList, readParquet } from './parquet/read-parquet.ts';
export { type ParquetColumn, ParquetRows } from './parquet/write-parquet.ts';
export { type CleanAttachment, cleanAttachment } from './pictures/clean-attachment.ts';
export { crc32 } from './pictures/clean-png.ts';
export { readHeader, readRows } from './read-rows.ts';
export { type WriteXlsxOptions, writeXlsx } from './xlsx/write-xlsx.ts';
