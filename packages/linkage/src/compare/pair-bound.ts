import { columnOf, lengthOf } from '../table/rows.ts';
import type { Comparator, Span } from './comparator.ts';
import { CategoryComparator } from './compare-category.ts';
import { DateComparator } from './compare-date.ts';
import { IdentifierComparator } from './compare-identifier.ts';
import { NameComparator } from './compare-name.ts';
import { PlaceComparator } from './compare-place.ts';

const OTHER = 0;
const NAME = 1;
const DATE = 2;
const PLACE = 3;
const CATEGORY = 4;
const NUMBER = 5;

/** Fields of one record whose bound is told more closely at the end. */
const MOST_FIELDS = 256;

/**
 * The most bits that a row can come to beside the left one. It is asked for
 * every candidate, so each kind of field is called by itself: a call that may
 * go to any of seven kinds costs as much as what most of them do.
 */
export class PairBound {
  readonly #comparators: readonly Comparator[];
  readonly #kinds: Uint8Array;
  readonly #names: readonly NameComparator[];
  readonly #dates: readonly DateComparator[];
  readonly #places: readonly PlaceComparator[];
  readonly #categories: readonly CategoryComparator[];
  readonly #numbers: readonly IdentifierComparator[];
  /** Places of the numbers of a row, and what they were taken for. */
  readonly #later = new Uint32Array(MOST_FIELDS);
  readonly #taken = new Float64Array(MOST_FIELDS);

  constructor(comparators: readonly Comparator[]) {
    this.#comparators = comparators;
    this.#kinds = Uint8Array.from(comparators, kindOf);
    // By column; only those of the column's own kind are ever asked.
    this.#names = comparators as readonly NameComparator[];
    this.#dates = comparators as readonly DateComparator[];
    this.#places = comparators as readonly PlaceComparator[];
    this.#categories = comparators as readonly CategoryComparator[];
    this.#numbers = comparators as readonly IdentifierComparator[];
  }

  /**
   * Whether the fields of a row can come to so many bits.
   * @param left 1 for the columns that the left row states
   */
  reaches({ words, from, to: end }: Span, left: Uint8Array, least: number): boolean {
    const kinds = this.#kinds;
    let bits = 0;
    let later = 0;
    for (let at = from; at < end; ) {
      const column = columnOf(words[at]!);
      const first = at + 1;
      at = first + lengthOf(words[at]!);
      if (left[column] === 0) continue;
      switch (kinds[column]) {
        case NAME:
          bits += this.#names[column]!.mostBits(words, first, at);
          break;
        case DATE:
          bits += this.#dates[column]!.mostBits(words, first);
          break;
        case PLACE:
          bits += this.#places[column]!.mostBits(words, first, at);
          break;
        case CATEGORY:
          bits += this.#categories[column]!.mostBits(words, first);
          break;
        case NUMBER: {
          const most = this.#numbers[column]!.mostBits(words, first, at);
          bits += most;
          if (later === MOST_FIELDS) break;
          this.#later[later] = first;
          this.#taken[later++] = most;
          break;
        }
        default:
          bits += this.#comparators[column]!.mostBits(words, first, at);
      }
    }
    return bits >= least && (later === 0 || this.#closer(words, later, bits) >= least);
  }

  /** The same with the numbers read. */
  #closer(words: Int32Array, later: number, most: number): number {
    let bits = most;
    for (let n = 0; n < later; n++) {
      const first = this.#later[n]!;
      const head = words[first - 1]!;
      const number = this.#numbers[columnOf(head)]!;
      bits += number.closerBits(words, first, first + lengthOf(head)) - this.#taken[n]!;
    }
    return bits;
  }
}

function kindOf(comparator: Comparator): number {
  if (comparator instanceof NameComparator) return NAME;
  if (comparator instanceof DateComparator) return DATE;
  if (comparator instanceof PlaceComparator) return PLACE;
  if (comparator instanceof CategoryComparator) return CATEGORY;
  return comparator instanceof IdentifierComparator ? NUMBER : OTHER;
}
