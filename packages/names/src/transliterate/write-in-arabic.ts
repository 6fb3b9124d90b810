import { ARABIC, ARABIC_LETTERS, LATIN, letterNumbers } from '../tokens/alphabet.ts';
import { graphemeLattice } from '../tokens/grapheme-lattice.ts';
import { ARABIC_TO_LATIN } from '../tokens/models.ts';
import { arabicSequence } from './letter-sequence.ts';
import { asShares, type Candidate, GENERATION } from './ranked-candidates.ts';

/** Longer words are no names that could be guessed. */
const LONGEST_WORD = 18;
/** Words kept for each count of Latin letters written so far. */
const KEPT = 10;
const MOST_FINAL = 80;

interface Open {
  readonly word: string;
  /** Latin letters that all letters but the last have written. */
  readonly written: number;
  readonly score: number;
  /** The score with what the last letter may hope to write. */
  readonly hoped: number;
}

/**
 * Likely Arabic spellings of one folded Latin word from the letter model
 * alone, with their shares of all found: Arabic letters are added one by one,
 * each writing its part of the Latin word, by beam search; the ends are
 * ordered by the model's whole score and by how names look in Arabic letters.
 */
export function writeInArabic(target: string): Candidate[] {
  if (target.length > LONGEST_WORD || !/^[a-z]+$/u.test(target)) return [];
  const ways = new Ways(target);
  const ends = new Map<string, number>();
  let open = [...ARABIC_LETTERS].flatMap((letter) => ways.begin(letter));
  for (let step = 0; step < target.length + 3 && open.length > 0; step++) {
    const next = new Map<string, Open>();
    for (const one of open) {
      for (const end of ways.finish(one))
        ends.set(end.word, Math.max(ends.get(end.word) ?? -1e9, end.score));
      for (const letter of ARABIC_LETTERS) {
        for (const longer of ways.extend(one, letter)) {
          const key = `${longer.written} ${longer.word}`;
          const known = next.get(key);
          if (known === undefined || known.score < longer.score) next.set(key, longer);
        }
      }
    }
    open = pruned([...next.values()]);
  }
  const best = [...ends].sort((a, b) => b[1] - a[1]).slice(0, MOST_FINAL);
  const spelling = ARABIC_TO_LATIN.spelling(graphemeLattice(target, ARABIC_TO_LATIN.graphemes));
  const scored = best.map(([word]) => {
    const source = letterNumbers(word, ARABIC);
    const model = ARABIC_TO_LATIN.score(source, ARABIC_TO_LATIN.rows(source), spelling);
    return {
      text: word,
      score: model + GENERATION.arabic * arabicSequence().added('', word, true),
    };
  });
  return asShares(scored, GENERATION.arabicHeat);
}

function pruned(open: readonly Open[]): Open[] {
  const kept = new Map<number, number>();
  return [...open]
    .sort((a, b) => b.hoped - a.hoped)
    .filter(({ written }) => {
      const before = kept.get(written) ?? 0;
      kept.set(written, before + 1);
      return before < KEPT;
    });
}

/** What letters may write of one Latin word, from each place in it. */
class Ways {
  readonly #latin: string;
  readonly #sequence = arabicSequence();
  readonly #rows = new Map<string, Float32Array[]>();
  /** Number of the group of each length from each place; -1 where the model knows none. */
  readonly #groups: readonly (readonly number[])[];

  readonly #edges: Float64Array;
  readonly #hopes: Float64Array;

  constructor(latin: string) {
    this.#latin = latin;
    this.#hopes = new Float64Array(ARABIC.size * (latin.length + 1)).fill(Number.NaN);
    this.#edges = new Float64Array(ARABIC.size * (latin.length + 1) * 5).fill(Number.NaN);
    this.#groups = Array.from({ length: latin.length + 1 }, (_, from) =>
      Array.from({ length: 1 + Math.min(4, latin.length - from) }, (_, length) => {
        return ARABIC_TO_LATIN.graphemes.get(latin.slice(from, from + length)) ?? -1;
      }),
    );
  }

  begin(letter: string): Open[] {
    const [gap] = this.#rowsOf(letter);
    const seen = GENERATION.arabicBeam * this.#sequence.step('', letter);
    return this.#written(gap!, ARABIC.gap, 0).map(([to, weight]) =>
      this.#open(letter, to, weight + seen),
    );
  }

  extend(one: Open, letter: string): Open[] {
    const near = one.word.slice(-2) + letter;
    const rows = this.#rowsOf(near);
    // Letter, then the gap after it, in front of the letter that is added.
    const seen = GENERATION.arabicBeam * this.#sequence.step(one.word, letter);
    return this.#both(rows.at(-4)!, rows.at(-3)!, one).map(([to, weight]) =>
      this.#open(one.word + letter, to, one.score + weight + seen),
    );
  }

  finish(one: Open): Open[] {
    const rows = this.#rowsOf(one.word.slice(-2));
    const seen = GENERATION.arabicBeam * this.#sequence.step(one.word, '$');
    return this.#both(rows.at(-2)!, rows.at(-1)!, one)
      .filter(([to]) => to === this.#latin.length)
      .map(([to, weight]) => this.#open(one.word, to, one.score + weight + seen));
  }

  #open(word: string, written: number, score: number): Open {
    return { word, written, score, hoped: score + this.#hope(word.at(-1)!, written) };
  }

  /** The best that a letter can write from a place, whatever its neighbours. */
  #hope(letter: string, from: number): number {
    const number = ARABIC.numbers.get(letter)!;
    const at = number * (this.#latin.length + 1) + from;
    if (Number.isNaN(this.#hopes[at])) {
      const ways = this.#written(usualRow(number), number, from);
      this.#hopes[at] = ways.reduce((best, [, weight]) => Math.max(best, weight), -40);
    }
    return this.#hopes[at]!;
  }

  #both(letter: Float32Array, gap: Float32Array, one: Open): [to: number, weight: number][] {
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
  const known = usualRows.get(letter);
  if (known) return known;
  const neighbours = letterNumbers('ارمي', ARABIC);
  const rows = [...neighbours].flatMap((before) =>
    [...neighbours].map((after) => ARABIC_TO_LATIN.rows(Uint8Array.of(before, letter, after))[3]!),
  );
  const mean = rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
  usualRows.set(letter, mean);
  return mean;
}
