import { type Alphabet, ARABIC, LATIN, VOWEL } from './alphabet.ts';
import { type GraphemeLattice, STRIDE, SURROUNDINGS } from './grapheme-lattice.ts';
import type { PackedModel } from './unpack-weights.ts';

/** Ways this much less likely than the best at one letter are not followed; sums below HOPELESS are given up. */
const NEGLIGIBLE = 1e-6;
const HOPELESS = 1e-30;
/** Weights (nats) at or below this stand for groups that a letter never writes. */
const NEVER = -90;
/** Below this (nats) a weight is zero in a row of 32-bit numbers. */
const LEAST_ROW_WEIGHT = Math.log(2 ** -149);
const MOST_ROWS = 6000;
const LONGEST_SOURCE = 40;
const CELLS = (LONGEST_SOURCE * 2 + 2) * (LONGEST_SOURCE + 1);

/** A Latin word cut into its known groups, ready to be scored as the spelling of any source word. */
export interface Spelling {
  readonly length: number;
  /** First group at each position. */
  readonly starts: Int16Array;
  readonly lengths: Uint8Array;
  readonly graphemes: Int16Array;
  readonly around: Uint8Array;
  readonly weights: Float32Array;
}

/**
 * How a source letter is written in Latin letters, in its surroundings: a
 * log-linear edit transducer (after McCallum, Bellare and Pereira 2005, "A
 * conditional random field for discriminatively-trained finite-state string
 * edit distance"), trained to rank true spellings above near ones. Weights
 * come from `generated/`; `train/` makes them.
 */
export class LetterModel {
  readonly alphabet: Alphabet;
  readonly graphemes: ReadonlyMap<string, number>;
  /** Score at which a pair is as likely the same name as a close other one. */
  readonly bias: number;
  readonly #count: number;
  readonly #packed: PackedModel;
  readonly #around: Float32Array;
  readonly #before: Float32Array;
  readonly #after: Float32Array;
  #rows = new Map<number, Float32Array>();
  readonly #cells = new Float64Array(CELLS);

  constructor(packed: PackedModel) {
    this.alphabet = packed.source === 'arabic' ? ARABIC : LATIN;
    this.graphemes = new Map(packed.graphemes.map((text, at) => [text, at]));
    this.bias = packed.bias;
    this.#count = packed.graphemes.length;
    this.#packed = packed;
    this.#around = packed.around.map(Math.exp);
    this.#before = packed.before.map(Math.exp);
    this.#after = packed.after.map(Math.exp);
  }

