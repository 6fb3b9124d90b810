import type { Issue } from '@sila/domain';
import { decodeChunks, decodeWhole } from '../encoding/decode.ts';
import { utf8Length } from '../encoding/detect-encoding.ts';
import type { CsvFormat, Encoding } from '../file-format.ts';
import { CellDictionary, EMPTY_CELL, HASH_FACTOR, HASH_START } from './cell-dictionary.ts';
import { CsvParser } from './csv-parser.ts';
import { ScannedRows, type ScannedSlice } from './scanned-slice.ts';

/** How the bytes of one list are scanned; the same for every slice of it. */
export interface ScanPlan {
  readonly encoding: Encoding;
  /** One character of ASCII. */
  readonly delimiter: string;
  /** Columns of the header. */
  readonly width: number;
  /** Cells of the file's very first record, by which two stray quotes are told. */
  readonly firstWidth: number;
  /** Records of the file before its first row: header, titles. */
  readonly skipped: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Cells of more lines or bytes go the slow way, which knows when to take a quote for a letter. */
const MOST_LINES = 100;
const MOST_BYTES = 100_000;
/** Bytes decoded at first for a record that goes the slow way. */
const FIRST_LOOK = 1 << 12;

/**
 * How to scan a CSV file as bytes; null where it can't be, because its
 * structure does not stand in ASCII or its lines do not end in line feeds.
 * @param list its width, and the records before its first row: header, titles, Excel's own note
 */
export function planScan(
  bytes: Uint8Array,
  format: CsvFormat,
  { width, skipped }: Pick<ScanPlan, 'width' | 'skipped'>,
): ScanPlan | null {
  const { encoding, delimiter } = format;
  if (encoding.startsWith('utf-16') || delimiter.length !== 1) return null;
  const code = delimiter.charCodeAt(0);
  if (code >= 0x80 || code === QUOTE) return null;
  if (!bytes.subarray(0, 1 << 20).includes(LINE_FEED)) return null;
  return { encoding, delimiter, width, skipped, firstWidth: firstWidth(bytes, format) };
}

/** Cells of the very first record, blank or not. */
function firstWidth(bytes: Uint8Array, { encoding, delimiter }: CsvFormat): number {
  const parser = new CsvParser(delimiter);
  for (const { text } of decodeChunks(bytes, encoding)) {
    for (const { cells } of parser.push(text)) return cells.length;
  }
  for (const { cells } of parser.finish()) return cells.length;
  return 0;
}

/**
 * Scans the records that begin in a slice of the file, cells interned.
 * A record begins where another ends, so a slice scanned from a guessed
 * beginning is right exactly when the slice before it `ended` there.
 * @param bytes the file with one line feed added behind its end
 * @param slice from the beginning of a record up to any byte
 */
export function scanSlice(
  bytes: Uint8Array,
  slice: { readonly from: number; readonly to: number },
  plan: ScanPlan,
): ScannedSlice {
  return new SliceScanner(bytes, plan).scan(slice);
}

class SliceScanner {
  readonly #bytes: Uint8Array;
  /** Behind the last byte of the file itself. */
  readonly #fileEnd: number;
  readonly #plan: ScanPlan;
  readonly #delimiter: number;
  readonly #parser: CsvParser;
  readonly #columns: CellDictionary[];
  /** Cells of the record at hand. */
  readonly #codes: Uint32Array;
  #count = 0;
  #filled = false;

  constructor(bytes: Uint8Array, plan: ScanPlan) {
    this.#bytes = bytes;
    this.#fileEnd = bytes.length - 1;
    this.#plan = plan;
    this.#delimiter = plan.delimiter.charCodeAt(0);
    this.#parser = CsvParser.of(plan.delimiter, { newline: '\n', width: plan.firstWidth });
    this.#columns = Array.from({ length: plan.width }, () => new CellDictionary(plan.encoding));
    this.#codes = new Uint32Array(plan.width);
  }

