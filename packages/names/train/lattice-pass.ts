import type { Alphabet } from '../src/tokens/alphabet.ts';
import { type GraphemeLattice, STRIDE, SURROUNDINGS } from '../src/tokens/grapheme-lattice.ts';
import type { TokenWeights } from './token-weights.ts';

const MOST_EDGES = 40_000;
const CELLS = 90 * 50;

/** Sums over all alignments of one source word with one spelling, and each weight's expected count in them. */
export class LatticePass {
  readonly #w: TokenWeights;
  readonly #forward = new Float64Array(CELLS);
  readonly #backward = new Float64Array(CELLS);
  readonly #from = new Int32Array(MOST_EDGES);
  readonly #to = new Int32Array(MOST_EDGES);
  readonly #edge = new Float64Array(MOST_EDGES);
  readonly #features = new Int32Array(MOST_EDGES * 6);
  #edges = 0;
  #last = 0;

  constructor(weights: TokenWeights) {
    this.#w = weights;
  }

  /** log of the sum over all alignments of exp(weights). */
  score(source: Uint8Array, lattice: GraphemeLattice): number {
    const width = lattice.length + 1;
    const positions = source.length * 2 + 1;
    this.#forward.fill(0, 0, (positions + 1) * width);
    this.#forward[0] = 1;
    this.#edges = 0;
    for (let i = 0; i < positions; i++) this.#layer(source, lattice, i);
    this.#last = positions * width + lattice.length;
    return Math.log(this.#forward[this.#last]! + 1e-280);
  }

  /** Visits every weight with its expected count; runs `score` first. */
  expected(
    source: Uint8Array,
    lattice: GraphemeLattice,
    visit: (weight: number, count: number) => void,
  ): void {
    this.score(source, lattice);
    const total = this.#forward[this.#last]!;
    if (total <= 1e-200) return;
    this.#backward.fill(0, 0, this.#last + 1);
    this.#backward[this.#last] = 1;
    for (let e = this.#edges - 1; e >= 0; e--) {
      const beyond = this.#backward[this.#to[e]!]! * this.#edge[e]!;
      this.#backward[this.#from[e]!]! += beyond;
      const count = (this.#forward[this.#from[e]!]! * beyond) / total;
      if (count < 1e-3) continue;
      for (let f = e * 6; f < e * 6 + 6; f++) visit(this.#features[f]!, count);
    }
  }

  #layer(source: Uint8Array, lattice: GraphemeLattice, i: number): void {
    const w = this.#w;
    const { values, starts, allowed } = w;
    const g = w.graphemes.length;
    const size = w.alphabet.size;
    const { letter: a, previous: p, next: n } = contextAt(source, i, w.alphabet);
    const most = a === w.alphabet.gap ? 2 : 4;
    const width = lattice.length + 1;
    const bases = [
      a * g,
      starts.previous + (p * size + a) * g,
      starts.next + (a * size + n) * g,
    ] as const;
    for (let j = 0; j <= lattice.length; j++) {
      const sum = this.#forward[i * width + j]!;
      if (sum === 0) continue;
      for (let k = 0; k <= most && j + k <= lattice.length; k++) {
        const cell = j * STRIDE + k;
        const grapheme = lattice.grapheme[cell]!;
        if (grapheme < 0 || allowed[a * g + grapheme] === 0) continue;
        const f = this.#edges * 6;
        const features = this.#features;
        features[f] = bases[0] + grapheme;
        features[f + 1] = bases[1] + grapheme;
        features[f + 2] = bases[2] + grapheme;
        features[f + 3] = starts.around + (a * g + grapheme) * SURROUNDINGS + lattice.around[cell]!;
        features[f + 4] = starts.before + lattice.before[cell]! * g + grapheme;
        features[f + 5] = starts.after + lattice.after[cell]! * g + grapheme;
        let weight = 0;
        for (let x = f; x < f + 6; x++) weight += values[features[x]!]!;
        const edge = Math.exp(weight);
        this.#from[this.#edges] = i * width + j;
        this.#to[this.#edges] = (i + 1) * width + j + k;
        this.#edge[this.#edges++] = edge;
        this.#forward[(i + 1) * width + j + k]! += sum * edge;
      }
    }
  }
}

function contextAt(source: Uint8Array, i: number, alphabet: Alphabet) {
  const at = i >> 1;
  const previous = source[at - 1] ?? alphabet.start;
  if (i % 2 === 0) return { letter: alphabet.gap, previous, next: source[at] ?? alphabet.end };
  return { letter: source[at]!, previous, next: source[at + 1] ?? alphabet.end };
}
