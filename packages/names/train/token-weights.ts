import type { Alphabet } from '../src/tokens/alphabet.ts';
import { SURROUNDINGS } from '../src/tokens/grapheme-lattice.ts';

export const LATIN_CONTEXTS = 27;

/** All weights of one letter model in one array, with the start of each group. */
export class TokenWeights {
  readonly alphabet: Alphabet;
  readonly graphemes: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly values: Float32Array;
  readonly starts: {
    letter: number;
    previous: number;
    next: number;
    around: number;
    before: number;
    after: number;
  };
  /** 1 where the letter may write the grapheme at all. */
  readonly allowed: Uint8Array;

  constructor(alphabet: Alphabet, graphemes: readonly string[]) {
    const s = alphabet.size;
    const g = graphemes.length;
    this.alphabet = alphabet;
    this.graphemes = graphemes;
    this.numbers = new Map(graphemes.map((text, at) => [text, at]));
    const previous = s * g;
    const next = previous + s * s * g;
    const around = next + s * s * g;
    const before = around + s * g * SURROUNDINGS;
    const after = before + LATIN_CONTEXTS * g;
    this.starts = { letter: 0, previous, next, around, before, after };
    this.values = new Float32Array(after + LATIN_CONTEXTS * g);
    this.allowed = new Uint8Array(s * g).fill(1);
  }
}
