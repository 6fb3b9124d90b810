import { mix } from '../hash.ts';
import { columnOf, lengthOf, PARTS } from '../table/rows.ts';
import type { OnlineField } from './online-field.ts';
import { hashNumber } from './online-numbers.ts';
import type { WrittenRow } from './pair-scratch.ts';

/** Atoms of one record, at most. */
export const MOST_ATOMS = 64;
const MOST_YEARS = 6;
const DAYS_A_YEAR = 365.2425;
/** A number of so many signs is met by either half as well: one error leaves one half whole. */
const LEAST_HALVED = 6;

/** What kinds of atoms there are of one field: their hashes must differ. */
const SOUND = 1;
const VALUE = 2;
const DAY = 3;
const MONTH_AND_DAY = 4;
const YEAR = 5;
const FRONT = 6;
const BACK = 7;

/**
 * What a record can be met by, as hashes: the sounds of its words, values,
 * days, years, places, numbers and their halves. The same for the same record
 * in any index that was learned from the same records.
 */
export class RecordAtoms {
  readonly #fields: readonly OnlineField[];
  readonly #seeds: Int32Array;
  readonly hashes = new Int32Array(MOST_ATOMS);
  /** Atoms of one group say the same thing twice: only those of different groups tell something beside each other. */
  readonly groups = new Int32Array(MOST_ATOMS);
  /** 1 for sounds of words, which people are looked for by. */
  readonly isSound = new Uint8Array(MOST_ATOMS);
  count = 0;
  /** Whether any word was not among those learned from. */
  hasNewWords = false;
  #group = 0;

  constructor(fields: readonly OnlineField[]) {
    this.#fields = fields;
    this.#seeds = Int32Array.from(fields, (_, f) => Math.imul(f + 1, 0x9e3779b1));
  }

  gather({ words, length }: WrittenRow): void {
    this.count = 0;
    this.hasNewWords = false;
    this.#group = 0;
    for (let at = 0; at < length; ) {
      const column = columnOf(words[at]!);
      const to = at + 1 + lengthOf(words[at]!);
      this.#group++;
      const field = this.#fields[column]!;
      if (field.kind === 'tokens') this.#tokens(column, words, at + 1, to);
      else if (field.kind === 'numbers') this.#numbers(column, words, at + 1, to);
      else if (field.kind === 'values') this.#values(column, words, at + 1, to);
      else if (field.spec.kind === 'date') this.#date(column, words, at + 1);
      at = to;
    }
  }

  #add(column: number, kind: number, value: number): void {
    const hash = mix(Math.imul(value, 0x85ebca6b) ^ this.#seeds[column]! ^ kind) | 0;
    if (this.count === MOST_ATOMS) return;
    for (let a = 0; a < this.count; a++) if (this.hashes[a] === hash) return;
    this.hashes[this.count] = hash;
    this.isSound[this.count] = kind === SOUND ? 1 : 0;
    this.groups[this.count++] = this.#group;
  }

  #tokens(column: number, words: Int32Array, from: number, to: number): void {
    const field = this.#fields[column]!;
    if (field.kind !== 'tokens') return;
    for (let at = from; at < to; at++) {
      const word = Math.floor(words[at]! / PARTS);
      this.#group++;
      if (field.words.isNew(word)) this.hasNewWords = true;
      this.#add(column, SOUND, field.words.sound(word));
      this.#add(column, SOUND, field.words.commonSound(word));
    }
  }

  #values(column: number, words: Int32Array, from: number, to: number): void {
    const field = this.#fields[column]!;
    if (field.kind !== 'values') return;
    // The narrowest place, and the one above it.
    for (let at = Math.max(from, to - 2); at < to; at++) {
      this.#add(column, VALUE, field.values.hash(words[at]!));
    }
  }

  #numbers(column: number, words: Int32Array, from: number, to: number): void {
    const field = this.#fields[column]!;
    for (let at = from; at < to; at += 2 + words[at + 1]!) {
      const length = words[at + 1]!;
      this.#add(column, VALUE, hashNumber(words, at));
      if (length < LEAST_HALVED || field.spec.serial) continue;
      this.#add(column, FRONT, hashNumber(words, at, 0, length >> 1));
      this.#add(column, BACK, hashNumber(words, at, length >> 1, length));
    }
  }

  #date(column: number, words: Int32Array, at: number): void {
    const year = words[at]!;
    const inYear = words[at + 1]!;
    const isWhole = inYear % 100 > 0;
    if (isWhole) {
      this.#add(column, DAY, year * 10_000 + inYear);
      this.#add(column, MONTH_AND_DAY, inYear);
    }
    const from = Math.floor(1970 + words[at + 2]! / DAYS_A_YEAR);
    const to = Math.floor(1970 + words[at + 3]! / DAYS_A_YEAR);
    const isOne = isWhole || to - from >= MOST_YEARS || to < from;
    for (let y = isOne ? year : from; y <= (isOne ? year : to); y++) this.#add(column, YEAR, y);
  }
}