  /** The weights of every letter and gap of a source word in its surroundings; reusable for any number of scores. */
  rows(source: Uint8Array): Float32Array[] {
    const letters = source.length > LONGEST_SOURCE ? source.subarray(0, LONGEST_SOURCE) : source;
    const { start, end, gap } = this.alphabet;
    const out: Float32Array[] = [];
    for (let at = 0; at <= letters.length; at++) {
      const previous = letters[at - 1] ?? start;
      const letter = letters[at];
      out.push(this.#row(previous, gap, letter ?? end));
      if (letter !== undefined) out.push(this.#row(previous, letter, letters[at + 1] ?? end));
    }
    return out;
  }

  /** The known groups of a spelling in order of position, each with its Latin-side weight. */
  spelling(lattice: GraphemeLattice): Spelling {
    const length = Math.min(lattice.length, LONGEST_SOURCE);
    const cells: number[] = [];
    const starts = new Int16Array(length + 2);
    for (let at = 0; at <= length; at++) {
      starts[at] = cells.length;
      for (
        let cell = at * STRIDE;
        cell < (at + 1) * STRIDE && at + (cell % STRIDE) <= length;
        cell++
      ) {
        if (lattice.grapheme[cell]! >= 0) cells.push(cell);
      }
    }
    starts[length + 1] = cells.length;
    return {
      length,
      starts,
      lengths: Uint8Array.from(cells, (cell) => cell % STRIDE),
      graphemes: Int16Array.from(cells, (cell) => lattice.grapheme[cell]!),
      around: Uint8Array.from(cells, (cell) => lattice.around[cell]!),
      weights: Float32Array.from(cells, (cell) => this.#latinSide(lattice, cell)),
    };
  }

  #latinSide(lattice: GraphemeLattice, cell: number): number {
    const grapheme = lattice.grapheme[cell]!;
    const before = this.#before[lattice.before[cell]! * this.#count + grapheme]!;
    return before * this.#after[lattice.after[cell]! * this.#count + grapheme]!;
  }

  /**
   * log of the summed weight of all ways to write the source as the spelling;
   * above `bias` it is likelier the same name than not. Units: nats. Ways a
   * millionth as likely as the best at the same letter are left out.
   */
  score(source: Uint8Array, rows: readonly Float32Array[], spelling: Spelling): number {
    const { length, starts, lengths, graphemes, weights } = spelling;
    const { gap } = this.alphabet;
    const width = length + 1;
    const cells = this.#cells;
    const around = this.#around;
    const count = this.#count;
    const positions = rows.length;
    cells.fill(0, 0, (positions + 1) * width);
    cells[0] = 1;
    let best = 1;
    for (let at = 0; at < positions; at++) {
      const row = rows[at]!;
      const isGap = (at & 1) === 0;
      const letterBase = (isGap ? gap : source[at >> 1]!) * count;
      const most = isGap ? 2 : STRIDE;
      const to = (at + 1) * width;
      const least = best * NEGLIGIBLE;
      if (best < HOPELESS) return Math.log(HOPELESS);
      best = 0;
      for (let j = 0; j <= length; j++) {
        const sum = cells[to - width + j]!;
        if (sum <= least) continue;
        const end = starts[j + 1]!;
        for (let n = starts[j]!; n < end && lengths[n]! <= most; n++) {
          const grapheme = graphemes[n]!;
          const weight = row[grapheme]!;
          if (weight === 0) continue;
          const way =
            weight *
            weights[n]! *
            around[(letterBase + grapheme) * SURROUNDINGS + spelling.around[n]!]!;
          const reached = to + j + lengths[n]!;
          const total = cells[reached]! + sum * way;
          cells[reached] = total;
          if (total > best) best = total;
        }
      }
    }
    return Math.log(cells[positions * width + length]! + HOPELESS);
  }

  /**
   * What a row leaves out for one group: how it stands between the Latin
   * letters before and after it (26 at the word's edges). Times the row's
   * weight it is the weight of writing the group there.
   */
  edgeWeight(letter: number, grapheme: number, [before, after]: readonly [number, number]): number {
    const kind = (at: number) => (at === LATIN.start ? 0 : VOWEL[at] === 1 ? 1 : 2);
    const around =
      (letter * this.#count + grapheme) * SURROUNDINGS + kind(before) * 3 + kind(after);
    const latin = this.#before[before * this.#count + grapheme]!;
    return latin * this.#after[after * this.#count + grapheme]! * this.#around[around]!;
  }

  /** Weight (nats) of one group for a letter or gap between two neighbours, without a row; -Infinity where it is never written. */
  logWeight(grapheme: number, letter: number, previous: number, next: number): number {
    const { size } = this.alphabet;
    const count = this.#count;
    const { letter: own, previous: left, next: right } = this.#packed;
    const base = own[letter * count + grapheme]!;
    if (base <= NEVER) return Number.NEGATIVE_INFINITY;
    const sum =
      base +
      left[(previous * size + letter) * count + grapheme]! +
      right[(letter * size + next) * count + grapheme]!;
    return sum < LEAST_ROW_WEIGHT ? Number.NEGATIVE_INFINITY : sum;
  }

  #row(previous: number, letter: number, next: number): Float32Array {
    const size = this.alphabet.size;
    const key = (previous * size + letter) * size + next;
    const known = this.#rows.get(key);
    if (known) return known;
    if (this.#rows.size > MOST_ROWS) this.#rows = new Map();
    const count = this.#count;
    const packed = this.#packed;
    const row = new Float32Array(count);
    for (let grapheme = 0; grapheme < count; grapheme++) {
      const base = packed.letter[letter * count + grapheme]!;
      if (base <= NEVER) continue;
      row[grapheme] = Math.exp(
        base +
          packed.previous[(previous * size + letter) * count + grapheme]! +
          packed.next[(letter * size + next) * count + grapheme]!,
      );
    }
    this.#rows.set(key, row);
    return row;
  }
}
