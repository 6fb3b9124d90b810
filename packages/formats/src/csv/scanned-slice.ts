import type { Issue } from '@sila/domain';
import type { DeliveredRow } from '../file-format.ts';
import { CellDictionary, type DistinctCells, EMPTY_CELL } from './cell-dictionary.ts';
import { widthIssue } from './width-issue.ts';

/** A row with something wrong with it, by its place among the slice's rows, from 0. */
export interface FaultyRow {
  readonly place: number;
  readonly issues: readonly Issue[];
}

export interface ScannedColumn {
  /** Code of each row's cell, 0 where it is empty. */
  readonly codes: Uint32Array;
  readonly cells: DistinctCells;
}

/** The rows of a part of a list, column by column, in memory that worker threads can share. */
export interface ScannedSlice {
  /** The byte the slice was scanned from, and the one behind its last record. */
  readonly began: number;
  readonly ended: number;
  readonly rows: number;
  /** Records in the slice, blank and skipped ones counted. */
  readonly records: number;
  /** For each row its record, counted from 0 in the slice. */
  readonly numbers: Uint32Array;
  readonly columns: readonly ScannedColumn[];
  readonly faulty: readonly FaultyRow[];
}

/** Takes rows and closes them into a slice. */
export class ScannedRows {
  readonly #dictionaries: readonly CellDictionary[];
  #columns: Uint32Array[];
  #numbers: Uint32Array;
  #rows = 0;
  readonly #faulty: FaultyRow[] = [];

  constructor(dictionaries: readonly CellDictionary[], expected: number) {
    const capacity = Math.max(16, expected);
    this.#dictionaries = dictionaries;
    this.#columns = dictionaries.map(() => new Uint32Array(capacity));
    this.#numbers = new Uint32Array(capacity);
  }

  add(record: number, codes: Uint32Array): void {
    const row = this.#rows++;
    if (row === this.#numbers.length) this.#grow();
    for (let c = 0; c < codes.length; c++) this.#columns[c]![row] = codes[c]!;
    this.#numbers[row] = record;
  }

  /** A row given as texts, of any width; a blank one is only counted. */
  addTexts(record: number, cells: readonly string[], issues: readonly Issue[]): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    const wrong = widthIssue(cells, this.#columns.length);
    this.addRead(record, cells, wrong === null ? issues : [...issues, wrong]);
  }

  /** A row that a reader has judged already. */
  addRead(record: number, cells: readonly string[], issues: readonly Issue[]): void {
    const codes = Uint32Array.from(this.#dictionaries, (dictionary, c) =>
      c < cells.length ? dictionary.codeOfText(cells[c]!) : EMPTY_CELL,
    );
    if (issues.length > 0) this.#faulty.push({ place: this.#rows, issues });
    this.add(record, codes);
  }

  close(place: Pick<ScannedSlice, 'began' | 'ended' | 'records'>): ScannedSlice {
    return {
      ...place,
      rows: this.#rows,
      numbers: shared(this.#numbers, this.#rows),
      columns: this.#dictionaries.map((dictionary, c) => ({
        codes: shared(this.#columns[c]!, this.#rows),
        cells: dictionary.close(),
      })),
      faulty: this.#faulty,
    };
  }

  #grow(): void {
    const length = this.#numbers.length * 2;
    const grow = (values: Uint32Array) => {
      const grown = new Uint32Array(length);
      grown.set(values);
      return grown;
    };
    this.#columns = this.#columns.map(grow);
    this.#numbers = grow(this.#numbers);
  }
}

/** Rows that another reader gave, as one slice. @param width columns of the header */
export async function sliceOfRows(
  rows: AsyncIterable<DeliveredRow> | Iterable<DeliveredRow>,
  width: number,
): Promise<ScannedSlice> {
  const dictionaries = Array.from({ length: width }, () => new CellDictionary('utf-8'));
  const scanned = new ScannedRows(dictionaries, 1024);
  let records = 0;
  for await (const { row, cells, issues } of rows) {
    scanned.addRead(row - 1, cells, issues);
    records = row;
  }
  return scanned.close({ began: 0, ended: 0, records });
}

function shared(values: Uint32Array, length: number): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(length * 4));
  copy.set(values.subarray(0, length));
  return copy;
}
