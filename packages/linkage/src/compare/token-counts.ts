import { EXACT, LOOSE, type Neighbours } from '../similarity/neighbours.ts';
import type { TokenColumn } from '../table/column.ts';
import { sharedFloat32, sharedFloat64 } from '../table/shared-arrays.ts';

/**
 * For each part and level, how many records hold a word that stands to this
 * one exactly so. The part matters: a father's name that is common as a given
 * name may be rare in his place.
 */
export interface TokenCounts {
  readonly tokens: number;
  /** By part and level (see placeOf), then by token. */
  readonly masses: Float32Array;
  /** By part, the records that state it. */
  readonly present: Float64Array;
}

/** Where the masses of a part and level begin. */
export function massesAt(part: number, level: number, tokens: number): number {
  return (part * (EXACT + 1) + Math.max(level, LOOSE)) * tokens;
}

export function tokenCounts(column: TokenColumn, near: Neighbours): TokenCounts {
  const parts = column.spec.parts?.length ?? 1;
  const tokens = near.starts.length - 1;
  const present = sharedFloat64(parts);
  const counts = count(column, { parts, tokens, present });
  const masses = sharedFloat32(parts * (EXACT + 1) * tokens);
  for (let part = 0; part < parts; part++) {
    for (let token = 0; token < tokens; token++) {
      for (let at = near.starts[token]!; at < near.starts[token + 1]!; at++) {
        const mass = counts[part * tokens + near.tokens[at]!]!;
        masses[massesAt(part, near.levels[at]!, tokens) + token]! += mass;
      }
    }
  }
  return { tokens, masses, present };
}

interface Counting {
  readonly parts: number;
  readonly tokens: number;
  readonly present: Float64Array;
}

function count(
  { tokens, parts: partOf }: TokenColumn,
  { parts, tokens: distinct, present }: Counting,
) {
  const counts = new Uint32Array(parts * distinct);
  const seen = new Int32Array(parts).fill(-1);
  for (let r = 0; r + 1 < tokens.starts.length; r++) {
    for (let at = tokens.starts[r]!; at < tokens.starts[r + 1]!; at++) {
      const part = partOf[at]!;
      counts[part * distinct + tokens.values[at]!]!++;
      if (seen[part] === r) continue;
      seen[part] = r;
      present[part]!++;
    }
  }
  return counts;
}
