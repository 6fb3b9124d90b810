import type { GeneralWord } from './general-name.ts';
import { type Likeness, severalLikeness, type WordLikeness } from './word-likeness.ts';

/** Words of one name beside words of the other; places count from 0. */
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
  likeness: WordLikeness,
): WordMatch[] {
  const all: WordMatch[] = [];
  addSingles(all, left, right, likeness);
  addJoins(all, left, right, false);
  addJoins(all, right, left, true);
  if (all.length < 2) return all;
  all.sort(likestFirst);
  let usedLeft = 0;
  let usedRight = 0;
  return all.filter((match) => {
    const lefts = places(match.left, match.leftCount);
    const rights = places(match.right, match.rightCount);
    if ((lefts & usedLeft) !== 0 || (rights & usedRight) !== 0) return false;
    usedLeft |= lefts;
    usedRight |= rights;
    return true;
  });
}

function likestFirst(a: WordMatch, b: WordMatch): number {
  return (
    b.likeness.rank - a.likeness.rank ||
    Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
    a.left + a.right - b.left - b.right ||
    Math.min(a.left, a.right) - Math.min(b.left, b.right)
  );
}

function addSingles(
  to: WordMatch[],
  lefts: readonly GeneralWord[],
  rights: readonly GeneralWord[],
  words: WordLikeness,
): void {
  for (let left = 0; left < lefts.length; left++) {
    for (let right = 0; right < rights.length; right++) {
      const likeness = words.of(lefts[left]!, rights[right]!);
      if (likeness !== null) to.push({ left, right, leftCount: 1, rightCount: 1, likeness });
    }
  }
}

/** One word of `wholes` for several of `parts`; `turned` when the parts are the left name's. */
function addJoins(
  to: WordMatch[],
  wholes: readonly GeneralWord[],
  parts: readonly GeneralWord[],
  turned: boolean,
): void {
  for (let left = 0; left < wholes.length; left++) {
    for (let right = 0; right + 1 < parts.length; right++) {
      for (let count = 2; count <= MOST_JOINED && right + count <= parts.length; count++) {
        const likeness = severalLikeness(wholes[left]!, parts, right, count);
        if (likeness === null) continue;
        const match = { left, right, leftCount: 1, rightCount: count, likeness };
        to.push(turned ? turnedMatch(match) : match);
      }
    }
  }
}

/** A match with its sides exchanged. */
export function turnedMatch(match: WordMatch): WordMatch {
  return {
    left: match.right,
    right: match.left,
    leftCount: match.rightCount,
    rightCount: match.leftCount,
    likeness: match.likeness,
  };
}

/** Places as bits. */
function places(from: number, count: number): number {
  return ((1 << count) - 1) << from;
}
