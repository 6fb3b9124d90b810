import { PEERS } from '@sila/names/train';

const jaroWinkler = PEERS.find(([name]) => name === 'Jaro–Winkler')![1];

/**
 * Monge and Elkan (1996) over Jaro–Winkler: the mean over the words of the
 * query of their best counterparts in the name. One query against many names costs one comparison
 * for each distinct word.
 */
export class MongeElkan {
  readonly #numbers = new Map<string, number>();
  readonly #names: readonly Int32Array[];

  constructor(pool: readonly string[]) {
    this.#names = pool.map((name) => Int32Array.from(wordsOf(name), (word) => this.#number(word)));
  }

  scores(query: string): Float64Array {
    const words = [...this.#numbers.keys()];
    const likeness = wordsOf(query).map((asked) =>
      Float64Array.from(words, (word) => jaroWinkler(asked, word)),
    );
    return Float64Array.from(this.#names, (name) => meanOfBest(likeness, name));
  }

  #number(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}

function meanOfBest(likeness: readonly Float64Array[], name: Int32Array): number {
  if (likeness.length === 0 || name.length === 0) return 0;
  let sum = 0;
  for (const row of likeness) {
    let best = 0;
    for (const word of name) best = Math.max(best, row[word]!);
    sum += best;
  }
  return sum / likeness.length;
}

function wordsOf(name: string): string[] {
  return name.split(' ').filter(Boolean);
}
