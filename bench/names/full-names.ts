import { NameIndex, NameMatcher, normaliseName } from '@sila/names';
import type { NameQuery, NameSet } from '@sila/names/train';
import { type AskedPairs, bestPeerF1, bestRecall } from './best-ready-made.ts';
import { f1Of, wilson } from './intervals.ts';
import { expectedRecall } from './recall.ts';
import type { Report } from './report.ts';

export interface FullNameMeasure {
  readonly key: string;
  readonly title: string;
  readonly set: NameSet;
  readonly bars: { readonly first: number; readonly tenth: number; readonly f1: number };
}

/** Full names across scripts: recall in a pool, and F1 against ten hard negatives a query. */
export function measureFullNames({ key, title, set, bars }: FullNameMeasure, report: Report): void {
  const queries = withEqualNames(set).filter((query) => query.heldOut);
  const note = `${queries.length} queries, pool ${set.pool.length.toLocaleString('en')}`;
  const recall = ourRecall(set, queries);
  const best = bestRecall(set.pool, queries);
  report.add({
    key: `${key}.recall1`,
    measure: `${title}, recall at 1`,
    peer: best.first,
    ours: recall.first,
    bar: bars.first,
    note,
  });
  report.add({
    key: `${key}.recall10`,
    measure: `${title}, recall at 10`,
    peer: best.tenth,
    ours: recall.tenth,
    bar: bars.tenth,
  });
  const asked = queries.map((query) => pairsOf(set, query));
  report.add({
    key: `${key}.f1`,
    measure: `${title}, F1 against hard negatives`,
    peer: bestPeerF1(asked),
    ours: f1Of(asked.map(ourCalls)),
    bar: bars.f1,
  });
}

/**
 * A name of the pool that folds to the same words as a right one is right as
 * well: nobody could tell them apart, and the negatives leave them out too.
 */
function withEqualNames({ pool, queries }: NameSet): NameQuery[] {
  const folded = pool.map((name) => normaliseName(name).tokens.join(' '));
  const places = new Map<string, number[]>();
  for (const [at, words] of folded.entries()) places.set(words, [...(places.get(words) ?? []), at]);
  return queries.map((query) => ({
    ...query,
    right: new Set([...query.right].flatMap((at) => [at, ...places.get(folded[at]!)!])),
  }));
}

/** Within the first ten as a caller gets them; names of equal score count as in random order. */
function ourRecall(set: NameSet, queries: readonly NameQuery[]) {
  const index = new NameIndex();
  for (const [at, name] of set.pool.entries()) index.add(at, name);
  let [first, tenth] = [0, 0];
  for (const { query, right } of queries) {
    const found = index.search(query, 10);
    const best = found.find(({ id }) => right.has(id));
    if (!best) continue;
    const equal = index.search(query, 60).filter(({ score }) => score === best.score);
    const stands = {
      better: found.filter(({ score }) => score > best.score).length,
      equal: equal.filter(({ id }) => !right.has(id)).length,
      right: Math.max(1, equal.filter(({ id }) => right.has(id)).length),
    };
    first += expectedRecall(stands, 1);
    tenth += expectedRecall(stands, 10);
  }
  return { first: wilson(first, queries.length), tenth: wilson(tenth, queries.length) };
}

/** One right name and the set's ten hard negatives. */
export function pairsOf(set: NameSet, { query, right, negatives }: NameQuery): AskedPairs {
  return {
    query,
    pairs: [
      { other: set.pool[[...right][0]!]!, same: true },
      ...negatives.map((at) => ({ other: set.pool[at]!, same: false })),
    ],
  };
}

const matcher = new NameMatcher();

export function ourScore(one: string, other: string): number {
  return matcher.score(matcher.prepare(one), matcher.prepare(other));
}

export function isCalledSame(one: string, other: string): boolean {
  return matcher.verdict(ourScore(one, other)) === 'same';
}

/** What our own verdict gives for one query. */
export function ourCalls({ query, pairs }: AskedPairs) {
  const called = pairs.filter(({ other }) => isCalledSame(query, other));
  return {
    called: called.length,
    right: called.filter(({ same }) => same).length,
    wanted: pairs.filter(({ same }) => same).length,
  };
}
