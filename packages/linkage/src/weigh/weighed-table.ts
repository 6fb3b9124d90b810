import type { Evidence } from '../compare/comparator.ts';
import { comparatorsFor } from '../compare/comparators.ts';
import type { CountedField } from '../compare/field-counts.ts';
import { PairComparer, type RowsOfLists } from '../compare/pair-comparer.ts';
import type { LinkModel } from './model.ts';
import { Weigher } from './weigher.ts';

/** A table ready to be compared: plain arrays, so that any thread can. */
export interface Comparable extends RowsOfLists {
  readonly fields: readonly CountedField[];
  /** Names of the lists by number. */
  readonly listNames: readonly string[];
}

/** Whether what agrees tells one person from others at all. */
export type Identifies = (levels: Uint8Array) => boolean;

/** Weighs any two rows by a model, the same either way round. */
export class WeighedTable {
  readonly weigher: Weigher;
  readonly #comparer: PairComparer;
  readonly #identifies: Identifies;

  constructor(comparable: Comparable, model: LinkModel, identifies: Identifies) {
    this.#comparer = comparerFor(comparable, model.repeatsPerRecord ?? 0);
    this.weigher = new Weigher(model, comparable.rows.starts.length - 1, comparable.listNames);
    this.#identifies = identifies;
    this.#comparer.weighBy(this.weigher);
  }

  /** What comparing two rows gives; valid until the next call. */
  evidence(left: number, right: number): Evidence {
    this.setLeft(Math.min(left, right));
    return this.#comparer.compare(Math.max(left, right));
  }

  /** Total bits of two rows; `least` as in bitsOf. */
  bits(left: number, right: number, least?: number): number {
    this.setLeft(Math.min(left, right));
    return this.bitsOf(Math.max(left, right), least);
  }

  /** Fixes the lower of two rows. */
  setLeft(row: number): void {
    this.#comparer.setLeft(row);
  }

  /** Makes rows ready to be weighed soon. */
  warm(rows: Uint32Array, count: number): void {
    this.#comparer.warm(rows, count);
  }

  /**
   * Total bits of the fixed row and a higher one.
   * @param least what comes to less need not be told from minus infinity, which is sooner known
   */
  bitsOf(row: number, least = Number.NEGATIVE_INFINITY): number {
    const evidence = this.#comparer.compareAtLeast(row, Math.min(least, UNIDENTIFIED_BITS));
    if (evidence === null) return Number.NEGATIVE_INFINITY;
    const total = this.weigher.total(evidence);
    return total > UNIDENTIFIED_BITS && !this.#identifies(evidence.levels)
      ? UNIDENTIFIED_BITS
      : total;
  }
}

/** What a pair counts for that nothing identifies: against, and below any threshold in use. */
export const UNIDENTIFIED_BITS = -4;

export function comparerFor(of: Comparable, repeats: number): PairComparer {
  const { fields } = of;
  return new PairComparer(
    of,
    fields.map(({ spec }) => spec),
    comparatorsFor(fields, repeats),
  );
}
