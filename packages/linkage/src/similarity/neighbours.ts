import type { Parallel } from '../parallel.ts';
import type { FieldSpec } from '../table/field.ts';
import { sharedInt32, sharedUint8, sharedUint32 } from '../table/shared-arrays.ts';
import { EXACT, type LevelBounds, type Vocabulary } from './near-levels.ts';
import { groupByKey, type NearPairs, type NearTask } from './near-pairs.ts';
import type { TokenSimilarity } from './token-similarity.ts';

export { CLOSE, EXACT, LOOSE, NEAR } from './near-levels.ts';

/**
 * For each token its neighbours and itself: token t's are tokens[starts[t]] up
 * to tokens[starts[t + 1]], with their levels beside them. Each pair of
 * distinct tokens is compared once, however many records hold them.
 */
export interface Neighbours {
  readonly starts: Uint32Array;
  readonly tokens: Int32Array;
  readonly levels: Uint8Array;
  /** 1 for tokens known to be words of their own. */
  readonly attested: Uint8Array;
}

/** As many however many threads there are, so that the answer is the same. */
const PARTS = 32;

/** Finds the neighbours among all tokens, side by side where the host can. */
export function findNeighbours(
  vocabulary: Vocabulary,
  { field, similarityOf, bounds }: LikenessRules,
  parallel: Parallel,
): Neighbours {
  const similarity = similarityOf(field);
  const groups = groupByKey(vocabulary, similarity);
  const shared: NearTask = { field, bounds, groups };
  const parts = Array.from({ length: PARTS }, (_, part) => ({ part, of: PARTS }));
  const found = parallel.run('near', shared, parts) as readonly NearPairs[];
  const texts = vocabulary.dictionary.texts;
  return { ...toLists(texts.length, found), attested: attestedOf(texts, similarity) };
}

export interface LikenessRules {
  readonly field: FieldSpec;
  readonly similarityOf: (field: FieldSpec) => TokenSimilarity;
  readonly bounds: LevelBounds;
}

function attestedOf(texts: readonly string[], similarity: TokenSimilarity): Uint8Array {
  const attested = sharedUint8(texts.length);
  texts.forEach((text, t) => {
    attested[t] = similarity.attested?.(text) ? 1 : 0;
  });
  return attested;
}

/** All pairs found, both ways, and every token with itself. */
function toLists(tokens: number, found: readonly NearPairs[]): Omit<Neighbours, 'attested'> {
  const starts = sharedUint32(tokens + 1);
  for (let t = 0; t < tokens; t++) starts[t + 1] = 1;
  for (const { lefts, rights } of found) {
    for (const token of lefts) starts[token + 1]!++;
    for (const token of rights) starts[token + 1]!++;
  }
  for (let t = 0; t < tokens; t++) starts[t + 1]! += starts[t]!;
  const next = starts.slice(0, tokens);
  const near = sharedInt32(starts[tokens]!);
  const levels = sharedUint8(starts[tokens]!);
  const put = (token: number, other: number, level: number) => {
    near[next[token]!] = other;
    levels[next[token]!++] = level;
  };
  for (let t = 0; t < tokens; t++) put(t, t, EXACT);
  for (const pairs of found) {
    pairs.lefts.forEach((left, p) => {
      put(left, pairs.rights[p]!, pairs.levels[p]!);
      put(pairs.rights[p]!, left, pairs.levels[p]!);
    });
  }
  return { starts, tokens: near, levels };
}
