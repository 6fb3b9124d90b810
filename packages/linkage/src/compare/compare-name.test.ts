import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inThisThread } from '../run-task.ts';
import { latinSimilarity } from '../similarity/latin-similarity.ts';
import { EXACT, type Neighbours } from '../similarity/neighbours.ts';
import { neighboursOf } from '../similarity/table-neighbours.ts';
import type { TokenSimilarity } from '../similarity/token-similarity.ts';
import type { TokenColumn } from '../table/column.ts';
import type { FieldSpec } from '../table/field.ts';
import { TableBuilder } from '../table/record-table.ts';
import { PARTS } from '../table/rows.ts';
import type { Evidence, Span } from './comparator.ts';
import { NameComparator } from './compare-name.ts';
import { TokenAlignment } from './token-alignment.ts';
import { tokenCounts } from './token-counts.ts';
import { TokenRarity } from './token-rarity.ts';

const CONTRADICTS = 1;
const CONFLICT = 2;
const OTHER_PART = 3;
const LOOSE_LEVEL = 4;
const FURTHER_TOKEN = 0.5;

const SPEC: FieldSpec = {
  name: 'name',
  kind: 'name',
  parts: ['given', 'father', 'family'],
  anchored: ['given'],
};
const NAMES = ['karim', 'karima', 'kareem', 'salma', 'selma', 'nader', 'nadir', 'tal'];
/** Some of the words are known to be names. */
const similarity: TokenSimilarity = {
  ...latinSimilarity,
  attested: (token) => NAMES.indexOf(token) % 2 === 0,
};

test('parts stand as one would say it with a count for each', () => {
  const token = fc.record({ text: fc.constantFrom(...NAMES), part: fc.nat(2) });
  const name = fc.array(token, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 6 }), (names) => {
      const builder = new TableBuilder([SPEC]);
      names.forEach((tokens, r) => {
        builder.add(String(r), 'list', [tokens]);
      });
      const table = builder.build();
      const column = table.columns[0] as TokenColumn;
      const similarityOf = () => similarity;
      const near = neighboursOf(
        table,
        { similarityOf, bounds: { close: 0.92, near: 0.86, loose: 0.8 } },
        inThisThread({ similarityOf, identifies: () => () => true }),
      ).get(column.dictionary)!;
      const rarity = new TokenRarity(tokenCounts(column, near), 0.3);
      const [quick, slow] = [NameComparator, SlowNames].map(
        (Comparator) => new Comparator(SPEC, near, rarity),
      );
      const { starts, values } = column.tokens;
      const words = Int32Array.from(values, (token, t) => token * PARTS + column.parts[t]!);
      for (let l = 0; l < names.length; l++) {
        quick!.setLeft(words, starts[l]!, starts[l + 1]!);
        slow!.setLeft(words, starts[l]!, starts[l + 1]!);
        for (let r = 0; r < names.length; r++) {
          const right = { words, from: starts[r]!, to: starts[r + 1]! };
          const [found, expected] = [evidence(), evidence()];
          quick!.compare(right, found, 0);
          slow!.compare(right, expected, 0);
          expect(found).toEqual(expected);
        }
      }
    }),
    { numRuns: 500 },
  );
});

function evidence(): Evidence {
  const [levels, rarity, stated] = [new Uint8Array(3), new Float32Array(3), new Uint8Array(3)];
  return { levels, rarity, stated, count: 0, list: -1 };
}

/** The same, part by part: how many tokens of each side play it, and how many of them met nothing. */
class SlowNames {
  readonly #rarity: TokenRarity;
  readonly #alignment: TokenAlignment;
  readonly #partCount: number;
  readonly #anchored: Uint8Array;
  readonly #left = new Uint8Array(8);
  readonly #right = new Uint8Array(8);
  readonly #leftLoose = new Uint8Array(8);
  readonly #rightLoose = new Uint8Array(8);
  /** Unmatched tokens of either side that are not known to be names. */
  readonly #unknown = new Uint8Array(8);
  readonly #attested: Uint8Array;
  readonly #best = new Uint8Array(8);
  readonly #crossed = new Uint8Array(8);
  readonly #bits = new Float64Array(8);
  readonly #most = new Float64Array(8);

  constructor(spec: FieldSpec, near: Neighbours, rarity: TokenRarity) {
    this.#rarity = rarity;
    this.#attested = near.attested;
    this.#alignment = new TokenAlignment(near);
    const parts = spec.parts ?? ['name'];
    this.#partCount = parts.length;
    this.#anchored = Uint8Array.from(parts, (p) => (spec.anchored?.includes(p) ? 1 : 0));
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    this.#alignment.setLeft(words, from, to);
  }

