import { ARABIC, ARABIC_LETTERS, LATIN, letterNumbers } from '../tokens/alphabet.ts';
import { ARABIC_TO_LATIN } from '../tokens/models.ts';
import { arabicSequence } from './letter-sequence.ts';
import { GENERATION } from './ranked-candidates.ts';

/** What a letter that is still to come costs by how names look (nats), about. */
const EACH_LETTER = -2;
const NO_HOPE = -1e3;

/** Arabic letters that write the beginning of a Latin word. */
export interface OpenWord {
  readonly word: string;
  /** Latin letters that all letters but the last have written. */
  readonly written: number;
  readonly score: number;
  /** The score with what the last letter and all that may follow it hope to write. */
  readonly hoped: number;
}

/**
 * What Arabic letters may write of one Latin word, from each place in it, with
 * what remains hoped for by letters in usual surroundings.
 */
export class ArabicWays {
  readonly #latin: string;
  readonly #sequence = arabicSequence();
  readonly #rows = new Map<string, Float32Array[]>();
  /** Number of the group of each length from each place; -1 where the model knows none. */
  readonly #groups: readonly (readonly number[])[];

  readonly #edges: Float64Array;
  /** What a letter and all after it may hope to write, by letter number and place. */
  readonly #hopes: Float64Array;
  /** What all after a letter may hope to write from a place. */
  readonly #tails: Float64Array;
  readonly #pairHopes = new Map<number, Float64Array>();

