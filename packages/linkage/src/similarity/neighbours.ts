import type { Dictionary } from '../table/dictionary.ts';
import type { TokenSimilarity } from './token-similarity.ts';

/** How two tokens stand: LOOSE can be the same, NEAR may well be, CLOSE is the same with an error, EXACT is the same. */
export const LOOSE = 1;
export const NEAR = 2;
export const CLOSE = 3;
export const EXACT = 4;

export interface LevelBounds {
  /** Least similarity that counts as close. */
  readonly close: number;
  /** Least similarity that counts as near. */
  readonly near: number;
  /** Least similarity that counts as loose. */
  readonly loose: number;
}

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

/**
 * Tokens of a larger group are compared only with its commonest ones: a rare
 * spelling is one of a common name, seldom one of another rare spelling.
 */
const MOST_COMPARED = 400;

/** A vocabulary and how often each token occurs. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly counts: Uint32Array;
}

export function findNeighbours(
  { dictionary, counts }: Vocabulary,
  similarity: TokenSimilarity,
  bounds: LevelBounds,
): Neighbours {
  const found: Map<number, number>[] = dictionary.texts.map((_, t) => new Map([[t, EXACT]]));
  const compare = (left: number, right: number) => {
    if (found[left]!.has(right)) return;
    const alike = similarity.similarity(dictionary.texts[left]!, dictionary.texts[right]!);
    const level = levelOf(alike, bounds);
    found[left]!.set(right, level);
    found[right]!.set(left, level);
  };
  for (const group of groupByKey(dictionary, similarity)) {
    if (group.length > MOST_COMPARED) group.sort((a, b) => counts[b]! - counts[a]! || a - b);
    for (let i = 0; i < group.length && i < MOST_COMPARED; i++) {
      for (let j = i + 1; j < group.length; j++) compare(group[i]!, group[j]!);
    }
  }
  const attested = Uint8Array.from(dictionary.texts, (t) => (similarity.attested?.(t) ? 1 : 0));
  return { ...toLists(found), attested };
}

function levelOf(alike: number, { close, near, loose }: LevelBounds): number {
  if (alike >= close) return CLOSE;
  return alike >= near ? NEAR : alike >= loose ? LOOSE : 0;
}

function groupByKey(dictionary: Dictionary, similarity: TokenSimilarity): number[][] {
  const groups = new Map<string, number[]>();
  for (let t = 0; t < dictionary.size; t++) {
    for (const key of similarity.keys(dictionary.texts[t]!)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [t]);
      else group.push(t);
    }
  }
  return [...groups.values()].filter((g) => g.length > 1);
}

function toLists(found: readonly Map<number, number>[]): Omit<Neighbours, 'attested'> {
  const starts = new Uint32Array(found.length + 1);
  let total = 0;
  for (let t = 0; t < found.length; t++) {
    for (const level of found[t]!.values()) if (level > 0) total++;
    starts[t + 1] = total;
  }
  const tokens = new Int32Array(total);
  const levels = new Uint8Array(total);
  let at = 0;
  for (const neighbours of found) {
    for (const [token, level] of neighbours) {
      if (level === 0) continue;
      tokens[at] = token;
      levels[at++] = level;
    }
  }
  return { starts, tokens, levels };
}