  compare(right: Span, into: Evidence, at: number): void {
    const parts = this.#partCount;
    this.#alignment.align(right);
    this.#count();
    this.#matchWithinParts();
    this.#matchAcrossParts();
    for (let p = 0; p < parts; p++) {
      into.levels[at + p] = this.#level(p);
      into.rarity[at + p] = this.#most[p]! + FURTHER_TOKEN * (this.#bits[p]! - this.#most[p]!);
    }
  }

  #level(p: number): number {
    const both = this.#left[p]! > 0 && this.#right[p]! > 0;
    if (this.#best[p]! > 0) {
      const level = this.#best[p]! + OTHER_PART;
      return this.#leftLoose[p]! > 0 && this.#rightLoose[p]! > 0
        ? Math.min(level, LOOSE_LEVEL)
        : level;
    }
    const leftLoose = this.#leftLoose[p]! > 0;
    const rightLoose = this.#rightLoose[p]! > 0;
    const against = this.#unknown[p] === 0 && leftLoose && rightLoose ? CONTRADICTS : CONFLICT;
    if (both && this.#anchored[p] === 1 && (leftLoose || rightLoose)) return against;
    if (this.#crossed[p] === 1) return OTHER_PART;
    return both && leftLoose && rightLoose ? against : 0;
  }

  #count(): void {
    const { leftCount, rightCount, matchLevel, rightMatched } = this.#alignment;
    const { leftTokens, rightTokens, leftParts, rightParts } = this.#alignment;
    for (let p = 0; p < this.#partCount; p++) {
      this.#unknown[p] = 0;
      this.#left[p] = 0;
      this.#right[p] = 0;
      this.#leftLoose[p] = 0;
      this.#rightLoose[p] = 0;
      this.#best[p] = 0;
      this.#crossed[p] = 0;
      this.#bits[p] = 0;
      this.#most[p] = 0;
    }
    for (let s = 0; s < leftCount; s++) {
      const p = leftParts[s]!;
      this.#left[p]!++;
      if (matchLevel[s] !== 0) continue;
      this.#leftLoose[p]!++;
      if (this.#attested[leftTokens[s]!] === 0) this.#unknown[p]!++;
    }
    for (let q = 0; q < rightCount; q++) {
      const p = rightParts[q]!;
      this.#right[p]!++;
      if (rightMatched[q] !== 0) continue;
      this.#rightLoose[p]!++;
      if (this.#attested[rightTokens[q]!] === 0) this.#unknown[p]!++;
    }
  }

  #matchWithinParts(): void {
    const a = this.#alignment;
    for (let s = 0; s < a.leftCount; s++) {
      const level = a.matchLevel[s]!;
      if (level === 0) continue;
      const p = a.leftParts[s]!;
      if (p !== a.rightParts[a.matchRight[s]!]) continue;
      const bits = this.#bitsOf(s, p);
      this.#bits[p]! += bits;
      // The part's level is that of its most telling token.
      if (bits >= this.#most[p]! || this.#best[p] === 0) {
        this.#most[p] = bits;
        this.#best[p] = level;
      }
    }
  }

  #matchAcrossParts(): void {
    const a = this.#alignment;
    for (let s = 0; s < a.leftCount; s++) {
      const level = a.matchLevel[s]!;
      if (level === 0) continue;
      const p = a.leftParts[s]!;
      const q = a.rightParts[a.matchRight[s]!]!;
      if (p === q) continue;
      const first = Math.min(p, q);
      const into = this.#free(first) ? first : Math.max(p, q);
      if (!this.#free(into)) continue;
      // Where it was looked for in one place only, it could have stood in either.
      const bits = Math.min(this.#bitsOf(s, p), this.#bitsOf(s, q)) - (level === EXACT ? 0 : 1);
      this.#crossed[into] = 1;
      this.#bits[into] = bits;
      this.#most[into] = bits;
    }
  }

  #free(p: number): boolean {
    const conflict =
      this.#anchored[p] === 1 &&
      this.#left[p]! > 0 &&
      this.#right[p]! > 0 &&
      this.#leftLoose[p]! + this.#rightLoose[p]! > 0;
    return this.#best[p] === 0 && this.#crossed[p] === 0 && !conflict;
  }

  #bitsOf(slot: number, part: number): number {
    const a = this.#alignment;
    const left = a.leftTokens[slot]!;
    const right = a.rightTokens[a.matchRight[slot]!]!;
    return this.#rarity.bits(part, a.matchLevel[slot]!, left, right);
  }
}
