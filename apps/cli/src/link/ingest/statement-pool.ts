import {
  type DateValue,
  type FieldSpec,
  type NameToken,
  type PartColumn,
  type RangeValue,
  type ScopedValue,
  vocabularyOf,
} from '@sila/linkage';
import { Growing } from './growing.ts';
import type { Stated } from './stated.ts';
import { type PackedTexts, Vocabulary } from './vocabulary.ts';

/**
 * What distinct cells state, as numbers, each cell read once. A block is a
 * count of fields, then for each: field, 1 where worked out from an age, how
 * many numbers, the numbers. A name's token is two numbers: text and part; a
 * range one, its place in `ranges`.
 */
export class StatementPool {
  readonly fields: readonly FieldSpec[];
  readonly numbers = new Growing(Int32Array, 1 << 14);
  readonly ranges = new Growing(Float64Array);
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #ofField: readonly Vocabulary[];

  constructor(fields: readonly FieldSpec[]) {
    this.fields = fields;
    this.#ofField = fields.map((field) => {
      const name = vocabularyOf(field);
      const vocabulary = this.#vocabularies.get(name) ?? new Vocabulary();
      this.#vocabularies.set(name, vocabulary);
      return vocabulary;
    });
  }

  /** @returns where its block begins */
  add(stated: readonly Stated[]): number {
    const start = this.numbers.length;
    this.numbers.push(stated.length);
    for (const one of stated) {
      this.numbers.push(one.field);
      this.numbers.push(one.aged ? 1 : 0);
      const length = this.numbers.length;
      this.numbers.push(0);
      this.#write(one);
      this.numbers.values[length] = this.numbers.length - length - 1;
    }
    return start;
  }

  /** The code of a text in the vocabulary of a field. */
  code(field: number, text: string): number {
    return this.#ofField[field]!.code(text);
  }

  /** As add, for one name whose words are coded; a token of each with its part. @returns where its block begins */
  addName(field: number, tokens: Int32Array, parts: Uint8Array): number {
    const start = this.numbers.length;
    for (const number of [1, field, 0, 2 * parts.length]) this.numbers.push(number);
    for (let at = 0; at < parts.length; at++) {
      this.numbers.push(tokens[at]!);
      this.numbers.push(parts[at]!);
    }
    return start;
  }

  /**
   * The texts that the columns use, which are renumbered in place: a place
   * that a narrower one stands for is in no record any more.
   */
  texts(columns: readonly (PartColumn | null)[]): ReadonlyMap<string, PackedTexts> {
    return new Map(
      [...this.#vocabularies].map(([name, vocabulary]) => {
        const coded = columns.filter((_, f) => this.#ofField[f] === vocabulary);
        return [name, vocabulary.pack(coded.map(codesOf))];
      }),
    );
  }

  #write({ field, value }: Stated): void {
    const vocabulary = this.#ofField[field]!;
    switch (this.fields[field]!.kind) {
      case 'name':
        for (const { text, part } of value as readonly NameToken[]) {
          this.numbers.push(vocabulary.code(text));
          this.numbers.push(part);
        }
        return;
      case 'text':
        for (const word of value as readonly string[]) this.numbers.push(vocabulary.code(word));
        return;
      case 'category':
        this.numbers.push(vocabulary.code(value as string));
        return;
      case 'identifier':
        for (const stated of value as readonly ScopedValue[]) {
          this.numbers.push(vocabulary.code(`${stated.scope}\u0000${stated.value}`));
        }
        return;
      case 'place':
        this.#writePath(vocabulary, value as readonly string[]);
        return;
      case 'date':
        this.#writeDate(value as DateValue);
        return;
      case 'range':
        this.numbers.push(this.ranges.length);
        this.ranges.push((value as RangeValue).min);
        this.ranges.push((value as RangeValue).max);
    }
  }

  #writePath(vocabulary: Vocabulary, steps: readonly string[]): void {
    let path = '';
    for (const step of steps) {
      path += `\u0000${step}`;
      this.numbers.push(vocabulary.code(path));
    }
  }

  #writeDate({ year, month, day, first, last }: DateValue): void {
    for (const number of [year, month, day, first, last]) this.numbers.push(number);
  }
}

function codesOf(column: PartColumn | null): Int32Array {
  if (column?.shape === 'lists') return column.values;
  return column?.shape === 'codes' ? column.codes : new Int32Array(0);
}
