import { letterNumbers } from '../src/tokens/alphabet.ts';
import { type GraphemeLattice, graphemeLattice } from '../src/tokens/grapheme-lattice.ts';
import type { TokenWeights } from './token-weights.ts';

/** Words cut once for one set of graphemes. */
export class Words {
  readonly #weights: TokenWeights;
  readonly #lattices = new Map<string, GraphemeLattice>();
  readonly #sources = new Map<string, Uint8Array>();

  constructor(weights: TokenWeights) {
    this.#weights = weights;
  }

  lattice(word: string): GraphemeLattice {
    const known = this.#lattices.get(word) ?? graphemeLattice(word, this.#weights.numbers);
    this.#lattices.set(word, known);
    return known;
  }

  source(word: string): Uint8Array {
    const known = this.#sources.get(word) ?? letterNumbers(word, this.#weights.alphabet);
    this.#sources.set(word, known);
    return known;
  }
}
