import type { Evidence } from '../compare/comparator.ts';
import type { PairComparer } from '../compare/pair-comparer.ts';
import { columnOf, lengthOf } from '../table/rows.ts';
import type { LinkModel } from '../weigh/model.ts';
import { comparerFor, type Identifies, UNIDENTIFIED_BITS } from '../weigh/weighed-table.ts';
import { Weigher } from '../weigh/weigher.ts';
import { countedField, type OnlineField } from './online-field.ts';
import { MOST_NUMBERS } from './online-numbers.ts';
import { MOST_WORDS } from './row-store.ts';

const LEFT = 0;
const RIGHT = 1;

/** A record as written: words, and the list it stands in. */
export interface WrittenRow {
  readonly words: Int32Array;
  readonly length: number;
  readonly list: number;
}

/** Weighs two records by the batch engine's own comparisons: they are laid side by side as its rows. */
export class PairScratch {
  readonly weigher: Weigher;
  readonly #fields: readonly OnlineField[];
  readonly #identifies: Identifies;
  readonly #repeats: number;
  readonly #listNames: readonly string[];
  readonly #rows = {
    starts: new Uint32Array(3),
    words: new Int32Array(2 * MOST_WORDS),
  };
  readonly #lists = new Int32Array(2);
  readonly #codes = new Int32Array(MOST_NUMBERS);
  #comparer: PairComparer;
  /** What the comparer was made of, to tell when a vocabulary was made wider. */
  #made: readonly unknown[];

  /** @param records that the model was learned from */
  constructor(
    fields: readonly OnlineField[],
    model: LinkModel,
    { records, identifies }: { readonly records: number; readonly identifies: Identifies },
  ) {
    this.#fields = fields;
    this.#identifies = identifies;
    this.#repeats = model.repeatsPerRecord ?? 0;
    this.#listNames = listsOf(model);
    this.weigher = new Weigher(model, records, this.#listNames);
    this.#made = partsOf(fields);
    this.#comparer = this.#newComparer();
  }

  setLeft(row: WrittenRow): void {
    const made = partsOf(this.#fields);
    if (made.some((part, p) => part !== this.#made[p])) {
      this.#made = made;
      this.#comparer = this.#newComparer();
    }
    this.#rows.starts[1] = this.#lay(row, LEFT, 0);
    this.#lists[LEFT] = row.list;
    this.#comparer.setLeft(LEFT);
  }

  /** Valid until the next call. */
  evidence(right: WrittenRow): Evidence {
    this.#layRight(right);
    return this.#comparer.compare(RIGHT);
  }

  #layRight(right: WrittenRow): void {
    this.#rows.starts[2] = this.#lay(right, RIGHT, this.#rows.starts[1]!);
    this.#lists[RIGHT] = right.list;
  }

  /**
   * Log2 odds that left and right are of one person.
   * @param least what comes to less need not be told from minus infinity, which is sooner known
   */
  bits(right: WrittenRow, least = Number.NEGATIVE_INFINITY): number {
    this.#layRight(right);
    const evidence = this.#comparer.compareAtLeast(RIGHT, least);
    if (evidence === null) return Number.NEGATIVE_INFINITY;
    const total = this.weigher.total(evidence);
    return total > UNIDENTIFIED_BITS && !this.#identifies(evidence.levels)
      ? UNIDENTIFIED_BITS
      : total;
  }

  #newComparer(): PairComparer {
    const fields = this.#fields.map(countedField);
    const rows = { rows: this.#rows, lists: this.#lists, listNames: this.#listNames, fields };
    const comparer = comparerFor(rows, this.#repeats);
    comparer.weighBy(this.weigher);
    return comparer;
  }

  /** Lays a row from place `at` on, numbers by their places in the field's small table. */
  #lay({ words, length }: WrittenRow, side: 0 | 1, at: number): number {
    const into = this.#rows.words;
    let to = at;
    for (let from = 0; from < length; ) {
      const head = words[from]!;
      const end = from + 1 + lengthOf(head);
      const field = this.#fields[columnOf(head)]!;
      if (field.kind === 'numbers') {
        const span = { from: from + 1, to: end };
        const name = side === LEFT ? 'left' : 'right';
        const count = field.numbers.enter(name, words, span, this.#codes);
        into[to++] = columnOf(head) | (count << 16);
        for (let c = 0; c < count; c++) into[to++] = this.#codes[c]!;
      } else {
        for (let w = from; w < end; w++) into[to++] = words[w]!;
      }
      from = end;
    }
    return to;
  }
}

/** The lists that a model knows something of; they are numbered first. */
export function listsOf({ sameList }: LinkModel): string[] {
  return sameList?.lists?.map(({ list }) => list) ?? [];
}

function partsOf(fields: readonly OnlineField[]): unknown[] {
  return fields.map((field) => {
    if (field.kind === 'tokens') return field.words.near;
    return field.kind === 'values' ? field.values.counts : field;
  });
}
