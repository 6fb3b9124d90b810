import type { FieldKind, FieldSpec } from '../table/field.ts';
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
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;
  readonly #comparators: readonly Comparator[];
  /** By column its first comparison, and how many it has. */
  readonly #places: Uint8Array;
  readonly #widths: Uint8Array;
  /** 1 for the columns that the left record states. */
  readonly #left: Uint8Array;
  readonly #right: Span;
  /** By column of the left record, the most bits it can bring. */
  readonly #most: Float64Array;
  #weights: PartWeights | null = null;
  /** When each column has its turn where not all may be compared; and the heads of what both rows state. */
  readonly #turns: Uint8Array;
  readonly #heads: Uint32Array;
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
    this.#turns = Uint8Array.from(fields, ({ kind }) => TURN_OF[kind]);
    this.#heads = new Uint32Array(fields.length);
    this.#most = new Float64Array(fields.length);
    this.#right = { words: rows.words, from: 0, to: 0 };
    this.evidence = {
      levels: new Uint8Array(at),
      rarity: new Float32Array(at),
      stated: new Uint8Array(at),
      count: 0,
      sameList: false,
    };
  }

  /** From now on compareAtLeast can be asked: what each part is worth. */
  weighBy(weights: PartWeights): void {
    this.#weights = weights;
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
      if (this.#weights !== null) this.#most[column] = this.#mostOf(column, this.#weights);
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
   * As compare, but gives up where what is left to compare cannot raise the
   * pair to so many bits any more: most candidates are two people, and the
   * first fields tell.
   * @returns null where it gave up
   */
  compareAtLeast(row: number, leastBits: number): Evidence | null {
    const weights = this.#weights!;
    this.#begin(row);
    const { evidence } = this;
    const { starts, words } = this.#rows;
    const end = starts[row + 1]!;
    let open = weights.prior(evidence.sameList) + ROUNDING;
    let stated = 0;
    for (let at = starts[row]!; at < end; at += 1 + lengthOf(words[at]!)) {
      const column = columnOf(words[at]!);
      if (this.#left[column] === 0) continue;
      open += this.#most[column]!;
      this.#heads[stated++] = at;
    }
    for (let turn = 0; turn < TURNS; turn++) {
      for (let i = 0; i < stated; i++) {
        const at = this.#heads[i]!;
        const column = columnOf(words[at]!);
        if (this.#turns[column] !== turn) continue;
        const before = evidence.count;
        this.#add(at);
        open -= this.#most[column]!;
        for (let c = before; c < evidence.count; c++) {
          open += weights.part(evidence, evidence.stated[c]!);
        }
        if (open < leastBits) return null;
      }
    }
    evidence.stated.subarray(0, evidence.count).sort();
    return evidence;
  }

  #begin(row: number): void {
    const { evidence } = this;
    for (let i = 0; i < evidence.count; i++) evidence.levels[evidence.stated[i]!] = 0;
    evidence.count = 0;
    evidence.sameList = this.#lists[row] === this.#list;
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

  /** Most bits that a column of the left record can bring. */
  #mostOf(column: number, weights: PartWeights): number {
    const rarity = this.#comparators[column]!.mostRarity();
    const place = this.#places[column]!;
    const width = this.#widths[column]!;
    if (width === 1) return weights.most(place, rarity);
    // What is rare counts in one of the parts, whichever it is.
    let most = rarity;
    for (let c = place; c < place + width; c++) most += weights.most(c, 0);
    return most;
  }
}

const WORDS_A_LINE = 16;

/** What costs little has its turn first, then names, which tell most; then what costs much and seldom tells. */
const TURNS = 3;
const TURN_OF: Readonly<Record<FieldKind, number>> = {
  category: 0,
  date: 0,
  place: 0,
  range: 0,
  name: 1,
  text: 2,
  identifier: 2,
};

/** Sums in another order differ by less than this. */
const ROUNDING = 1e-3;

/** What evidence is worth, in bits. */
export interface PartWeights {
  prior(sameList: boolean): number;
  /** Bits of one comparison, never less where other comparisons are not made yet. */
  part(evidence: Evidence, c: number): number;
  /** Most bits of a comparison at any level, none below 0, where nothing in it is rarer than this. */
  most(c: number, rarity: number): number;
}
