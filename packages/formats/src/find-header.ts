/** Whether rows begin with a header, and on which row it stands. */
export interface HeaderPlace {
  readonly hasHeader: boolean;
  /** As a person counts rows, from 1; 1 when there is no header. */
  readonly headerRow: number;
}

interface SampleRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const NUMBER_LIKE = /^[\s+\-/.,:()\d٠-٩۰-۹]*[\d٠-٩۰-۹][\s+\-/.,:()\d٠-٩۰-۹]*$/u;
const TITLE_ROWS = 10;

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== '').length;

/**
 * Finds the header by shape alone: words, not numbers; none of them said again
 * in its column below. Sheets typed by people often bear a title above it
 * ("قائمة المفرج عنهم"): rows with hardly a cell filled where the others are full.
 * @param sample the first rows that aren't blank
 */
export function findHeader(sample: readonly SampleRow[]): HeaderPlace {
  const widths = sample.map((row) => filled(row.cells)).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  let first = 0;
  while (
    usual >= 3 &&
    first < Math.min(TITLE_ROWS, sample.length - 1) &&
    filled(sample[first]!.cells) * 2 < usual
  ) {
    first++;
  }
  const head = sample[first];
  if (!head) return { hasHeader: false, headerRow: 1 };
  const hasHeader = looksLikeHeader(head.cells, sample.slice(first + 1));
  // Title rows above rows without a header can't be told from rows: nothing is skipped.
  return hasHeader ? { hasHeader, headerRow: head.row } : { hasHeader, headerRow: 1 };
}

function looksLikeHeader(head: readonly string[], rows: readonly SampleRow[]): boolean {
  const words = head.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (words.length === 0 || words.some((word) => NUMBER_LIKE.test(word) || word.length > 100)) {
    return false;
  }
  if (words.length * 2 < head.length) return false;
  return !head.some((cell, i) => {
    const word = cell.trim().toLowerCase();
    return word !== '' && rows.some((row) => row.cells[i]?.trim().toLowerCase() === word);
  });
}
