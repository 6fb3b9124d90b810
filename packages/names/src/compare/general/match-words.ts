import type { TokenTable } from '../../tokens/token-table.ts';
import type { GeneralWord } from './general-name.ts';
import { initialsLikeness, joinedLikeness, type Likeness, wordLikeness } from './word-likeness.ts';

/** Words of one name beside words of the other; the arrays hold positions. */
export interface WordMatch {
  readonly left: number;
  readonly right: number;
  readonly leftCount: number;
  readonly rightCount: number;
  readonly likeness: Likeness;
}

const MOST_JOINED = 4;

/**
 * Matches the words of two names in any order, the likest first; every word
 * once. Greedy: names are short, and a better sum by breaking the likest pair
 * is a worse explanation.
 */
export function matchWords(
  left: readonly GeneralWord[],
  right: readonly GeneralWord[],
  table: TokenTable,
): WordMatch[] {
  const all = [
    ...singles(left, right, table),
    ...joins(left, right),
    ...joins(right, left).map(turnedMatch),
  ];
  all.sort(
    (a, b) =>
      b.likeness.rank - a.likeness.rank ||
      Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
      a.left + a.right - b.left - b.right ||
      Math.min(a.left, a.right) - Math.min(b.left, b.right),
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return all.filter((match) => {
    const lefts = positions(match.left, match.leftCount);
    const rights = positions(match.right, match.rightCount);
    if (lefts.some((at) => usedLeft.has(at)) || rights.some((at) => usedRight.has(at)))
      return false;
    for (const at of lefts) usedLeft.add(at);
    for (const at of rights) usedRight.add(at);
    return true;
  });
}

function singles(
  left: readonly GeneralWord[],
  right: readonly GeneralWord[],
  table: TokenTable,
): WordMatch[] {
  return left.flatMap((one, l) =>
    right.flatMap((other, r) => {
      const likeness = wordLikeness(one, other, table);
      return likeness === null
        ? []
        : [{ left: l, right: r, leftCount: 1, rightCount: 1, likeness }];
    }),
  );
}

function joins(whole: readonly GeneralWord[], parts: readonly GeneralWord[]): WordMatch[] {
  return whole.flatMap((word, l) =>
    parts.flatMap((_, r) =>
      [2, 3, MOST_JOINED].flatMap((count) => {
        const together = parts.slice(r, r + count);
        if (together.length < count) return [];
        const likeness = joinedLikeness(word, together) ?? initialsLikeness(word, together);
        return likeness === null
          ? []
          : [{ left: l, right: r, leftCount: 1, rightCount: count, likeness }];
      }),
    ),
  );
}

/** A match with its sides exchanged. */
export function turnedMatch(match: WordMatch): WordMatch {
  return {
    ...match,
    left: match.right,
    right: match.left,
    leftCount: match.rightCount,
    rightCount: match.leftCount,
  };
}

function positions(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
