import type { NameMatcher } from '../compare/name-matcher.ts';
import type { PreparedName } from '../compare/prepared-name.ts';
import type { FoldedQuery } from './begun-query.ts';

/** A name that only begins as asked stays below every name that is the asked one. */
const COMPLETED = 0.35;

/** Scores names against one query in every way to read it, the begun word of each taken as it stands and as completed. */
export class QueryScorer {
  readonly #ways: readonly WayScorer[];

  /** `completions` are for each way the numbers, in the matcher's table, of the words that complete its begun one. */
  constructor(
    ways: readonly FoldedQuery[],
    completions: readonly (readonly number[])[],
    matcher: NameMatcher,
  ) {
    this.#ways = ways.map((way, at) => new WayScorer(way, new Set(completions[at]), matcher));
  }

  score(name: PreparedName): number {
    let best = 0;
    for (const way of this.#ways) best = Math.max(best, way.score(name));
    return best;
  }
}

class WayScorer {
  readonly #query: FoldedQuery;
  readonly #matcher: NameMatcher;
  readonly #wanted: PreparedName;
  readonly #completions: ReadonlySet<number>;
  readonly #completed = new Map<number, PreparedName>();

  constructor(query: FoldedQuery, completions: ReadonlySet<number>, matcher: NameMatcher) {
    this.#query = query;
    this.#completions = completions;
    this.#matcher = matcher;
    this.#wanted = matcher.prepareTokens(query.words);
  }

  score(name: PreparedName): number {
    let best = this.#matcher.score(this.#wanted, name);
    if (this.#completions.size === 0) return best;
    for (let at = 0; at < name.tokens.length; at++) {
      const word = name.tokens[at]!;
      if (!this.#completions.has(word)) continue;
      const score = COMPLETED * this.#matcher.score(this.#completedWith(word), name);
      best = Math.max(best, score);
    }
    return best;
  }

  #completedWith(word: number): PreparedName {
    let prepared = this.#completed.get(word);
    if (prepared === undefined) {
      const { words, begun } = this.#query;
      const { text } = this.#matcher.table.token(word);
      prepared = this.#matcher.prepareTokens(words.with(begun, text));
      this.#completed.set(word, prepared);
    }
    return prepared;
  }
}
