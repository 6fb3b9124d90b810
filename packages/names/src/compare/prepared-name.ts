import { normaliseName } from '../normalise/normalise-name.ts';
import { openReadings } from '../tokens/open-compounds.ts';
import type { TokenTable } from '../tokens/token-table.ts';
import type { GeneralName } from './general/general-name.ts';

/** Words of a name beyond this are not compared as a lineage; real names have fewer. */
export const MOST_TOKENS = 8;

/** A name as numbers of a token table; compare only names of one table. */
export interface PreparedName {
  readonly tokens: Int32Array;
  /** All words, where the lineage leaves some out. */
  readonly words?: readonly string[];
  /** How the name reads when it is no lineage; worked out by the matcher when first needed. */
  general?: GeneralName;
  /** The other ways its compounds may be read, where that is doubtful. */
  readonly others?: readonly OtherReading[];
}

/** A name read another way; a score by it is multiplied with `trust`. */
export interface OtherReading {
  readonly name: PreparedName;
  readonly trust: number;
}

export function prepareName(original: string, table: TokenTable): PreparedName {
  return prepareTokens(normaliseName(original).tokens, table);
}

export function prepareTokens(words: readonly string[], table: TokenTable): PreparedName {
  const name = asWritten(words, table);
  if (!name.tokens.some((token) => table.isOpenCompound(token))) return name;
  const others = openReadings(words).map(({ words: read, trust }) => ({
    name: asWritten(read, table),
    trust,
  }));
  return others.length === 0 ? name : { ...name, others };
}

function asWritten(words: readonly string[], table: TokenTable): PreparedName {
  if (words.length <= MOST_TOKENS)
    return { tokens: Int32Array.from(words, (word) => table.number(word)) };
  const kept = [...words.slice(0, MOST_TOKENS - 1), words.at(-1)!];
  return { tokens: Int32Array.from(kept, (word) => table.number(word)), words };
}
