import type { FieldSpec } from '../table/field.ts';
import { sharedUint32 } from '../table/shared-arrays.ts';
import { CLOSE, type LevelBounds, LOOSE, NEAR, type Vocabulary } from './near-levels.ts';
import type { SimilarityAmong, TokenSimilarity } from './token-similarity.ts';

/**
 * Tokens of a larger group are compared only with its commonest ones: a rare
 * spelling is one of a common name, seldom one of another rare spelling.
 */
const MOST_COMPARED = 400;

/**
 * In long lists two rare tokens are compared only where they share two keys:
 * both are likelier to be spellings of a common one. Rare is less than one
 * occurrence in so many, and never four and more.
 */
const RARE_IN = 900_000;
const NEVER_RARE = 4;

/**
 * Tokens by the keys under which they meet. Ranks are from the commonest token
 * on; the ranks of group k are members[groupStarts[k]] and on, ascending, and
 * the groups of rank r are keys[keyStarts[r]] and on.
 */
export interface KeyGroups {
  /** By rank. */
  readonly texts: readonly string[];
  readonly tokens: Uint32Array;
  readonly counts: Uint32Array;
  readonly keyStarts: Uint32Array;
  readonly keys: Uint32Array;
  readonly groupStarts: Uint32Array;
  readonly members: Uint32Array;
}

export interface NearTask {
  readonly field: FieldSpec;
  readonly bounds: LevelBounds;
  readonly groups: KeyGroups;
}

/** Every so-many-th rank, beginning with one. */
export interface NearPart {
  readonly part: number;
  readonly of: number;
}

/** Pairs of tokens that are alike, each once. */
export interface NearPairs {
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly levels: Uint8Array;
}

export function groupByKey(
  { dictionary, counts }: Vocabulary,
  similarity: TokenSimilarity,
): KeyGroups {
  const order = dictionary.texts.map((_, t) => t);
  order.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const texts = order.map((token) => dictionary.texts[token]!);
  const codes = new Map<string, number>();
  const keysOf = texts.map((text) =>
    similarity.keys(text).map((key) => {
      const code = codes.get(key) ?? codes.size;
      codes.set(key, code);
      return code;
    }),
  );
  const keyStarts = sharedUint32(texts.length + 1);
  const groupStarts = sharedUint32(codes.size + 1);
  keysOf.forEach((own, rank) => {
    keyStarts[rank + 1] = keyStarts[rank]! + own.length;
    for (const key of own) groupStarts[key + 1]!++;
  });
  for (let k = 0; k < codes.size; k++) groupStarts[k + 1]! += groupStarts[k]!;
  const next = groupStarts.slice(0, codes.size);
  const keys = sharedUint32(keyStarts[texts.length]!);
  const members = sharedUint32(keys.length);
  keysOf.forEach((own, rank) => {
    keys.set(own, keyStarts[rank]!);
    for (const key of own) members[next[key]!++] = rank;
  });
  return {
    texts,
    tokens: shared(order),
    counts: shared(order.map((token) => counts[token]!)),
    keyStarts,
    keys,
    groupStarts,
    members,
  };
}

function shared(values: readonly number[]): Uint32Array {
  const into = sharedUint32(values.length);
  into.set(values);
  return into;
}

/** Compares tokens with the commoner ones that share a key with them, each pair once. */
export function nearTask(
  { bounds, groups }: NearTask,
  similarity: TokenSimilarity,
): (part: NearPart) => NearPairs {
  const { texts, tokens, counts } = groups;
  const meets = new Uint8Array(texts.length);
  const occurrences = counts.reduce((sum, count) => sum + count, 0);
  const common = Math.min(NEVER_RARE, occurrences / RARE_IN);
  const alike = similarityAmong(texts, similarity);
  const wanted = { least: bounds.loose, enough: bounds.close };
  return ({ part, of }) => {
    const lefts: number[] = [];
    const rights: number[] = [];
    const levels: number[] = [];
    for (let rank = part; rank < texts.length; rank += of) {
      for (const other of commonerThan(rank, groups, meets)) {
        const shares = meets[other]!;
        meets[other] = 0;
        if (shares < 2 && counts[rank]! < common && counts[other]! < common) continue;
        const level = levelOf(alike(rank, other, wanted), bounds);
        if (level === 0) continue;
        lefts.push(tokens[rank]!);
        rights.push(tokens[other]!);
        levels.push(level);
      }
    }
    return {
      lefts: Uint32Array.from(lefts),
      rights: Uint32Array.from(rights),
      levels: Uint8Array.from(levels),
    };
  };
}

function similarityAmong(texts: readonly string[], similarity: TokenSimilarity): SimilarityAmong {
  return (
    similarity.among?.(texts) ??
    ((left, right) => similarity.similarity(texts[left]!, texts[right]!))
  );
}

/** The commoner tokens that share a key; `meets` then says how many each shares. */
function commonerThan(rank: number, groups: KeyGroups, meets: Uint8Array): number[] {
  const { keyStarts, keys, groupStarts, members } = groups;
  const found: number[] = [];
  for (let k = keyStarts[rank]!; k < keyStarts[rank + 1]!; k++) {
    const from = groupStarts[keys[k]!]!;
    const to = Math.min(groupStarts[keys[k]! + 1]!, from + MOST_COMPARED);
    for (let at = from; at < to; at++) {
      const other = members[at]!;
      if (other >= rank) break;
      if (meets[other] === 0) found.push(other);
      if (meets[other]! < 255) meets[other]!++;
    }
  }
  return found;
}

function levelOf(alike: number, { close, near, loose }: LevelBounds): number {
  if (alike >= close) return CLOSE;
  return alike >= near ? NEAR : alike >= loose ? LOOSE : 0;
}
