import { tokenKeys } from '../src/tokens/token-keys.ts';
import type { Random } from './random.ts';

/** Words of a side by coarse skeleton and by skeleton less one consonant: where hard negatives are found. */
export class NearWords {
  readonly #byKey = new Map<string, string[]>();
  readonly #random: Random;

  constructor(words: Iterable<string>, random: Random) {
    this.#random = random;
    for (const word of words) {
      for (const key of wideKeys(word))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), word]);
    }
  }

  near(word: string, most: number): string[] {
    const found = new Set<string>();
    for (const key of wideKeys(word))
      for (const other of this.#byKey.get(key) ?? []) found.add(other);
    found.delete(word);
    return this.#random.sample([...found], most);
  }
}

function wideKeys(word: string): Set<string> {
  const keys = new Set<string>();
  for (const key of tokenKeys(word).slice(0, 3)) {
    keys.add(key);
    if (key.length <= 2) keys.add(`~${key}`);
    else
      for (let at = 0; at < key.length; at++) keys.add(`~${key.slice(0, at)}${key.slice(at + 1)}`);
  }
  return keys;
}
