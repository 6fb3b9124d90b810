import { detectDelimiter } from './csv/detect-delimiter.ts';
import { readCsv } from './csv/read-csv.ts';
import { decodeChunks } from './encoding/decode.ts';
import { detectEncoding } from './encoding/detect-encoding.ts';
import type { DeliveredRow, FileFormat } from './file-format.ts';
import { FileProblem } from './file-problem.ts';
import { findHeader } from './find-header.ts';
import { looksLikeJsonl, readJsonlKeys } from './jsonl/read-jsonl.ts';
import { detectXlsx } from './xlsx/detect-xlsx.ts';

/** Rows looked at to find delimiter and header. */
const SAMPLE_ROWS = 200;
const SAMPLE_TEXT = 200_000;

/** Beginnings of files that are no lists, and what to call them. */
const FOREIGN: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
];

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/**
 * What a delivered file is and how it is to be read. Judged by its bytes; the
 * name only tells what was expected where they fail.
 * @throws FileProblem file.empty, file.unknownFormat, file.unreadable, file.tooLarge
 */
export async function detectFormat(bytes: Uint8Array, fileName: string): Promise<FileFormat> {
  if (bytes.length === 0) throw new FileProblem('file.empty');
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return detectXlsx(bytes);
  }
  const foreign = FOREIGN.find(([, magic]) => begins(bytes, magic));
  if (foreign) throw new FileProblem('file.unknownFormat', { looksLike: foreign[0] });
  const encoding = detectEncoding(bytes);
  let text = '';
  for (const chunk of decodeChunks(bytes, encoding)) {
    text = chunk.text.slice(0, SAMPLE_TEXT);
    break;
  }
  if (looksBinary(text)) {
    if (/\.xlsx$/i.test(fileName)) throw new FileProblem('file.unreadable');
    throw new FileProblem('file.unknownFormat', { looksLike: 'binary' });
  }
  if (looksLikeJsonl(text)) {
    return { kind: 'jsonl', encoding, keys: readJsonlKeys(bytes, encoding) };
  }
  const delimiter = detectDelimiter(text);
  const sample: DeliveredRow[] = [];
  for (const row of readCsv(bytes, { encoding, delimiter })) {
    if (row.row === 1 && /^sep=.?$/i.test(row.cells.join(delimiter).trim())) continue;
    sample.push(row);
    if (sample.length === SAMPLE_ROWS) break;
  }
  if (sample.length === 0) throw new FileProblem('file.empty');
  return { kind: 'csv', encoding, delimiter, ...findHeader(sample) };
}

/** Text of people's lists holds hardly any control characters. */
function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return controls * 20 > text.length;
}
