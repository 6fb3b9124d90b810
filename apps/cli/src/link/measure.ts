import type { LinkResult, RecordTable } from '@sila/linkage';
import type { NamedRecord } from './build-table.ts';

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LinkMeasures {
  readonly pairs: { readonly completeness: number } & Quality;
  readonly clusters: Quality;
}

/** The measures against the truth: of blocking, of the links, and of the pairs that the clusters imply. */
export function measure(
  table: RecordTable,
  named: ReadonlyMap<string, NamedRecord>,
  {
    candidates,
    links,
    clusters,
  }: LinkResult & { links: readonly (readonly [number, number, number])[] },
): LinkMeasures {
  const truth = table.ids.map((id) => named.get(id)!.truth ?? '');
  // A record without a truth is of nobody else.
  const same = (l: number, r: number) => truth[l] !== '' && truth[l] === truth[r];
  const truePairs = pairsWithin(truth.filter((person) => person !== ''));
  let met = 0;
  candidates.forEach((l, r) => {
    if (same(l, r)) met++;
  });
  const right = links.filter(([l, r]) => same(l, r)).length;
  const implied = pairsWithin(Array.from(clusters, String));
  const inBoth = pairsWithin(
    truth.flatMap((person, r) => (person === '' ? [] : [`${clusters[r]} ${person}`])),
  );
  return {
    pairs: { completeness: ratio(met, truePairs), ...quality(right, links.length, truePairs) },
    clusters: quality(inBoth, implied, truePairs),
  };
}

function quality(right: number, found: number, sought: number): Quality {
  return {
    precision: ratio(right, found),
    recall: ratio(right, sought),
    f1: ratio(2 * right, found + sought),
  };
}

/** Of nothing everything is found. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1e6) / 1e6;
}

function pairsWithin(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
