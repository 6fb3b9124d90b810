import { isTokenColumn, type NeighboursOf, type SimilarityOf } from '../compare/comparators.ts';
import { rarityBits } from '../compare/rarity.ts';
import { mix } from '../hash.ts';
import { CLOSE, type Neighbours } from '../similarity/neighbours.ts';
import type { TokenSimilarity } from '../similarity/token-similarity.ts';
import {
  type CategoryColumn,
  type Column,
  type DateColumn,
  type IdentifierColumn,
  NO_DATE,
  type PlaceColumn,
  type TokenColumn,
} from '../table/column.ts';
import { Dictionary } from '../table/dictionary.ts';
import { GrowableInts } from '../table/growable.ts';
import type { RecordTable } from '../table/record-table.ts';

/**
 * What records can meet in: a word of a name (under its commonest spelling), a
 * day, a year, a number, a place. Record r's atoms are values[starts[r]] up to
 * values[starts[r + 1]], rarest first.
 */
export interface Atoms {
  readonly starts: Uint32Array;
  readonly values: Int32Array;
  /** Of each atom: how many records hold it, its bits, and of those the ones beyond what it implies. */
  readonly counts: Uint32Array;
  readonly rarities: Float32Array;
  readonly bits: Float32Array;
  readonly distinct: number;
  /** Of each atom the ones it implies. */
  readonly within: readonly (readonly number[])[];
}

/** Adds an atom to the record at hand; `within` are atoms it implies. @returns the atom */
type Emit = (kind: number, value: number, within?: readonly number[]) => number;

export function atomsOf(
  table: RecordTable,
  neighbours: NeighboursOf,
  similarityOf: SimilarityOf,
): Atoms {
  const emitters = table.columns.map((column) => emitterFor(column, neighbours, similarityOf));
  const writer = new AtomWriter();
  for (let r = 0; r < table.size; r++) {
    for (let c = 0; c < emitters.length; c++) {
      writer.column = c;
      emitters[c]!(r, writer.emit);
    }
    writer.endRecord();
  }
  return writer.close();
}

class AtomWriter {
  readonly #codes = new Map<number, number>();
  readonly #within: (readonly number[])[] = [];
  readonly #values = new GrowableInts();
  readonly #ends = new GrowableInts();
  #recordStart = 0;
  column = 0;

  constructor() {
    this.#ends.push(0);
  }

