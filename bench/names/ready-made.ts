import { PEERS } from '@sila/names/train';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { MongeElkan } from './monge-elkan.ts';

/** A ready-made way to score a query against every name of a pool; −∞ for what it does not find. */
export interface ReadyMade {
  readonly name: string;
  /** Queries measured at most: fuzzy scans of the whole pool take seconds each. */
  readonly mostQueries: number;
  /** Whether two names score the same whatever else is in the pool. */
  readonly pairwise: boolean;
  over(pool: readonly string[]): (query: string) => Float64Array;
}

const SLOW = 60;

const pairwise = PEERS.map(
  ([name, peer]): ReadyMade => ({
    name,
    mostQueries: Number.POSITIVE_INFINITY,
    pairwise: true,
    over: (pool) => (query) => Float64Array.from(pool, (one) => peer(query, one)),
  }),
);

export const READY_MADE: readonly ReadyMade[] = [
  ...pairwise,
  {
    name: 'Monge–Elkan',
    mostQueries: Number.POSITIVE_INFINITY,
    pairwise: true,
    over: (pool) => {
      const matcher = new MongeElkan(pool);
      return (query) => matcher.scores(query);
    },
  },
  { name: 'Fuse.js', mostQueries: SLOW, pairwise: false, over: overFuse },
  { name: 'MiniSearch', mostQueries: 4 * SLOW, pairwise: false, over: overMiniSearch },
];

function overFuse(pool: readonly string[]): (query: string) => Float64Array {
  const fuse = new Fuse(pool, { includeScore: true, threshold: 0.6, ignoreLocation: true });
  return (query) => {
    const scores = new Float64Array(pool.length).fill(Number.NEGATIVE_INFINITY);
    // Fuse.js takes at most 32 letters of a pattern without cutting it up.
    for (const { refIndex, score = 1 } of fuse.search(query.slice(0, 32)))
      scores[refIndex] = 1 - score;
    return scores;
  };
}

function overMiniSearch(pool: readonly string[]): (query: string) => Float64Array {
  const index = new MiniSearch({ fields: ['name'] });
  index.addAll(pool.map((name, id) => ({ id, name })));
  return (query) => {
    const scores = new Float64Array(pool.length).fill(Number.NEGATIVE_INFINITY);
    for (const { id, score } of index.search(query, { fuzzy: 0.3, prefix: true }))
      scores[id] = score;
    return scores;
  };
}
