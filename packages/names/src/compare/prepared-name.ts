import { normaliseName } from '../normalise/normalise-name.ts';
import type { TokenTable } from '../tokens/token-table.ts';

/** Words of a name beyond this are not compared; real names have fewer. */
export const MOST_TOKENS = 8;

/** A name as numbers of a token table; compare only names of one table. */
export interface PreparedName {
  readonly tokens: Int32Array;
}

export function prepareName(original: string, table: TokenTable): PreparedName {
  return prepareTokens(normaliseName(original).tokens, table);
}

export function prepareTokens(words: readonly string[], table: TokenTable): PreparedName {
  const kept =
    words.length <= MOST_TOKENS ? words : [...words.slice(0, MOST_TOKENS - 1), words.at(-1)!];
  return { tokens: Int32Array.from(kept, (word) => table.number(word)) };
}