  readonly emit: Emit = (kind, value, within = NONE) => {
    // One number for column, kind and value: values stay below 2^40.
    const key = (this.column * 4 + kind) * 2 ** 40 + value;
    let atom = this.#codes.get(key);
    if (atom === undefined) {
      atom = this.#within.length;
      this.#codes.set(key, atom);
      this.#within.push(within);
    }
    if (!this.#values.includes(atom, this.#recordStart)) this.#values.push(atom);
    return atom;
  };

  endRecord(): void {
    this.#recordStart = this.#values.length;
    this.#ends.push(this.#recordStart);
  }

  close(): Atoms {
    return weighAtoms(Uint32Array.from(this.#ends.view()), this.#values.view(), this.#within);
  }
}

const NONE: readonly number[] = [];

function weighAtoms(
  starts: Uint32Array,
  values: Int32Array,
  within: readonly (readonly number[])[],
): Atoms {
  const distinct = within.length;
  const counts = new Uint32Array(distinct);
  for (const value of values) counts[value]!++;
  const records = starts.length - 1;
  const rarities = Float32Array.from(counts, (count) => rarityBits(count, records));
  // An atom brings what it tells beyond the atoms it implies, so that shared atoms add up.
  const bits = rarities.map((rarity, atom) =>
    Math.max(
      0,
      within[atom]!.reduce((rest, implied) => rest - rarities[implied]!, rarity),
    ),
  );
  for (let r = 0; r < records; r++) {
    values.subarray(starts[r]!, starts[r + 1]!).sort((a, b) => counts[a]! - counts[b]! || a - b);
  }
  return { starts, values, counts, rarities, bits, distinct, within };
}

function emitterFor(
  column: Column,
  neighbours: NeighboursOf,
  similarityOf: SimilarityOf,
): (record: number, emit: Emit) => void {
  if (isTokenColumn(column)) {
    const near = neighbours.get(column.dictionary)!;
    return tokenEmitter(column, near, similarityOf(column.spec));
  }
  switch (column.spec.kind) {
    case 'category': {
      const { codes } = column as CategoryColumn;
      return (r, emit) => {
        if (codes[r]! >= 0) emit(0, codes[r]!);
      };
    }
    case 'identifier':
      return identifierEmitter(column as IdentifierColumn);
    case 'place': {
      const { nodes } = column as PlaceColumn;
      return (r, emit) => {
        let above: readonly number[] = NONE;
        for (let at = nodes.starts[r]!; at < nodes.starts[r + 1]!; at++) {
          above = [emit(0, nodes.values[at]!, above)];
        }
      };
    }
    case 'date':
      return dateEmitter(column as DateColumn);
    default:
      return () => undefined;
  }
}

function tokenEmitter(column: TokenColumn, near: Neighbours, similarity: TokenSimilarity) {
  const { starts, values } = column.tokens;
  const canonical = canonicalTokens(column, near);
  const keys = new Dictionary();
  const keyOf = column.dictionary.texts.map((text) => keys.code(similarity.blockKey(text)));
  return (r: number, emit: Emit) => {
    for (let at = starts[r]!; at < starts[r + 1]!; at++) {
      const token = values[at]!;
      const key = emit(1, keyOf[token]!);
      const common = canonical[token]!;
      emit(0, common, keyOf[common] === keyOf[token] ? [key] : NONE);
    }
  };
}

/** For each token the commonest of its close neighbours and itself: misspellings meet under it. */
function canonicalTokens(column: TokenColumn, near: Neighbours): Int32Array {
  const counts = new Uint32Array(column.dictionary.size);
  for (const token of column.tokens.values) counts[token]!++;
  return Int32Array.from(counts, (_, token) => {
    let best = token;
    for (let at = near.starts[token]!; at < near.starts[token + 1]!; at++) {
      const other = near.tokens[at]!;
      if (near.levels[at]! < CLOSE) continue;
      if (counts[other]! > counts[best]! || (counts[other] === counts[best] && other < best)) {
        best = other;
      }
    }
    return best;
  });
}

/** The number itself, and from six signs on each half of it: one error leaves one half whole. */
function identifierEmitter(column: IdentifierColumn) {
  const halves = new Dictionary();
  const whole = column.codes;
  const parts = column.bare.map((bare, code) => {
    if (bare.length < 6) return null;
    const middle = bare.length >> 1;
    const scope = column.scopes[code]!;
    return [
      halves.code(`${scope}\u0000<${bare.slice(0, middle)}`),
      halves.code(`${scope}\u0000>${bare.slice(middle)}`),
    ] as const;
  });
  return (r: number, emit: Emit) => {
    for (let at = whole.starts[r]!; at < whole.starts[r + 1]!; at++) {
      const code = whole.values[at]!;
      const both = parts[code];
      emit(0, code, both == null ? NONE : [emit(1, both[0]), emit(1, both[1])]);
    }
  };
}

/** The day, the year, and day with month: an error in one leaves the others. */
function dateEmitter({ year, month, day }: DateColumn) {
  return (r: number, emit: Emit) => {
    if (year[r] === NO_DATE) return;
    const inYear = emit(0, year[r]! + 100_000);
    if (day[r]! === 0) return;
    const inMonth = emit(1, month[r]! * 100 + day[r]!);
    emit(2, mix(year[r]! * 10_000 + month[r]! * 100 + day[r]!), [inYear, inMonth]);
  };
}
