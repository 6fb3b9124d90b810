import { byteOrderMark, encodeText } from '../encoding/encode.ts';
import type { Encoding } from '../file-format.ts';

export interface WriteCsvOptions {
  /** One character; a comma when left out. */
  readonly delimiter?: string;
  /** `\n` when left out. */
  readonly lineEnd?: '\n' | '\r\n';
  /** UTF-8 when left out. */
  readonly encoding?: Encoding;
  /** Excel takes a UTF-8 file without a byte order mark for a local encoding. */
  readonly byteOrderMark?: boolean;
  /** As `escapeFormula`: puts an apostrophe before cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas?: boolean;
}

/** Text gathered before it is encoded, in characters. */
const PIECE = 1 << 16;

/**
 * Writes rows as CSV (RFC 4180, with the chosen delimiter and line end). Every
 * row comes back cell for cell when read again, but for the escaped formulas.
 * @throws RangeError when the encoding has no byte for a character
 */
export function writeCsv(
  rows: Iterable<readonly string[]>,
  options: WriteCsvOptions = {},
): Uint8Array {
  const { delimiter = ',', lineEnd = '\n', encoding = 'utf-8' } = options;
  const parts: Uint8Array[] = options.byteOrderMark ? [byteOrderMark(encoding)] : [];
  const special = new RegExp(`["\\r\\n${delimiter === '\t' ? '\\t' : `\\${delimiter}`}]`);
  let text = '';
  for (const row of rows) {
    row.forEach((cell, i) => {
      const safe = options.escapeFormulas ? escapeFormula(cell) : cell;
      if (i > 0) text += delimiter;
      text += special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    });
    // A row of one empty cell would otherwise be read as a blank line.
    if (row.length === 1 && row[0] === '') text += '""';
    text += lineEnd;
    if (text.length > PIECE) {
      parts.push(encodeText(text, encoding));
      text = '';
    }
  }
  parts.push(encodeText(text, encoding));
  return joined(parts);
}

/** Signs after which a spreadsheet computes, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** What escaping writes; also when a source wrote it itself, so that one reading undoes one writing. */
const ESCAPED = /^'+[=+\-@\t\r\n\0＝＋－＠]/;
/** A telephone number or a negative number computes nothing. */
const PLAIN_NUMBER = /^[+-][\d ]*$/;

/** The cell as it is safe to open in a spreadsheet: an apostrophe before what would be run. */
export function escapeFormula(cell: string): string {
  if (ESCAPED.test(cell)) return `'${cell}`;
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `escapeFormula`, for every cell that went through it. */
export function unescapeFormula(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
