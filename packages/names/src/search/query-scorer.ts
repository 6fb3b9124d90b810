import type { NameMatcher } from '../compare/name-matcher.ts';
import type { PreparedName } from '../compare/prepared-name.ts';
import type { FoldedQuery } from './begun-query.ts';

/** A name that only begins as asked stays below every name that is the asked one. */
const COMPLETED = 0.35;

/** Scores names against one query, its begun word taken as it stands and as completed. */
export class QueryScorer {
  readonly #query: FoldedQuery;
  readonly #matcher: NameMatcher;
  readonly #wanted: PreparedName;
  readonly #completed = new Map<number, PreparedName>();

  constructor(query: FoldedQuery, matcher: NameMatcher) {
    this.#query = query;
    this.#matcher = matcher;
    this.#wanted = matcher.prepareTokens(query.scored ?? query.words);
  }

  /** The score of a name; `completions` are the numbers, in the matcher's table, of the words that complete the begun one. */
  score(name: PreparedName, completions: ReadonlySet<number>): number {
    let best = this.#matcher.score(this.#wanted, name);
    if (completions.size === 0) return best;
    for (const word of name.tokens) {
      if (!completions.has(word)) continue;
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
