import { withinOneEdit } from '../similarity/edit-distance.ts';
import type { IdentifierColumn } from '../table/column.ts';
import { Dictionary } from '../table/dictionary.ts';
import type { Comparator, Evidence, Span } from './comparator.ts';
import { frequenciesOf, rarityBits } from './rarity.ts';

/** Numbers under an issuer: a number says something only about numbers of the same issuer. */
export class IdentifierComparator implements Comparator {
  readonly #column: IdentifierColumn;
  readonly #rarities: Float32Array;
  /** Scope of each code, by number: comparing texts for every pair would cost more than all else. */
  readonly #scopes: Int32Array;
  #left: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;

  constructor(column: IdentifierColumn, repeats: number) {
    this.#column = column;
    const scopes = new Dictionary();
    this.#scopes = Int32Array.from(column.scopes, (scope) => scopes.code(scope));
    const { counts } = frequenciesOf(column.codes, column.dictionary.size);
    // Numbers are given out to be told apart: who states none would have stated another.
    const records = column.codes.starts.length - 1;
    this.#rarities = Float32Array.from(counts, (count) => rarityBits(count, records, repeats));
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    this.#left = words;
    this.#from = from;
    this.#to = to;
  }

  compare({ words, from, to }: Span, into: Evidence, at: number): void {
    let best = 0;
    let rarity = 0;
    for (let l = this.#from; l < this.#to; l++) {
      for (let r = from; r < to; r++) {
        const level = this.#level(this.#left[l]!, words[r]!);
        if (level < best) continue;
        best = level;
        if (level === 4) rarity = Math.max(rarity, this.#rarities[words[r]!]!);
      }
    }
    into.levels[at] = best;
    into.rarity[at] = rarity;
  }

  #level(left: number, right: number): number {
    if (left === right) return 4;
    if (this.#scopes[left] !== this.#scopes[right]) return 0;
    const { bare } = this.#column;
    const a = bare[left]!;
    const b = bare[right]!;
    if (a.length >= 4 && withinOneEdit(a, b)) return 3;
    if (this.#column.spec.serial) return 1;
    const half = Math.max(3, Math.ceil(Math.min(a.length, b.length) / 2));
    return a.length >= half && a.slice(0, half) === b.slice(0, half) ? 2 : 1;
  }
}
