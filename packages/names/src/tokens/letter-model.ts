import { type Alphabet, ARABIC, LATIN } from './alphabet.ts';
import { type GraphemeLattice, STRIDE, SURROUNDINGS } from './grapheme-lattice.ts';
import type { PackedModel } from './unpack-weights.ts';

const CONTEXTS = 27;
const MOST_ROWS = 6000;
const LONGEST_SOURCE = 40;
const CELLS = (LONGEST_SOURCE * 2 + 2) * (LONGEST_SOURCE + 1);

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

  /** Latin-side weights of every group in a lattice, at the lattice's own indexes. */
  groupWeights(lattice: GraphemeLattice): Float32Array {
    const weights = new Float32Array(lattice.grapheme.length);
    for (let cell = 0; cell < weights.length; cell++) {
      const grapheme = lattice.grapheme[cell]!;
      if (grapheme < 0) continue;
      weights[cell] =
        this.#before[lattice.before[cell]! * this.#count + grapheme]! *
        this.#after[lattice.after[cell]! * this.#count + grapheme]!;
    }
    return weights;
  }

  /**
   * log of the summed weight of all ways to write the source as the Latin
   * word; above `bias` it is likelier the same name than not. Units: nats.
   */
  score(source: Uint8Array, rows: readonly Float32Array[], lattice: GraphemeLattice, groups: Float32Array): number {
    const { gap } = this.alphabet;
    const length = Math.min(lattice.length, LONGEST_SOURCE);
    const width = length + 1;
    const cells = this.#cells;
    const around = this.#around;
    const count = this.#count;
    const positions = rows.length;
    cells.fill(0, 0, (positions + 1) * width);
    cells[0] = 1;
    for (let at = 0; at < positions; at++) {
      const row = rows[at]!;
      const isGap = (at & 1) === 0;
      const most = isGap ? 2 : STRIDE - 1;
      const letterBase = (isGap ? gap : source[at >> 1]!) * count;
      const from = at * width;
      for (let j = 0; j <= length; j++) {
        const sum = cells[from + j]!;
        if (sum === 0) continue;
        const longest = Math.min(most, length - j);
        for (let k = 0; k <= longest; k++) {
          const cell = j * STRIDE + k;
          const grapheme = lattice.grapheme[cell]!;
          if (grapheme < 0) continue;
          const weight = row[grapheme]!;
          if (weight === 0) continue;
          cells[from + width + j + k]! +=
            sum * weight * groups[cell]! * around[(letterBase + grapheme) * SURROUNDINGS + lattice.around[cell]!]!;
        }
      }
    }
    return Math.log(cells[positions * width + length]! + 1e-280);
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
      if (base <= -90) continue;
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

export { CONTEXTS };
