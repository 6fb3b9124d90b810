import type { Column } from './column.ts';
import { type ColumnWriter, columnWriter } from './column-writer.ts';
import { Dictionary } from './dictionary.ts';
import type { FieldSpec, FieldValue } from './field.ts';
import { GrowableInts } from './growable.ts';
import { hashOrder } from './hash-order.ts';

/**
 * Records as columns. The order of records inside is by a hash of their ids,
 * so that nothing computed from it depends on the order they were given in.
 */
export interface RecordTable {
  readonly size: number;
  readonly ids: readonly string[];
  /** Number of the list each record stands in, into `listNames`. */
  readonly lists: Int32Array;
  readonly listNames: readonly string[];
  readonly fields: readonly FieldSpec[];
  readonly columns: readonly Column[];
}

/** Takes records one by one, then closes them into a table. */
export class TableBuilder {
  readonly #fields: readonly FieldSpec[];
  readonly #writers: ColumnWriter[];
  readonly #stated: boolean[];
  readonly #ids: string[] = [];
  readonly #lists = new GrowableInts();
  readonly #listNames = new Dictionary();
  readonly #vocabularies = new Map<string, Dictionary>();

  /** @throws RangeError on two fields of one name */
  constructor(fields: readonly FieldSpec[]) {
    if (new Set(fields.map((f) => f.name)).size !== fields.length) {
      throw new RangeError('two fields have one name');
    }
    const vocabularies = this.#vocabularies;
    this.#fields = fields;
    this.#stated = fields.map(() => false);
    this.#writers = fields.map((field) => {
      const vocabulary = field.vocabulary ?? `field ${field.name}`;
      const dictionary = vocabularies.get(vocabulary) ?? new Dictionary();
      vocabularies.set(vocabulary, dictionary);
      return columnWriter(field, dictionary);
    });
  }

  /** @param values one for each field, in the fields' order; null where nothing is stated */
  add(id: string, list: string, values: readonly FieldValue[]): void {
    this.#ids.push(id);
    this.#lists.push(this.#listNames.code(list));
    for (let f = 0; f < this.#writers.length; f++) {
      const value = values[f] ?? null;
      this.#writers[f]!.add(value);
      if (value !== null) this.#stated[f] = true;
    }
  }

  /**
   * Closes the table. Fields that no record states are left out.
   * @throws RangeError when two records have one id
   */
  build(): RecordTable {
    const order = hashOrder(this.#ids);
    const lists = this.#lists.view();
    const renumbered = new Map(
      [...this.#vocabularies.values()].map((dictionary) => [dictionary, dictionary.settle()]),
    );
    const listCodes = this.#listNames.settle();
    // A field that no record states would only cost time.
    const stated = this.#fields.map((_, f) => f).filter((f) => this.#stated[f]);
    return {
      size: this.#ids.length,
      ids: Array.from(order, (r) => this.#ids[r]!),
      lists: Int32Array.from(order, (r) => listCodes[lists[r]!]!),
      listNames: this.#listNames.texts,
      fields: stated.map((f) => this.#fields[f]!),
      columns: stated.map((f) => this.#writers[f]!.close(order, renumbered)),
    };
  }
}
