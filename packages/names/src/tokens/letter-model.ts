import { type Alphabet, ARABIC, LATIN, VOWEL } from './alphabet.ts';
import { LONGEST, STRIDE, SURROUNDINGS } from './grapheme-lattice.ts';
import { GraphemeTrie } from './grapheme-trie.ts';
import type { PackedModel } from './unpack-weights.ts';

/** Ways this much less likely than the best at one letter are not followed; sums below HOPELESS are given up. */
const NEGLIGIBLE = 1e-6;
const HOPELESS = 1e-30;
/** Weights (nats) at or below this stand for groups that a letter never writes. */
const NEVER = -90;
/** Below this (nats) a weight is zero in a row of 32-bit numbers. */
const LEAST_ROW_WEIGHT = Math.log(2 ** -149);
const MOST_ROWS = 16_000;
const LONGEST_SOURCE = 40;
const CELLS = (LONGEST_SOURCE * 2 + 2) * (LONGEST_SOURCE + 1);

/** A Latin word cut into its known groups, ready to be scored as the spelling of any source word. */
export interface Spelling {
  readonly length: number;
  /** Of each position where its groups begin in `groups`, then where all end. */
  readonly starts: Uint16Array;
  /** Each group's number, its length and its surroundings, packed; at one position the shortest first. */
  readonly groups: Int32Array;
  /** Each group's weight among its Latin neighbours. */
  readonly weights: Float32Array;
}

/** A packed group: its number, above it its length and its surroundings. */
const NUMBER_BITS = 10;
const NUMBER = (1 << NUMBER_BITS) - 1;
const LENGTH_BITS = 3;
const LENGTH = (1 << LENGTH_BITS) - 1;
const AROUND_SHIFT = NUMBER_BITS + LENGTH_BITS;

/** The letters of a word that is being cut, and the groups of the last one that was: overwritten by the next. */
const letterRoom = new Uint8Array(LONGEST_SOURCE + 1);
const cut = {
  length: 0,
  starts: new Uint16Array(LONGEST_SOURCE + 2),
  groups: new Int32Array((LONGEST_SOURCE + 1) * STRIDE),
  weights: new Float32Array((LONGEST_SOURCE + 1) * STRIDE),
};

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
  readonly #trie: GraphemeTrie;
  readonly #packed: PackedModel;
  readonly #around: Float32Array;
  readonly #before: Float32Array;
  readonly #after: Float32Array;
  #rows = new Map<number, Float32Array>();
  readonly #written: number[][] = [];
  readonly #cells = new Float64Array(CELLS);

  constructor(packed: PackedModel) {
    this.alphabet = packed.source === 'arabic' ? ARABIC : LATIN;
    this.graphemes = new Map(packed.graphemes.map((text, at) => [text, at]));
    this.#trie = new GraphemeTrie(this.graphemes);
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

  /** The known groups of a folded Latin word in order of position, each with its Latin-side weight. */
  spelling(word: string): Spelling {
    const { length, starts, groups, weights } = this.fleetingSpelling(word);
    const size = starts[length + 1]!;
    return {
      length,
      starts: starts.slice(0, length + 2),
      groups: groups.slice(0, size),
      weights: weights.slice(0, size),
    };
  }

  /** As `spelling`, in memory that the next spelling of any model overwrites: for words that are compared once. */
  fleetingSpelling(word: string): Spelling {
    const letters = latinLetters(word);
    const length = Math.min(letters, LONGEST_SOURCE);
    let size = 0;
    for (let at = 0; at <= length; at++) {
      cut.starts[at] = size;
      size = this.#cutAt(at, { size, length, letters });
    }
    cut.starts[length + 1] = size;
    cut.length = length;
    return cut;
  }

  /** Writes the groups that begin at a position after those before; returns how many there are then. */
  #cutAt(at: number, word: { size: number; length: number; letters: number }): number {
    const trie = this.#trie;
    const count = this.#count;
    const previous = at === 0 ? LATIN.start : letterRoom[at - 1]!;
    const before = at === 0 ? 0 : kindOf(previous) * 3;
    let { size } = word;
    let node = 0;
    for (let end = at; ; end++) {
      const grapheme = trie.number(node);
      const next = end < word.letters ? letterRoom[end]! : LATIN.start;
      if (grapheme >= 0) {
        const around = before + (next === LATIN.start ? 0 : kindOf(next));
        cut.groups[size] = grapheme | ((end - at) << NUMBER_BITS) | (around << AROUND_SHIFT);
        cut.weights[size++] =
          this.#before[previous * count + grapheme]! * this.#after[next * count + grapheme]!;
      }
      if (end === word.length || end - at === LONGEST) return size;
      node = trie.below(node, next);
      if (node < 0) return size;
    }
  }

  /**
   * log of the summed weight of all ways to write the source as the spelling;
   * above `bias` it is likelier the same name than not. Units: nats. Ways a
   * millionth as likely as the best at the same letter are left out.
   */
  score(source: Uint8Array, rows: readonly Float32Array[], spelling: Spelling): number {
    const { length, starts, groups, weights } = spelling;
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
        for (let n = starts[j]!; n < end; n++) {
          const group = groups[n]!;
          const long = (group >> NUMBER_BITS) & LENGTH;
          if (long > most) break;
          const grapheme = group & NUMBER;
          const weight = row[grapheme]!;
          if (weight === 0) continue;
          const beside = (letterBase + grapheme) * SURROUNDINGS + (group >> AROUND_SHIFT);
          const way = weight * weights[n]! * around[beside]!;
          const reached = to + j + long;
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
    const kind = (at: number) => (at === LATIN.start ? 0 : kindOf(at));
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
    const written = this.#writtenBy(letter);
    for (let n = 0; n < written.length; n++) {
      const grapheme = written[n]!;
      row[grapheme] = Math.exp(
        packed.letter[letter * count + grapheme]! +
          packed.previous[(previous * size + letter) * count + grapheme]! +
          packed.next[(letter * size + next) * count + grapheme]!,
      );
    }
    this.#rows.set(key, row);
    return row;
  }

  /** The groups that a letter or gap ever writes: few of all. */
  #writtenBy(letter: number): readonly number[] {
    let written: number[] | undefined = this.#written[letter];
    if (written === undefined) {
      written = [];
      for (let grapheme = 0; grapheme < this.#count; grapheme++)
        if (this.#packed.letter[letter * this.#count + grapheme]! > NEVER) written.push(grapheme);
      this.#written[letter] = written;
    }
    return written;
  }
}

/** Writes the letter numbers of a Latin word to be cut, one more than are scored at most; returns how many. */
function latinLetters(word: string): number {
  let size = 0;
  for (let at = 0; at < word.length && size < letterRoom.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < LATIN.start) letterRoom[size++] = letter;
  }
  return size;
}

/** 1 of a vowel, 2 of a consonant. */
function kindOf(letter: number): number {
  return VOWEL[letter] === 1 ? 1 : 2;
}
