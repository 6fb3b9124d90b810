import type { Evidence } from '../compare/comparator.ts';
import { comparatorsFor, type NeighboursOf } from '../compare/comparators.ts';
import { PairComparer } from '../compare/pair-comparer.ts';
import type { TableIndex } from '../index-table.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { LinkModel } from './model.ts';
import { Weigher } from './weigher.ts';

/** A table ready to be compared: its rows, which words are near, and what identifies a person. */
export interface Comparable {
  readonly table: RecordTable;
  readonly near: NeighboursOf;
  readonly index: TableIndex;
  /** Whether what agrees tells one person from others at all. */
  readonly identifies: (levels: Uint8Array) => boolean;
}

/** Weighs any two records of a table by a model, the same either way round. */
export interface WeighedTable {
  readonly weigher: Weigher;
  /** What comparing two records gives; valid until the next call. */
  evidence(left: number, right: number): Evidence;
  /** Total bits of two records. */
  bits(left: number, right: number): number;
  /** The same by rows: fixes the lower one. */
  setLeft(row: number): void;
  bitsOf(row: number): number;
}

/** What a pair counts for that nothing identifies: against, and below any threshold in use. */
const UNIDENTIFIED_BITS = -4;

export function comparerFor({ table, near, index }: Comparable, repeats: number): PairComparer {
  return new PairComparer(index.rows, table.fields, comparatorsFor(table, near, repeats));
}

export function weighedTable(comparable: Comparable, model: LinkModel): WeighedTable {
  const { index, identifies, table } = comparable;
  const comparer = comparerFor(comparable, model.repeatsPerRecord ?? 0);
  const weigher = new Weigher(model, table.size);
  const bitsOf = (row: number) => {
    const evidence = comparer.compare(row);
    const total = weigher.total(evidence);
    return total > UNIDENTIFIED_BITS && !identifies(evidence.levels) ? UNIDENTIFIED_BITS : total;
  };
  const place = (left: number, right: number) => {
    const [a, b] = [index.rowOf[left]!, index.rowOf[right]!];
    comparer.setLeft(Math.min(a, b));
    return Math.max(a, b);
  };
  return {
    weigher,
    evidence: (left, right) => comparer.compare(place(left, right)),
    bits: (left, right) => bitsOf(place(left, right)),
    setLeft: (row) => comparer.setLeft(row),
    bitsOf,
  };
}