  constructor(latin: string) {
    this.#latin = latin;
    this.#hopes = new Float64Array(ARABIC.size * (latin.length + 1)).fill(NO_HOPE);
    this.#tails = new Float64Array(latin.length + 1).fill(NO_HOPE);
    this.#edges = new Float64Array(ARABIC.size * (latin.length + 1) * 5).fill(Number.NaN);
    this.#groups = Array.from({ length: latin.length + 1 }, (_, from) =>
      Array.from({ length: 1 + Math.min(4, latin.length - from) }, (_, length) => {
        return ARABIC_TO_LATIN.graphemes.get(latin.slice(from, from + length)) ?? -1;
      }),
    );
    for (let from = latin.length; from >= 0; from--) this.#hopeFrom(from);
  }

  /** Hopes at a place, from those at the places after it. Letters that write nothing come last: the tail has none. */
  #hopeFrom(from: number): void {
    let best = NO_HOPE;
    const silent: [at: number, weight: number][] = [];
    for (let letter = 0; letter < ARABIC_LETTERS.length; letter++) {
      const at = letter * this.#tails.length + from;
      for (const [to, weight] of this.#written(usualRow(letter), letter, from)) {
        if (to === from) silent.push([at, weight]);
        else this.#hopes[at] = Math.max(this.#hopes[at]!, weight + this.#tails[to]!);
      }
      best = Math.max(best, this.#hopes[at]!);
    }
    const end = this.#latin.length;
    for (const [to, weight] of this.#written(usualGap(), ARABIC.gap, from)) {
      const rest = to === end ? 0 : to === from ? best + EACH_LETTER : this.#bestAt(to);
      this.#tails[from] = Math.max(this.#tails[from]!, weight + rest);
    }
    for (const [at, weight] of silent)
      this.#hopes[at] = Math.max(this.#hopes[at]!, weight + this.#tails[from]!);
  }

  #bestAt(from: number): number {
    let best = NO_HOPE;
    for (let letter = 0; letter < ARABIC_LETTERS.length; letter++)
      best = Math.max(best, this.#hopes[letter * this.#tails.length + from]!);
    return best + EACH_LETTER;
  }

  /** What a beginning with one more letter may hope for, before its weights are looked up. */
  mostHoped(one: OpenWord, letter: string): number {
    const last = ARABIC.numbers.get(one.word.at(-1)!)!;
    const key = last * this.#tails.length + one.written;
    const known = this.#pairHopes.get(key) ?? this.#pairHope(last, one.written);
    this.#pairHopes.set(key, known);
    const seen = GENERATION.arabicBeam * this.#sequence.step(one.word, letter);
    return one.score + seen + known[ARABIC.numbers.get(letter)!]!;
  }

  #pairHope(last: number, from: number): Float64Array {
    const hopes = new Float64Array(ARABIC_LETTERS.length).fill(NO_HOPE);
    for (const [middle, first] of this.#written(usualRow(last), last, from)) {
      for (const [to, second] of this.#written(usualGap(), ARABIC.gap, middle)) {
        for (let letter = 0; letter < hopes.length; letter++) {
          const hope = first + second + this.#hopes[letter * this.#tails.length + to]!;
          if (hope > hopes[letter]!) hopes[letter] = hope;
        }
      }
    }
    return hopes;
  }

  begin(letter: string): OpenWord[] {
    const [gap] = this.#rowsOf(letter);
    const seen = GENERATION.arabicBeam * this.#sequence.step('', letter);
    return this.#written(gap!, ARABIC.gap, 0).map(([to, weight]) =>
      this.#open(letter, to, weight + seen),
    );
  }

  extend(one: OpenWord, letter: string): OpenWord[] {
    const near = one.word.slice(-2) + letter;
    const rows = this.#rowsOf(near);
    // Letter, then the gap after it, in front of the letter that is added.
    const seen = GENERATION.arabicBeam * this.#sequence.step(one.word, letter);
    return this.#both(rows.at(-4)!, rows.at(-3)!, one).map(([to, weight]) =>
      this.#open(one.word + letter, to, one.score + weight + seen),
    );
  }

  finish(one: OpenWord): OpenWord[] {
    const rows = this.#rowsOf(one.word.slice(-2));
    const seen = GENERATION.arabicBeam * this.#sequence.step(one.word, '$');
    return this.#both(rows.at(-2)!, rows.at(-1)!, one)
      .filter(([to]) => to === this.#latin.length)
      .map(([to, weight]) => this.#open(one.word, to, one.score + weight + seen));
  }

  #open(word: string, written: number, score: number): OpenWord {
    const letter = ARABIC.numbers.get(word.at(-1)!)!;
    const hoped = score + this.#hopes[letter * this.#tails.length + written]!;
    return { word, written, score, hoped };
  }

  #both(letter: Float32Array, gap: Float32Array, one: OpenWord): [to: number, weight: number][] {
    const found: [number, number][] = [];
    const number = ARABIC.numbers.get(one.word.at(-1)!)!;
    for (const [middle, first] of this.#written(letter, number, one.written)) {
      for (const [to, second] of this.#written(gap, ARABIC.gap, middle))
        found.push([to, first + second]);
    }
    return found;
  }

  /** Where a letter or gap may have written to, from a place, with the weight of each way in nats. */
  #written(row: Float32Array, letter: number, from: number): [to: number, weight: number][] {
    const found: [number, number][] = [];
    const groups = this.#groups[from]!;
    const most = letter === ARABIC.gap ? 2 : 4;
    for (let length = 0; length <= most && length < groups.length; length++) {
      const group = groups[length]!;
      const weight = group < 0 ? 0 : row[group]!;
      if (weight > 0)
        found.push([from + length, Math.log(weight) + this.#edge(letter, from, length)]);
    }
    return found;
  }

  /** Remembered: few letters and places, asked for thousands of times. */
  #edge(letter: number, from: number, length: number): number {
    const at = (letter * (this.#latin.length + 1) + from) * 5 + length;
    const known = this.#edges[at]!;
    if (!Number.isNaN(known)) return known;
    const edges: [number, number] = [this.#letterAt(from - 1), this.#letterAt(from + length)];
    const weight = Math.log(
      ARABIC_TO_LATIN.edgeWeight(letter, this.#groups[from]![length]!, edges),
    );
    this.#edges[at] = weight;
    return weight;
  }

  #letterAt(at: number): number {
    return LATIN.numbers.get(this.#latin[at] ?? '') ?? LATIN.start;
  }

  #rowsOf(letters: string): Float32Array[] {
    const known = this.#rows.get(letters) ?? ARABIC_TO_LATIN.rows(letterNumbers(letters, ARABIC));
    this.#rows.set(letters, known);
    return known;
  }
}

const usualRows = new Map<number, Float32Array>();

/** Mean row of a letter over some of its neighbours. */
function usualRow(letter: number): Float32Array {
  const known = usualRows.get(letter) ?? meanRow((before, after) => [before, letter, after], 3);
  usualRows.set(letter, known);
  return known;
}

/** The same for the gap between two letters. */
function usualGap(): Float32Array {
  const known = usualRows.get(ARABIC.gap) ?? meanRow((before, after) => [before, after], 2);
  usualRows.set(ARABIC.gap, known);
  return known;
}

function meanRow(word: (before: number, after: number) => number[], at: number): Float32Array {
  const neighbours = letterNumbers('ارمي', ARABIC);
  const rows = [...neighbours].flatMap((before) =>
    [...neighbours].map((after) => ARABIC_TO_LATIN.rows(Uint8Array.from(word(before, after)))[at]!),
  );
  return rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
}
