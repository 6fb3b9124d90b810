import { CsvParser, type CsvRecord } from './csv-parser.ts';

/** Rows that are counted for each candidate: more of them tell no more. */
const SAMPLE_ROWS = 1_000;
const CANDIDATES = [',', ';', '\t', '|'] as const;

/**
 * The delimiter under which the most rows have the same number of cells, two
 * at least; among equals the one that gives more cells. A comma where none
 * divides anything: the file then has a single column.
 * @param text the beginning of the file
 */
export function detectDelimiter(text: string): string {
  // What Excel writes for itself at the top of a file.
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (stated) return stated;
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = evenness(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(text: string, delimiter: string): number {
  const widths: number[] = [];
  for (const record of sampleRecords(text, delimiter)) {
    widths.push(record.cells.length);
    if (widths.length === SAMPLE_ROWS) break;
  }
  // The sample may end in the middle of its last row.
  if (widths.length > 2 && widths.length < SAMPLE_ROWS) widths.pop();
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    if (width < 2) continue;
    const share = count / widths.length;
    best = Math.max(best, share * share * (1 + Math.log2(width)));
  }
  return best;
}

function* sampleRecords(text: string, delimiter: string): Generator<CsvRecord> {
  const parser = new CsvParser(delimiter);
  yield* parser.push(text);
  yield* parser.finish();
}
