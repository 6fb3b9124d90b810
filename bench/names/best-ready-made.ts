import { bestF1 } from '@sila/names/train';
import { type Calls, f1Of, type Measured, wilson } from './intervals.ts';
import { PLAIN_WRITINGS } from './plain-writings.ts';
import { READY_MADE, type ReadyMade } from './ready-made.ts';
import { expectedRecall, standing } from './recall.ts';

export interface Asked {
  readonly query: string;
  readonly right: ReadonlySet<number>;
}

export type Best = Measured & { readonly name: string };

/** Recall at 1 and at 10 of the best ready-made method over its best plain writing, measure by measure. */
export function bestRecall(
  pool: readonly string[],
  asked: readonly Asked[],
): { first: Best; tenth: Best } {
  const tried = PLAIN_WRITINGS.flatMap(([writing, write]) => {
    const plain = pool.map(write);
    return READY_MADE.map((method) => recallOf(method, { writing, write, plain }, asked));
  });
  const best = (key: 'first' | 'tenth') =>
    tried.map((one) => one[key]).reduce((top, one) => (one.value > top.value ? one : top));
  return { first: best('first'), tenth: best('tenth') };
}

interface Written {
  readonly writing: string;
  readonly write: (name: string) => string;
  readonly plain: readonly string[];
}

function recallOf(method: ReadyMade, { writing, write, plain }: Written, asked: readonly Asked[]) {
  const score = method.over(plain);
  const some = asked.slice(0, method.mostQueries);
  let [first, tenth] = [0, 0];
  for (const { query, right } of some) {
    const stands = standing(score(write(query)), right);
    first += expectedRecall(stands, 1);
    tenth += expectedRecall(stands, 10);
  }
  const name = `${method.name}, ${writing}`;
  return {
    first: { ...wilson(first, some.length), name },
    tenth: { ...wilson(tenth, some.length), name },
  };
}

/** Pairs of one query: what it is compared with and whether that is the same name. */
export interface AskedPairs {
  readonly query: string;
  readonly pairs: readonly { readonly other: string; readonly same: boolean }[];
}

/** F1 of the best ready-made similarity of two names, each at the threshold that is best for it on the very pairs measured. */
export function bestPeerF1(asked: readonly AskedPairs[]): Best {
  const similarities = READY_MADE.filter(({ pairwise }) => pairwise);
  const tried = PLAIN_WRITINGS.flatMap(([writing, write]) =>
    similarities.map((method): Best => {
      const scored = asked.map(({ query, pairs }) => {
        const scores = method.over(pairs.map(({ other }) => write(other)))(write(query));
        return pairs.map(({ same }, at) => ({ score: scores[at]!, same }));
      });
      const { threshold } = bestF1(scored.flat());
      const calls = scored.map((some) => callsAt(some, threshold));
      return { ...f1Of(calls), name: `${method.name}, ${writing}` };
    }),
  );
  return tried.reduce((top, one) => (one.value > top.value ? one : top));
}

/** What one query's pairs give at a threshold. */
export function callsAt(
  pairs: readonly { score: number; same: boolean }[],
  threshold: number,
): Calls {
  const called = pairs.filter(({ score }) => score >= threshold);
  return {
    called: called.length,
    right: called.filter(({ same }) => same).length,
    wanted: pairs.filter(({ same }) => same).length,
  };
}
