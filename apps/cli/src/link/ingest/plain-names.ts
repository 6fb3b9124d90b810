import type { DistinctCells } from '@sila/formats';
import type { NameToken } from '@sila/linkage';
import { PLAIN_NAME } from '@sila/names';
import { plainNameWord } from '@sila/tracing';
import type { Stated } from './stated.ts';
import type { StatementPool } from './statement-pool.ts';
import { WordTable } from './word-table.ts';

/** Invented names of one word each, no two alike. */
const EXAMPLE = 'سامر ماهر باسل وسيم فراس رامي طارق عامر نبيل زياد كنان'.split(' ');
const SPACE = 0x20;
const NOT_PLAIN = -1;

/** What a column's reader makes of a name of so many plain words: the part of each in one field, or nothing. */
interface Shape {
  readonly field: number;
  readonly parts: Uint8Array;
}

/**
 * Reads the cells of a column of names whose every word plainly stands for
 * itself. Such names are as many as there are people, their words few: each
 * word is read once, found again by its bytes, and no text is made of the
 * cell. Which part each word plays, or that the reader looks for other things,
 * is learned from an example of so many words.
 */
export class PlainNames {
  readonly #cells: DistinctCells;
  readonly #pool: StatementPool;
  /** By number of words; null where names of so many are left to the reader. */
  readonly #shapes: (Shape | null)[] = [];
  readonly #words: WordTable;
  readonly #field: number;
  readonly #found = new Int32Array(PLAIN_NAME.words);

  /** @param cells in UTF-8 @param read the column's reader */
  constructor(
    cells: DistinctCells,
    pool: StatementPool,
    read: (name: string) => readonly Stated[],
  ) {
    this.#cells = cells;
    this.#pool = pool;
    for (let length = 0; length <= PLAIN_NAME.words; length++) {
      this.#shapes.push(shapeOf(EXAMPLE.slice(0, length), read));
    }
    this.#field = this.#shapes.find((shape) => shape && shape.parts.length > 0)?.field ?? 0;
    this.#words = new WordTable(cells.bytes, (word) => this.#codeOf(word));
  }

  /** Where the block of a cell begins in the pool; null where its reader must read it. */
  blockOf(code: number): number | null {
    const { bytes, ends } = this.#cells;
    const to = ends[code]!;
    let from = ends[code - 1]!;
    // A unit of text is a byte or more.
    if (to - from > PLAIN_NAME.units) return null;
    let words = 0;
    for (let at = from; at <= to; at++) {
      if (at < to && bytes[at] !== SPACE) continue;
      if (words === PLAIN_NAME.words) return null;
      const word = this.#words.valueOf(from, at);
      if (word === NOT_PLAIN) return null;
      this.#found[words++] = word;
      from = at + 1;
    }
    const shape = this.#shapes[words]!;
    if (shape === null) return null;
    if (shape.parts.length === 0) return this.#pool.add([]);
    return this.#pool.addName(shape.field, this.#found, shape.parts);
  }

  #codeOf(word: string): number {
    const token = plainNameWord(word);
    return token === null ? NOT_PLAIN : this.#pool.code(this.#field, token);
  }
}

/** Null where the reader makes anything else of plain words than these words in one field, or nothing. */
function shapeOf(
  words: readonly string[],
  read: (name: string) => readonly Stated[],
): Shape | null {
  if (words.length === 0) return null;
  const stated = read(words.join(' '));
  const [first] = stated;
  if (first === undefined) return { field: 0, parts: new Uint8Array(0) };
  const tokens = first.value as readonly NameToken[];
  const isAll = tokens.map(({ text }) => text).join(' ') === words.join(' ');
  if (stated.length > 1 || !isAll) return null;
  return { field: first.field, parts: Uint8Array.from(tokens, ({ part }) => part) };
}
