import { type FieldSpec, MOST_TOKENS, NO_DATE, type PartColumn } from '@sila/linkage';
import { Growing, shared } from './growing.ts';
import type { StatementPool } from './statement-pool.ts';

/**
 * Takes what the cells of each row state in one field, cell by cell in the
 * order of columns. A block is given by its head's place in the pool: field,
 * whether an age gave it, how many numbers, the numbers.
 */
export interface FieldWriter {
  put(row: number, head: number): void;
  /** A cell that holds a whole name: its words play a known part only where nothing else names the person. */
  putFullName?(row: number, head: number): void;
  endRow(row: number): void;
  close(): PartColumn;
}

export const HEAD_LENGTH = 3;
const AGED = 1;
const LENGTH = 2;

/** @param rows of the part */
export function fieldWriter(spec: FieldSpec, pool: StatementPool, rows: number): FieldWriter {
  switch (spec.kind) {
    case 'name':
      return nameWriter(spec, pool, rows);
    case 'text':
    case 'identifier':
      return listWriter(pool, rows, spec.kind === 'text' ? MOST_TOKENS : Number.POSITIVE_INFINITY);
    case 'place':
      return placeWriter(pool, rows);
    case 'category':
      return categoryWriter(pool, rows);
    case 'date':
      return dateWriter(pool, rows);
    case 'range':
      return rangeWriter(pool, rows);
  }
}

/** Behind the last number of a block. */
export function endOf(values: Int32Array, head: number): number {
  return head + HEAD_LENGTH + values[head + LENGTH]!;
}

function nameWriter(spec: FieldSpec, pool: StatementPool, rows: number): FieldWriter {
  const tokens = new Growing(Int32Array);
  const parts = new Growing(Uint8Array);
  const ends = new Uint32Array(rows);
  const other = spec.parts?.indexOf('other') ?? 0;
  let start = 0;
  const add = (token: number, part: number) => {
    if (tokens.length - start >= MOST_TOKENS) return;
    tokens.push(token);
    parts.push(part);
  };
  const isStated = (token: number) => {
    for (let at = start; at < tokens.length; at++) if (tokens.values[at] === token) return true;
    return false;
  };
  /** A kunya or an alias says nothing of the parts that a whole name has. */
  const isBare = () => {
    for (let at = start; at < parts.length; at++) if (parts.values[at] !== other) return false;
    return true;
  };
  const put = (_: number, head: number) => {
    const { values } = pool.numbers;
    const end = endOf(values, head);
    for (let at = head + HEAD_LENGTH; at < end; at += 2) add(values[at]!, values[at + 1]!);
  };
  return {
    put,
    putFullName(row, head) {
      if (isBare()) {
        put(row, head);
        return;
      }
      const { values } = pool.numbers;
      const end = endOf(values, head);
      for (let at = head + HEAD_LENGTH; at < end; at += 2) {
        if (!isStated(values[at]!)) add(values[at]!, other);
      }
    },
    endRow(row) {
      ends[row] = tokens.length;
      start = tokens.length;
    },
    close: () => ({
      shape: 'lists',
      ends: shared(Uint32Array, ends),
      values: tokens.close(),
      parts: parts.close(),
    }),
  };
}

function listWriter(pool: StatementPool, rows: number, most: number): FieldWriter {
  const codes = new Growing(Int32Array);
  const ends = new Uint32Array(rows);
  let start = 0;
  return {
    put(_, head) {
      const { values } = pool.numbers;
      const end = endOf(values, head);
      for (let at = head + HEAD_LENGTH; at < end && codes.length - start < most; at++) {
        codes.push(values[at]!);
      }
    },
    endRow(row) {
      ends[row] = codes.length;
      start = codes.length;
    },
    close: () => ({
      shape: 'lists',
      ends: shared(Uint32Array, ends),
      values: codes.close(),
      parts: null,
    }),
  };
}

/** The narrowest place stands, the first among equals. */
function placeWriter(pool: StatementPool, rows: number): FieldWriter {
  const nodes = new Growing(Int32Array);
  const ends = new Uint32Array(rows);
  let start = 0;
  return {
    put(_, head) {
      const { values } = pool.numbers;
      if (values[head + LENGTH]! <= nodes.length - start) return;
      nodes.length = start;
      const end = endOf(values, head);
      for (let at = head + HEAD_LENGTH; at < end; at++) nodes.push(values[at]!);
    },
    endRow(row) {
      ends[row] = nodes.length;
      start = nodes.length;
    },
    close: () => ({
      shape: 'lists',
      ends: shared(Uint32Array, ends),
      values: nodes.close(),
      parts: null,
    }),
  };
}

function categoryWriter(pool: StatementPool, rows: number): FieldWriter {
  const codes = new Int32Array(rows).fill(-1);
  return {
    put(row, head) {
      if (codes[row]! < 0) codes[row] = pool.numbers.values[head + HEAD_LENGTH]!;
    },
    endRow: () => undefined,
    close: () => ({ shape: 'codes', codes: shared(Int32Array, codes) }),
  };
}

/** The first date stands; one worked out from an age only where none is stated. */
function dateWriter(pool: StatementPool, rows: number): FieldWriter {
  const columns = Array.from({ length: 5 }, () => new Int32Array(rows));
  const [year, month, day, first, last] = columns as [Int32Array, ...Int32Array[]];
  year.fill(NO_DATE);
  let isAged = false;
  return {
    put(row, head) {
      const { values } = pool.numbers;
      const aged = values[head + AGED] === 1;
      if (year[row] !== NO_DATE && (aged || !isAged)) return;
      isAged = aged;
      for (let c = 0; c < 5; c++) columns[c]![row] = values[head + HEAD_LENGTH + c]!;
    },
    endRow: () => undefined,
    close: () => ({
      shape: 'dates',
      year: shared(Int32Array, year),
      month: shared(Int32Array, month!),
      day: shared(Int32Array, day!),
      first: shared(Int32Array, first!),
      last: shared(Int32Array, last!),
    }),
  };
}

function rangeWriter(pool: StatementPool, rows: number): FieldWriter {
  const min = new Float64Array(rows).fill(Number.NaN);
  const max = new Float64Array(rows).fill(Number.NaN);
  return {
    put(row, head) {
      const place = pool.numbers.values[head + HEAD_LENGTH]!;
      min[row] = pool.ranges.values[place]!;
      max[row] = pool.ranges.values[place + 1]!;
    },
    endRow: () => undefined,
    close: () => ({
      shape: 'ranges',
      min: shared(Float64Array, min),
      max: shared(Float64Array, max),
    }),
  };
}
