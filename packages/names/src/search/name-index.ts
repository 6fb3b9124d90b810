import { NameMatcher } from '../compare/name-matcher.ts';
import type { PreparedName } from '../compare/prepared-name.ts';
import type { NameComparison } from '../compare/reason-codes.ts';
import { NameStore } from './name-store.ts';
import { type Alternatives, SlotSums } from './slot-sums.ts';
import { WordFinder } from './word-finder.ts';

export interface NameResult {
  readonly id: number;
  /** As in `compareNames`; a name found by the beginning of its last word scores a little lower. */
  readonly score: number;
}

/** Names weighed in full for one query: at least this many, and more when more results are asked. */
const LEAST_WEIGHED = 100;
/** Weight in nats below which a word is no reading of the asked one. */
const LEAST_WEIGHT = 0.1;
/** A name that only begins as asked stays below every name that is the asked one. */
const COMPLETED = 0.35;

/**
 * Names by number, searched in both scripts, tolerant of spelling, order and
 * left-out parts; the last word may be only begun. In memory, for up to about
 * a million names in one thread; sizes and times stand in `bench/names.ts`.
 */
export class NameIndex {
  readonly #matcher = new NameMatcher();
  readonly #store = new NameStore();
  readonly #finder = new WordFinder(this.#matcher.table);
  readonly #sums = new SlotSums(this.#store);

  get size(): number {
    return this.#store.size;
  }

  /** Adds a name, or replaces the one under this id. A name without letters is kept and never found. */
  add(id: number, name: string): void {
    const { tokens } = this.#matcher.prepare(name);
    this.#store.add(id, tokens, (word) => this.#finder.add(word));
  }

  remove(id: number): void {
    this.#store.remove(id);
  }

  /** The `top` best names, best first; equal scores in order of id. */
  search(query: string, top: number): NameResult[] {
    const wanted = this.#matcher.prepare(query);
    if (wanted.tokens.length === 0) return [];
    const completions = new Map<number, number>();
    const asked = [...wanted.tokens].map((word, at) => {
      const words = this.#alternatives(word);
      if (at === wanted.tokens.length - 1) this.#complete(word, words, completions);
      return words;
    });
    const slots = this.#sums.best(asked, Math.max(LEAST_WEIGHED, top * 3));
    return Array.from(slots, (slot) => ({
      id: this.#store.id(slot),
      score: this.#score(wanted, slot, completions),
    }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, top);
  }

  /** Why the name under this id does or does not answer the query; null when there is none. */
  explain(query: string, id: number): NameComparison | null {
    const slot = this.#store.slotOf(id);
    if (slot === undefined) return null;
    return this.#matcher.compare(this.#matcher.prepare(query), { tokens: this.#store.words(slot) });
  }

  #alternatives(word: number): Map<number, number> {
    const weights = new Map<number, number>();
    for (const candidate of this.#finder.alike(word)) {
      const weight = this.#matcher.weigh(word, candidate);
      if (weight > LEAST_WEIGHT) weights.set(candidate, weight);
    }
    return weights;
  }

  #complete(word: number, words: Map<number, number>, completions: Map<number, number>): void {
    const begun = this.#matcher.table.token(word).text.length;
    for (const candidate of this.#finder.completing(word)) {
      const weight = (2 * begun) / this.#matcher.table.token(candidate).text.length;
      completions.set(candidate, weight);
      if ((words.get(candidate) ?? 0) < weight) words.set(candidate, weight);
    }
  }

  #score(wanted: PreparedName, slot: number, completions: Alternatives): number {
    const name = { tokens: this.#store.words(slot) };
    const score = this.#matcher.score(wanted, name);
    if (completions.size === 0) return score;
    const completed = name.tokens.find((word) => completions.has(word));
    if (completed === undefined) return score;
    const whole = { tokens: wanted.tokens.slice() };
    whole.tokens[whole.tokens.length - 1] = completed;
    return Math.max(score, COMPLETED * this.#matcher.score(whole, name));
  }
}