  scan({ from, to }: { readonly from: number; readonly to: number }): ScannedSlice {
    const rows = new ScannedRows(this.#columns, (to - from) >> 6);
    const end = Math.min(to, this.#fileEnd);
    let at = from;
    let record = 0;
    for (; at < end; record++) {
      if (record < this.#plan.skipped) {
        at = this.#skip(at);
        continue;
      }
      const next = this.#fast(at);
      if (next > 0 && this.#count === this.#plan.width) {
        if (this.#filled) rows.add(record, this.#codes);
        at = next;
      } else at = this.#slow(at, { record, rows });
    }
    return rows.close({ began: from, ended: Math.min(at, this.#fileEnd), records: record });
  }

  /** The cells of the record at `at` into #codes; the place behind it, or 0 when it must go the slow way. */
  #fast(at: number): number {
    this.#count = 0;
    this.#filled = false;
    const bytes = this.#bytes;
    const delimiter = this.#delimiter;
    for (let start = at; ; ) {
      if (bytes[start] === QUOTE) {
        start = this.#quoted(start, at);
        if (start === 0) return 0;
      } else {
        let hash = HASH_START;
        let end = start;
        let byte = bytes[end]!;
        while (byte !== delimiter && byte !== LINE_FEED) {
          hash = Math.imul(hash ^ byte, HASH_FACTOR);
          byte = bytes[++end]!;
        }
        if (byte === LINE_FEED && end > start && bytes[end - 1] === RETURN) {
          this.#plain(start, end - 1, hashOf(bytes, start, end - 1));
        } else this.#plain(start, end, hash);
        start = end;
      }
      if (bytes[start] === LINE_FEED) return start + 1;
      start++;
    }
  }

  #plain(from: number, to: number, hash: number): void {
    const column = this.#count++;
    if (column >= this.#codes.length) return;
    if (from === to) {
      this.#codes[column] = EMPTY_CELL;
      return;
    }
    const cells = this.#columns[column]!;
    const code = cells.code(this.#bytes, from, to, hash);
    this.#codes[column] = code;
    if (!this.#filled && !cells.isBlank(code)) this.#filled = true;
  }

  /** A quoted cell in good order; the place of the delimiter or line feed behind it, or 0. */
  #quoted(open: number, recordStart: number): number {
    const bytes = this.#bytes;
    let doubled = false;
    let lines = 0;
    let at = open + 1;
    for (; ; at++) {
      // The line feed behind the file's end is not the file's.
      if (at >= this.#fileEnd || at - open > MOST_BYTES) return 0;
      const byte = bytes[at];
      if (byte === LINE_FEED && ++lines > MOST_LINES) return 0;
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) break;
      doubled = true;
      at++;
    }
    let behind = at + 1;
    if (bytes[behind] === RETURN && bytes[behind + 1] === LINE_FEED) behind++;
    const byte = bytes[behind];
    if (byte !== LINE_FEED && (byte !== this.#delimiter || behind !== at + 1)) return 0;
    this.#take(open + 1, at, doubled);
    if (byte === LINE_FEED && this.#isOdd(recordStart, behind)) return 0;
    return behind;
  }

  #take(from: number, to: number, doubled: boolean): void {
    if (!doubled) {
      this.#plain(from, to, hashOf(this.#bytes, from, to));
      return;
    }
    const column = this.#count++;
    if (column >= this.#codes.length) return;
    const text = decodeWhole(this.#bytes.slice(from, to), this.#plan.encoding);
    const code = this.#columns[column]!.codeOfText(text.replaceAll('""', '"'));
    this.#codes[column] = code;
    this.#filled ||= !this.#columns[column]!.isBlank(code);
  }

  /** Of several lines and another width than the list: two stray quotes may have met. */
  #isOdd(recordStart: number, end: number): boolean {
    if (this.#count === this.#plan.firstWidth) return false;
    return this.#bytes.indexOf(LINE_FEED, recordStart) < end;
  }

  #slow(at: number, { record, rows }: { record: number; rows: ScannedRows }): number {
    const { cells, unbalanced, next } = this.#parse(at);
    const issues: Issue[] = [];
    if (unbalanced) issues.push({ code: 'row.unbalancedQuotes', severity: 'bad' });
    rows.addTexts(record, cells, issues);
    return next;
  }

  #skip(at: number): number {
    return this.#parse(at).next;
  }

  #parse(at: number): { cells: string[]; unbalanced: boolean; next: number } {
    for (let look = FIRST_LOOK; ; look *= 4) {
      const to = Math.min(at + look, this.#fileEnd);
      const end = to === this.#fileEnd ? to : wholeEnd(this.#bytes, to, this.#plan.encoding);
      const piece = this.#bytes.slice(at, end);
      const found = this.#parser.first(
        decodeWhole(piece, this.#plan.encoding),
        to === this.#fileEnd,
      );
      if (found === null) continue;
      const length = byteLength(piece, found.end, this.#plan.encoding);
      return { cells: found.cells, unbalanced: found.unbalanced, next: at + length };
    }
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_FACTOR);
  return hash;
}

/** The nearest place at or before `end` where no character is cut in two. */
function wholeEnd(bytes: Uint8Array, end: number, encoding: Encoding): number {
  if (encoding !== 'utf-8') return end;
  let at = end;
  while (at > end - 4 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at > end - 4 ? at : end;
}

/** Bytes of the first `units` UTF-16 units of a text that was decoded byte by byte where it is broken. */
function byteLength(bytes: Uint8Array, units: number, encoding: Encoding): number {
  if (encoding !== 'utf-8') return Math.min(units, bytes.length);
  let at = 0;
  for (let seen = 0; seen < units && at < bytes.length; ) {
    const length = utf8Length(bytes, at) || 1;
    seen += length === 4 ? 2 : 1;
    at += length;
  }
  return at;
}
