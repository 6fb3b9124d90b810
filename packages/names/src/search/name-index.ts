import type { NameComparison } from '../compare/reason-codes.ts';
import { readQuery } from './begun-query.ts';
import { byScore, IndexedNames, type NameResult } from './indexed-names.ts';
import { WrittenWords } from './written-words.ts';

export interface NameSearchOptions {
  /** The last word may be only begun, as in a field that is being typed in: "moh" finds محمد. */
  readonly prefix?: boolean;
}

/**
 * Names by number, searched in both scripts, tolerant of spelling, order and
 * left-out parts; the last word may be only begun. In memory, for a million
 * names and more in one thread; times and sizes stand in `bench/names-search.ts`.
 *
 * A query of one word that fewer names fit than are asked for is answered
 * with names of words somewhat like it, too. Otherwise what it promises: the same names and the same query give the same results.
 * While no more names than are weighed in full share a reading of a word with
 * the query, the results are those of scoring every such name; beyond, the
 * names weighed are chosen by a rank whose loss the bench measures.
 */
export class NameIndex {
  #names = new IndexedNames();
  readonly #written = new WrittenWords();

  get size(): number {
    return this.#names.store.size;
  }

  /** Adds a name, or replaces the one under this id. A name without letters is kept and never found. */
  add(id: number, name: string): void {
    this.#names.add(id, this.#written.of(name));
    this.#tidy();
  }

  /** Forgets the name under this id; its room is used again once enough names are gone. */
  remove(id: number): void {
    this.#names.store.remove(id);
    this.#tidy();
  }

  /** The `top` best names, best first; equal scores in order of id. */
  search(query: string, top: number, { prefix = false }: NameSearchOptions = {}): NameResult[] {
    const words = this.#written.of(query);
    if (words.length === 0 || top < 1) return [];
    const begun = prefix ? this.#begunPlace(query, words.length) : -1;
    return this.#names.search(readQuery(words, begun), top).sort(byScore).slice(0, top);
  }

  /** Why the name under this id does or does not answer the query; null when there is none. */
  explain(query: string, id: number): NameComparison | null {
    const slot = this.#names.store.slotOf(id);
    if (slot === undefined) return null;
    const { matcher } = this.#names.prepared;
    return matcher.compare(matcher.prepareTokens(this.#written.of(query)), this.#names.name(slot));
  }

  #tidy(): void {
    const { store } = this.#names;
    if (!store.isWasteful) return;
    const fresh = new IndexedNames();
    for (let slot = 0; slot < store.slots; slot++)
      if (!store.isEmpty(slot)) fresh.add(store.id(slot), this.#names.texts(slot));
    this.#names = fresh;
  }

  /** Place of the word being typed: the last one written; -1 after a space. "Family, Giv" is read given name first. */
  #begunPlace(query: string, words: number): number {
    if (/[\s,،؛]$/u.test(query)) return -1;
    const parts = query.split(/[,،؛]/u).filter((part) => part.trim() !== '');
    const last = parts.length === 2 ? this.#written.of(parts[1]!).length : words;
    return Math.min(last, words) - 1;
  }
}
