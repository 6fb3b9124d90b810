import { LATIN, letterNumbers, VOWEL } from './alphabet.ts';

/** Longest group of Latin letters that one source letter may write ("tsch"). */
export const LONGEST = 4;
export const STRIDE = LONGEST + 1;
/** Kinds of surroundings of a group: what stands before (start, vowel, consonant) and after (end, vowel, consonant). */
export const SURROUNDINGS = 9;

/** The written groups of letters (graphemes) a model knows, by their text. */
export type GraphemeNumbers = ReadonlyMap<string, number>;

/** Every known group of a Latin word, by position and length; -1 where the group is unknown. */
export interface GraphemeLattice {
  readonly length: number;
  /** Grapheme number at [position * STRIDE + length]. */
  readonly grapheme: Int16Array;
  /** Surroundings at the same index. */
  readonly around: Uint8Array;
  /** Latin letter before the group (26 at the start) and after it (26 at the end), same index. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Cuts a folded Latin word into all its known groups, once, for any number of comparisons. */
export function graphemeLattice(word: string, known: GraphemeNumbers): GraphemeLattice {
  const letters = letterNumbers(word, LATIN);
  const text = [...letters].map((number) => LATIN.letters[number]).join('');
  const cells = (letters.length + 1) * STRIDE;
  const lattice = {
    length: letters.length,
    grapheme: new Int16Array(cells).fill(-1),
    around: new Uint8Array(cells),
    before: new Uint8Array(cells),
    after: new Uint8Array(cells),
  };
  for (let at = 0; at <= letters.length; at++) {
    for (let length = 0; length <= LONGEST && at + length <= letters.length; length++) {
      const number = known.get(text.slice(at, at + length));
      if (number === undefined) continue;
      const cell = at * STRIDE + length;
      const before = letters[at - 1];
      const after = letters[at + length];
      lattice.grapheme[cell] = number;
      lattice.before[cell] = before ?? LATIN.start;
      lattice.after[cell] = after ?? LATIN.start;
      lattice.around[cell] = kind(before) * 3 + kind(after);
    }
  }
  return lattice;
}

function kind(letter: number | undefined): number {
  if (letter === undefined) return 0;
  return VOWEL[letter] === 1 ? 1 : 2;
}
