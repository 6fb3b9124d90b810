import type { NumberCounts } from '../compare/field-counts.ts';
import type { ScopedValue } from '../table/field.ts';

/** Numbers of one record in one field, and signs of one number, that are kept. */
export const MOST_NUMBERS = 8;
export const MOST_SIGNS = 100;

/** Numbers that one record alone holds are as rare as can be: only others are counted. */
const LEAST_COUNTED = 2;

/**
 * Numbers under their issuers. Nearly every one is another, so none is kept
 * by itself: a record holds its own, written as issuer, how many signs, signs.
 * To be compared, those of two records are given places in a small table.
 */
export class OnlineNumbers {
  readonly #issuers = new Map<string, number>();
  readonly #counted: ReadonlyMap<number, number>;
  /** Read by the comparison: numbers of the left record first, then of the right. */
  readonly table: NumberCounts;
  #left = 0;

  constructor(issuers: Iterable<string>, counted: ReadonlyMap<number, number>, records: number) {
    for (const issuer of issuers) this.#issuer(issuer);
    this.#counted = counted;
    const room = 2 * MOST_NUMBERS;
    this.table = {
      counts: new Uint32Array(room),
      records,
      scopes: new Int32Array(room),
      starts: new Uint32Array(room + 1),
      units: new Uint16Array(room * MOST_SIGNS),
    };
  }

  /** @param at where to write in `into` @returns the place behind what was written */
  write(stated: readonly ScopedValue[], into: Int32Array, at: number): number {
    let to = at;
    for (const { scope, value } of stated.slice(0, MOST_NUMBERS)) {
      const signs = value.slice(0, MOST_SIGNS);
      into[to++] = this.#issuer(scope);
      into[to++] = signs.length;
      for (let i = 0; i < signs.length; i++) into[to++] = signs.charCodeAt(i);
    }
    return to;
  }

  /**
   * Puts written numbers of a side into the table.
   * @param codes takes the place of each @returns how many
   */
  enter(
    side: 'left' | 'right',
    written: Int32Array,
    { from, to }: { readonly from: number; readonly to: number },
    codes: Int32Array,
  ): number {
    const { scopes, starts, units, counts } = this.table;
    let next = side === 'left' ? 0 : this.#left;
    let found = 0;
    for (let at = from; at < to; at += 2 + written[at + 1]!) {
      const length = written[at + 1]!;
      scopes[next] = written[at]!;
      for (let i = 0; i < length; i++) units[starts[next]! + i] = written[at + 2 + i]!;
      starts[next + 1] = starts[next]! + length;
      counts[next] = this.#counted.get(hashNumber(written, at)) ?? 1;
      codes[found++] = side === 'left' ? next++ : this.#sameAs(next++);
    }
    if (side === 'left') this.#left = next;
    return found;
  }

  /** Of two equal numbers the left one's place stands for both. */
  #sameAs(place: number): number {
    for (let left = 0; left < this.#left; left++) if (this.#equal(left, place)) return left;
    return place;
  }

  #equal(a: number, b: number): boolean {
    const { scopes, starts, units } = this.table;
    const length = starts[a + 1]! - starts[a]!;
    if (scopes[a] !== scopes[b] || length !== starts[b + 1]! - starts[b]!) return false;
    for (let i = 0; i < length; i++) {
      if (units[starts[a]! + i] !== units[starts[b]! + i]) return false;
    }
    return true;
  }

  #issuer(scope: string): number {
    const known = this.#issuers.get(scope);
    if (known !== undefined) return known;
    this.#issuers.set(scope, this.#issuers.size);
    return this.#issuers.size - 1;
  }
}

/** Of a written number: issuer and signs. @param from first sign that counts @param to behind the last */
export function hashNumber(
  written: Int32Array,
  at: number,
  from = 0,
  to: number = written[at + 1]!,
): number {
  let hash = Math.imul(written[at]! + 1, 0x9e3779b1);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ written[at + 2 + i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** How many records hold each number that several hold, by hash. @param texts issuer, NUL, number */
export function countedNumbers(
  texts: readonly string[],
  counts: Uint32Array,
): { readonly issuers: string[]; readonly counted: ReadonlyMap<number, number> } {
  const issuers = new Map<string, number>();
  const counted = new Map<number, number>();
  const written = new Int32Array(2 + MOST_SIGNS);
  texts.forEach((text, code) => {
    const end = text.indexOf('\u0000');
    const issuer = text.slice(0, end);
    if (!issuers.has(issuer)) issuers.set(issuer, issuers.size);
    if (counts[code]! < LEAST_COUNTED) return;
    const signs = text.slice(end + 1, end + 1 + MOST_SIGNS);
    written[0] = issuers.get(issuer)!;
    written[1] = signs.length;
    for (let i = 0; i < signs.length; i++) written[2 + i] = signs.charCodeAt(i);
    counted.set(hashNumber(written, 0), counts[code]!);
  });
  return { issuers: [...issuers.keys()], counted };
}
