import type { QueryBits } from './query-bits.ts';

/** Sets of common words tried for one query at most. */
const MOST_SETS = 40;

/** A set of a query's common words. */
export interface WordSet {
  readonly members: readonly QueryBits[];
  /** No name that has only these of the common words ranks higher. */
  readonly reach: number;
}

/** Sets of common words, the heaviest first. */
export function heaviestSets(common: readonly QueryBits[]): WordSet[] {
  const sets: WordSet[] = [];
  for (let places = 1; places < 1 << common.length; places++) {
    const members = common.filter((_, at) => (places & (1 << at)) !== 0);
    const reach = members.reduce((sum, { heaviest }) => sum + heaviest, 0);
    sets.push({ members, reach });
  }
  return sets.sort((a, b) => b.reach - a.reach).slice(0, MOST_SETS);
}
