import type { FieldSpec } from '../table/field.ts';
import { columnOf, lengthOf, type Rows } from '../table/rows.ts';
import type { Comparator, Evidence, Span } from './comparator.ts';
import { comparisonsOf } from './comparators.ts';

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
  readonly #comparators: readonly Comparator[];
  /** By column its first comparison, and how many it has. */
  readonly #places: Uint8Array;
  readonly #widths: Uint8Array;
  /** 1 for the columns that the left record states. */
  readonly #left: Uint8Array;
  readonly #right: Span;
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
    this.evidence = {
      levels: new Uint8Array(at),
      rarity: new Float32Array(at),
      stated: new Uint8Array(at),
      count: 0,
      sameList: false,
    };
  }

  setLeft(row: number): void {
    const { starts, words } = this.#rows;
    this.#left.fill(0);
    this.#list = this.#lists[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1 + lengthOf(words[at]!)) {
      const head = words[at]!;
      this.#left[columnOf(head)] = 1;
      this.#comparators[columnOf(head)]!.setLeft(words, at + 1, at + 1 + lengthOf(head));
    }
  }

  compare(row: number): Evidence {
    const { starts, words } = this.#rows;
    const { evidence } = this;
    for (let i = 0; i < evidence.count; i++) evidence.levels[evidence.stated[i]!] = 0;
    evidence.count = 0;
    evidence.sameList = this.#lists[row] === this.#list;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; ) {
      const head = words[at]!;
      const column = columnOf(head);
      this.#right.from = at + 1;
      at += 1 + lengthOf(head);
      if (this.#left[column] === 0) continue;
      this.#right.to = at;
      const place = this.#places[column]!;
      this.#comparators[column]!.compare(this.#right, evidence, place);
      for (let c = place; c < place + this.#widths[column]!; c++) {
        if (evidence.levels[c]! > 0) evidence.stated[evidence.count++] = c;
      }
    }
    return evidence;
  }
}
