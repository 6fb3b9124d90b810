import { isArabic } from '../normalise/script.ts';
import { spellingsStartingWith } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import type { TokenTable } from '../tokens/token-table.ts';

/** Words looked at for one asked word at most; the commonest skeleton of a million names stays below it. */
const MOST_CANDIDATES = 4000;
const LEAST_PREFIX = 2;
const MOST_COMPLETIONS = 300;

/** Finds, among the words of an index, those that may write an asked word: by consonant skeleton and by prefix. */
export class WordFinder {
  readonly #table: TokenTable;
  readonly #byKey = new Map<string, number[]>();
  readonly #byStart = new Map<string, number[]>();

  constructor(table: TokenTable) {
    this.#table = table;
  }

  add(word: number): void {
    const { text } = this.#table.token(word);
    for (const key of tokenKeys(text)) push(this.#byKey, key, word);
    push(this.#byStart, text.slice(0, LEAST_PREFIX), word);
  }

  /** Words that share a skeleton, or a skeleton but for one consonant, with the asked word. */
  alike(word: number): Set<number> {
    const { text } = this.#table.token(word);
    const found = new Set<number>();
    for (const key of nearKeys(tokenKeys(text))) {
      for (const candidate of this.#byKey.get(key) ?? []) {
        if (found.size >= MOST_CANDIDATES) return found;
        if (!isFarInLength(text, this.#table.token(candidate).text)) found.add(candidate);
      }
    }
    return found;
  }

  /** Words that begin with the asked word, in its script or by a known spelling in the other. */
  completing(word: number): number[] {
    const { text } = this.#table.token(word);
    if (text.length < LEAST_PREFIX) return [];
    const found: number[] = [];
    for (const candidate of this.#byStart.get(text.slice(0, LEAST_PREFIX)) ?? []) {
      if (candidate !== word && this.#table.token(candidate).text.startsWith(text))
        found.push(candidate);
      if (found.length >= MOST_COMPLETIONS) return found;
    }
    for (const spelling of spellingsStartingWith(text)) {
      const candidate = this.#table.find(spelling);
      if (candidate !== undefined) found.push(candidate);
    }
    return found;
  }
}

/** A slip may lose or double one consonant: the exact keys first, then those a consonant shorter. */
function nearKeys(keys: readonly string[]): Set<string> {
  const near = new Set(keys);
  for (const key of keys.slice(0, 2)) {
    if (key.length < 4) continue;
    for (let at = 0; at < key.length; at++) near.add(key.slice(0, at) + key.slice(at + 1));
  }
  return near;
}

/** Arabic leaves short vowels out, so a Latin spelling is up to twice as long; within a script lengths stay near. */
function isFarInLength(left: string, right: string): boolean {
  if (isArabic(left) === isArabic(right)) return Math.abs(left.length - right.length) > 3;
  const [arabic, latin] = isArabic(left) ? [left, right] : [right, left];
  return latin.length < arabic.length - 2 || latin.length > arabic.length * 2 + 4;
}

function push(map: Map<string, number[]>, key: string, word: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
