import { naiveLatin, nearness } from './naive-latin.ts';
import type { NameSet } from './name-sets.ts';

export interface LatinPair {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  readonly heldOut: boolean;
}

const SPELLINGS = 3;
const WRONG = 6;

/**
 * Two Latin spellings of one person of a name set, beside the nearest
 * spellings of other persons of the same half.
 */
export function latinPairs({ queries }: NameSet): LatinPair[] {
  const persons = queries.map(({ right }) => [...right].join(' '));
  const plain = queries.map(({ query }) => naiveLatin(query));
  return queries.flatMap(({ query: left, heldOut }, at) => {
    const others = queries.flatMap((other, place) =>
      other.heldOut === heldOut && place !== at ? [place] : [],
    );
    const own = others.filter((place) => persons[place] === persons[at] && place > at);
    const wrong = others
      .filter((place) => persons[place] !== persons[at])
      .map((place) => [place, nearness(plain[at]!, plain[place]!)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, WRONG);
    const pair = (place: number, same: boolean) => ({
      left,
      right: queries[place]!.query,
      same,
      heldOut,
    });
    return [
      ...own.slice(0, SPELLINGS).map((place) => pair(place, true)),
      ...wrong.map(([place]) => pair(place, false)),
    ];
  });
}
