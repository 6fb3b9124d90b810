/** One record of a CSV text. */
export interface CsvRecord {
  readonly cells: string[];
  /** True when a quote in it opens without closing, or closes in the middle of a cell. */
  readonly unbalanced: boolean;
}

/** A quoted cell of more lines than this is taken for a forgotten closing quote. */
const MAX_QUOTED_LINES = 100;
const MAX_QUOTED_LENGTH = 100_000;

/** A record and the place in the text behind it. */
export interface ParsedRecord extends CsvRecord {
  readonly end: number;
}

/**
 * Reads CSV text as it arrives, piece by piece.
 *
 * Written by us because a forgotten closing quote must cost one row, not the
 * rest of the list: such a quote is taken as a letter, the row is marked, and
 * reading goes on with the next line. On well-formed text it gives what
 * papaparse gives (tested against it).
 */
export class CsvParser {
  readonly #delimiter: string;
  #newline: string | null = null;
  #rest = '';
  #width = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** A parser for single records of a list whose line ends and first record are known. */
  static of(delimiter: string, list: { newline: string; width: number }): CsvParser {
    const parser = new CsvParser(delimiter);
    parser.#newline = list.newline;
    parser.#width = list.width;
    return parser;
  }

  /** The record at the beginning of `text`; null when more text is needed to tell. */
  first(text: string, isEnd: boolean): ParsedRecord | null {
    return this.#record(text, 0, isEnd);
  }

  /** The records that `text` completes. */
  *push(text: string): Generator<CsvRecord> {
    this.#rest += text;
    yield* this.#drain(false);
  }

  /** What remains once the text has ended. */
  *finish(): Generator<CsvRecord> {
    yield* this.#drain(true);
  }

  *#drain(isEnd: boolean): Generator<CsvRecord> {
    const text = this.#rest;
    if (this.#newline === null) {
      if (text.includes('\n')) this.#newline = '\n';
      else if (isEnd || text.length > MAX_QUOTED_LENGTH) {
        this.#newline = text.includes('\r') ? '\r' : '\n';
      } else return;
    }
    let at = 0;
    while (at < text.length) {
      const parsed = this.#record(text, at, isEnd);
      if (!parsed) break;
      if (this.#width === 0) this.#width = parsed.cells.length;
      at = parsed.end;
      yield parsed;
    }
    this.#rest = at === 0 ? text : text.slice(at);
  }

  #record(text: string, at: number, isEnd: boolean): ParsedRecord | null {
    const newline = text.indexOf(this.#newline!, at);
    if (newline < 0 && !isEnd) return null;
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, this.#trimmed(text, at, lineEnd));
    const end = newline < 0 ? lineEnd : lineEnd + 1;
    if (!line.includes('"')) return { cells: line.split(this.#delimiter), unbalanced: false, end };
    const quoted = this.#quotedRecord(text, at, isEnd);
    if (quoted === 'incomplete') return null;
    if (quoted === 'unbalanced') return { cells: this.#cellsAlone(line), unbalanced: true, end };
    // A row over several lines that comes out of another width than the list,
    // while its first line alone fits: two stray quotes met each other.
    if (quoted.end > end && quoted.cells.length !== this.#width) {
      const single = this.#cellsAlone(line);
      if (single.length === this.#width) return { cells: single, unbalanced: true, end };
    }
    return quoted;
  }

  #trimmed(text: string, start: number, end: number): number {
    return this.#newline === '\n' && end > start && text[end - 1] === '\r' ? end - 1 : end;
  }

  #quotedRecord(
    text: string,
    start: number,
    isEnd: boolean,
  ): ParsedRecord | 'incomplete' | 'unbalanced' {
    const cells: string[] = [];
    let unbalanced = false;
    let at = start;
    for (;;) {
      let cellEnd: number;
      if (text[at] === '"') {
        const cell = this.#quotedCell(text, at, isEnd);
        if (typeof cell === 'string') return cell;
        cells.push(cell.value);
        unbalanced ||= cell.lone;
        cellEnd = cell.end;
      } else {
        cellEnd = this.#plainEnd(text, at);
        cells.push(text.slice(at, this.#trimmedCell(text, at, cellEnd)));
      }
      if (text[cellEnd] === this.#delimiter) {
        at = cellEnd + 1;
        continue;
      }
      if (cellEnd >= text.length) {
        return isEnd ? { cells, unbalanced, end: cellEnd } : 'incomplete';
      }
      const skip = text[cellEnd] === '\r' && this.#newline === '\n' ? 2 : 1;
      return { cells, unbalanced, end: cellEnd + skip };
    }
  }

  /** Looks letter by letter: a search for the next delimiter could run to the end of the text, in every cell. */
  #plainEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && text[end] !== this.#delimiter && text[end] !== this.#newline) end++;
    return end;
  }

  #trimmedCell(text: string, at: number, end: number): number {
    return text[end] === this.#newline || end === text.length ? this.#trimmed(text, at, end) : end;
  }

  /** True when a cell may end at `at`: before a delimiter, a line's end or the text's end. */
  #closesAt(text: string, at: number): boolean {
    const next = text[at];
    if (next === undefined || next === this.#delimiter || next === this.#newline) return true;
    return next === '\r' && (text[at + 1] === '\n' || at + 1 === text.length);
  }

  #quotedCell(
    text: string,
    open: number,
    isEnd: boolean,
  ): { value: string; lone: boolean; end: number } | 'incomplete' | 'unbalanced' {
    const start = open + 1;
    let lone = false;
    let lines = 0;
    let from = start;
    for (;;) {
      const quote = text.indexOf('"', from);
      const seen = quote < 0 ? text.length : quote;
      lines += countOf(text, this.#newline!, from, seen);
      if (lines > MAX_QUOTED_LINES || seen - start > MAX_QUOTED_LENGTH) return 'unbalanced';
      if (quote < 0) return isEnd ? 'unbalanced' : 'incomplete';
      if (quote + 2 >= text.length && !isEnd) return 'incomplete';
      if (text[quote + 1] === '"') from = quote + 2;
      else if (this.#closesAt(text, quote + 1)) {
        const value = text.slice(start, quote).replaceAll('""', '"');
        return { value, lone, end: quote + 1 };
      } else {
        // Inside a cell of several lines a lone quote is the opening of another row's cell.
        if (lines > 0) return 'unbalanced';
        lone = true;
        from = quote + 1;
      }
    }
  }

  /**
   * The cells of one line whose quotes don't balance: quotes count up to the
   * first that doesn't close within the line, and are letters from there on.
   */
  #cellsAlone(line: string): string[] {
    const cells: string[] = [];
    for (let at = 0; ; at++) {
      const cell = line[at] === '"' ? this.#quotedCell(line, at, true) : null;
      if (typeof cell === 'string') {
        for (const rest of line.slice(at).split(this.#delimiter)) cells.push(rest);
        return cells;
      }
      const end = cell ? cell.end : this.#plainEnd(line, at);
      cells.push(cell ? cell.value : line.slice(at, end));
      if (end >= line.length) return cells;
      at = end;
    }
  }
}

/** Counted sign by sign: a search would run past `to`, to the end of the text. */
function countOf(text: string, sought: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === sought) count++;
  return count;
}
