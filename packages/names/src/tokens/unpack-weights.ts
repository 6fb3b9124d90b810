import { ARABIC, LATIN } from './alphabet.ts';
import { SURROUNDINGS } from './grapheme-lattice.ts';

/** Weights as they are shipped: each group a run of (gap, value) characters, see `pack`. */
export interface ShippedModel {
  readonly source: 'arabic' | 'latin';
  readonly graphemes: string;
  readonly bias: number;
  readonly letter: string;
  readonly previous: string;
  readonly next: string;
  readonly around: string;
  readonly before: string;
  readonly after: string;
}

export interface PackedModel {
  readonly source: 'arabic' | 'latin';
  readonly graphemes: readonly string[];
  readonly bias: number;
  /** -99 where the letter never writes the grapheme. */
  readonly letter: Float32Array;
  readonly previous: Float32Array;
  readonly next: Float32Array;
  readonly around: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

export const LATIN_CONTEXTS = 27;
export const NEVER = -99;
/** Weights are kept in tenths of a nat, from -4.5 to +4.6 in one character; larger ones take two. */
export const STEP = 0.1;

/** Opens shipped weights into dense arrays (a few megabytes, once per process). */
export function unpackWeights(shipped: ShippedModel): PackedModel {
  const graphemes = shipped.graphemes.split(' ').map((text) => (text === '_' ? '' : text));
  const letters = (shipped.source === 'arabic' ? ARABIC : LATIN).size;
  const count = graphemes.length;
  return {
    source: shipped.source,
    graphemes,
    bias: shipped.bias,
    letter: unpackValues(shipped.letter, letters * count, NEVER),
    previous: unpackValues(shipped.previous, letters * letters * count, 0),
    next: unpackValues(shipped.next, letters * letters * count, 0),
    around: unpackValues(shipped.around, letters * count * SURROUNDINGS, 0),
    before: unpackValues(shipped.before, LATIN_CONTEXTS * count, 0),
    after: unpackValues(shipped.after, LATIN_CONTEXTS * count, 0),
  };
}

/** A run reads `index-gap in base 36` `sign` `tenths in base 36`, separated by commas or signs. */
export function unpackValues(text: string, size: number, empty: number): Float32Array {
  const values = new Float32Array(size).fill(empty);
  let at = -1;
  for (const entry of text.matchAll(/([0-9a-z]*)([+-])([0-9a-z]+),?/gu)) {
    at += 1 + (entry[1] === '' ? 0 : Number.parseInt(entry[1]!, 36));
    values[at] = Number.parseInt(entry[3]!, 36) * STEP * (entry[2] === '-' ? -1 : 1);
  }
  return values;
}

/** The reverse of `unpack`: sparse text of the values that differ from `empty`. */
export function packWeights(values: ArrayLike<number>, empty: number): string {
  let out = '';
  let last = -1;
  for (let at = 0; at < values.length; at++) {
    const steps = Math.round(values[at]! / STEP);
    if (values[at] === empty || (steps === 0 && empty === 0)) continue;
    const gap = at - last - 1;
    last = at;
    out += `${gap === 0 ? '' : gap.toString(36)}${steps < 0 ? '-' : '+'}${Math.abs(steps).toString(36)},`;
  }
  return out;
}
