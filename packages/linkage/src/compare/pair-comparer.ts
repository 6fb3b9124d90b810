import type { FieldSpec } from '../table/field.ts';
import { columnOf, lengthOf, type Rows } from '../table/rows.ts';
import type { Comparator, Evidence, LevelWeights, Span } from './comparator.ts';
import { comparisonsOf } from './comparators.ts';
import { PairBound } from './pair-bound.ts';

/** Rows, and the list of each. */
export interface RowsOfLists {
  readonly rows: Rows;
  readonly lists: Int32Array;
}

/** All comparisons of a pair at once. Call with the smaller number left: results are then the same either way round. */
export class PairComparer {
  readonly #rows: Rows;
  readonly #lists: Int32Array;
  #list = 0;
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;
  readonly #comparators: readonly Comparator[];
  /** By column its first comparison, and how many it has. */
  readonly #places: Uint8Array;
  readonly #widths: Uint8Array;
  /** 1 for the columns that the left record states. */
  readonly #left: Uint8Array;
  readonly #right: Span;
  readonly #span: Span;
  readonly #bound: PairBound;
  #weights: PairWeights | null = null;
  readonly evidence: Evidence;

  constructor(
    { rows, lists }: RowsOfLists,
    fields: readonly FieldSpec[],
    comparators: readonly Comparator[],
  ) {
    this.#rows = rows;
    this.#lists = lists;
    this.#comparators = comparators;
    this.#widths = Uint8Array.from(fields, comparisonsOf);
    this.#places = new Uint8Array(fields.length);
    let at = 0;
    fields.forEach((field, f) => {
      this.#places[f] = at;
      at += comparisonsOf(field);
    });
    this.#left = new Uint8Array(fields.length);
    this.#right = { words: rows.words, from: 0, to: 0 };
    this.#span = { ...this.#right };
    this.#bound = new PairBound(comparators);
    this.evidence = {
      levels: new Uint8Array(at),
      rarity: new Float32Array(at),
      stated: new Uint8Array(at),
      count: 0,
      list: TWO_LISTS,
    };
  }

  /** From now on compareAtLeast can be asked: what each level is worth. */
  weighBy(weights: PairWeights): void {
    this.#weights = weights;
    this.#comparators.forEach((comparator, column) => {
      comparator.weighBy(weights, this.#places[column]!);
    });
  }

  setLeft(row: number): void {
    const { starts, words } = this.#rows;
    this.#left.fill(0);
    this.#list = this.#lists[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1 + lengthOf(words[at]!)) {
      const head = words[at]!;
      const column = columnOf(head);
      this.#left[column] = 1;
      this.#comparators[column]!.setLeft(words, at + 1, at + 1 + lengthOf(head));
    }
  }

  /** Reads the beginning of each row: their memory is asked for at once and not one after another. */
  warm(rows: Uint32Array, count: number): void {
    const { starts, words } = this.#rows;
    let warmed = 0;
    for (let i = 0; i < count; i++) {
      const from = starts[rows[i]!]!;
      // A row takes more than one line of memory.
      const further = Math.min(from + WORDS_A_LINE, words.length - 1);
      warmed ^= words[from]! ^ words[further]! ^ this.#lists[rows[i]!]!;
    }
    this.#warmed ^= warmed;
  }

  /** All comparisons with another row. */
  compare(row: number): Evidence {
    this.#begin(row);
    const { starts, words } = this.#rows;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at += 1 + lengthOf(words[at]!)) {
      if (this.#left[columnOf(words[at]!)] === 1) this.#add(at);
    }
    return this.evidence;
  }

  /**
   * As compare, but gives up where a bound that is sooner known shows that the
   * pair cannot come to so many bits: most candidates are two people.
   * @returns null where it gave up
   */
  compareAtLeast(row: number, leastBits: number): Evidence | null {
    if (leastBits === Number.NEGATIVE_INFINITY) return this.compare(row);
    const { starts, words } = this.#rows;
    const list = this.#lists[row] === this.#list ? this.#list : TWO_LISTS;
    const prior = this.#weights!.prior(list);
    this.#span.words = words;
    this.#span.from = starts[row]!;
    this.#span.to = starts[row + 1]!;
    return this.#bound.reaches(this.#span, this.#left, leastBits - prior - ROUNDING)
      ? this.compare(row)
      : null;
  }

  #begin(row: number): void {
    const { evidence } = this;
    for (let i = 0; i < evidence.count; i++) evidence.levels[evidence.stated[i]!] = 0;
    evidence.count = 0;
    evidence.list = this.#lists[row] === this.#list ? this.#list : TWO_LISTS;
  }

  /** Compares the field whose head stands at a place, which the left record has as well. */
  #add(at: number): void {
    const { evidence } = this;
    const head = this.#rows.words[at]!;
    const column = columnOf(head);
    this.#right.from = at + 1;
    this.#right.to = at + 1 + lengthOf(head);
    const place = this.#places[column]!;
    this.#comparators[column]!.compare(this.#right, evidence, place);
    for (let c = place; c < place + this.#widths[column]!; c++) {
      if (evidence.levels[c]! > 0) evidence.stated[evidence.count++] = c;
    }
  }
}

const WORDS_A_LINE = 16;

const TWO_LISTS = -1;

/** Sums in another order differ by less than this. */
const ROUNDING = 1e-3;

/** What evidence is worth, in bits. */
export interface PairWeights extends LevelWeights {
  /** @param list that both records stand in, -1 where they stand in two */
  prior(list: number): number;
}
