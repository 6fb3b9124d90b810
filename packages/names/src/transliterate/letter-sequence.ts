import { allSpellings } from '../tokens/lexicon.ts';

/** Shares of the three lengths of memory, from none to two letters; and of a letter never met. */
const MIX = [0.08, 0.27, 0.65] as const;
const UNSEEN = 1e-4;

/**
 * How likely letters follow each other in names of one script: an
 * interpolated trigram model (Jelinek and Mercer 1980) of the lexicon's words.
 * What no name looks like is no likely spelling.
 */
export class LetterSequence {
  readonly #counts = new Map<string, number>();
  readonly #totals = new Map<string, number>();
  /** Asked for thousands of times a word, of few thousand different triples. */
  readonly #steps = new Map<string, number>();

  /** @param words with the weight each is counted with */
  constructor(words: Iterable<readonly [word: string, weight: number]>) {
    const triples = new Map<string, number>();
    for (const [word, weight] of words) {
      const text = `^^${word}$`;
      for (let at = 2; at < text.length; at++) add(triples, text.slice(at - 2, at + 1), weight);
    }
    for (const [triple, weight] of triples) {
      for (let memory = 0; memory <= 2; memory++) {
        add(this.#counts, triple.slice(2 - memory), weight);
        add(this.#totals, triple.slice(2 - memory, 2), weight);
      }
    }
  }

  /** Natural logarithm of the probability of a letter ($ is the end) after all that stands before it. */
  step(before: string, letter: string): number {
    const { length } = before;
    const context = length > 1 ? before.slice(length - 2) : `${length === 1 ? '^' : '^^'}${before}`;
    const triple = context + letter;
    const known = this.#steps.get(triple);
    if (known !== undefined) return known;
    let likely = UNSEEN;
    for (let memory = 0; memory <= 2; memory++) {
      const total = this.#totals.get(context.slice(2 - memory));
      if (total === undefined) continue;
      likely += (MIX[memory]! * (this.#counts.get(triple.slice(2 - memory)) ?? 0)) / total;
    }
    const log = Math.log(likely);
    if (this.#steps.size >= MOST_STEPS) this.#steps.clear();
    this.#steps.set(triple, log);
    return log;
  }

  /** The same for letters added to a word, and for its end where `ends`. */
  added(before: string, letters: string, ends: boolean): number {
    let sum = 0;
    for (let at = 0; at < letters.length; at++)
      sum += this.step(before + letters.slice(0, at), letters[at]!);
    return ends ? sum + this.step(before + letters, '$') : sum;
  }
}

/** More triples than three letters of either script make are never asked for; a bound all the same. */
const MOST_STEPS = 60_000;

function add(to: Map<string, number>, key: string, weight: number): void {
  to.set(key, (to.get(key) ?? 0) + weight);
}

let latin: LetterSequence | null = null;
let arabic: LetterSequence | null = null;

/** Letters of Latin spellings; a spelling counts by the logarithm of its bearers. */
export function latinSequence(): LetterSequence {
  latin ??= new LetterSequence(
    [...allSpellings().values()].flatMap((known) =>
      [...known].map(([word, count]) => [word, Math.log2(1 + count)] as const),
    ),
  );
  return latin;
}

/** Letters of folded Arabic names. */
export function arabicSequence(): LetterSequence {
  arabic ??= new LetterSequence(
    [...allSpellings()].map(([word, known]) => {
      const bearers = [...known.values()].reduce((sum, count) => sum + count, 0);
      return [word, Math.log2(1 + bearers)] as const;
    }),
  );
  return arabic;
}
