import { clusterRecords } from '../cluster/cluster-records.ts';
import type { RecordDecisions } from './record-decisions.ts';
import type { RecordLinks } from './record-links.ts';

/** What the records of a component are grouped by. */
export interface Grouping {
  readonly links: RecordLinks;
  readonly decisions: RecordDecisions;
  /** Least bits of a pair that holds two records together. */
  readonly leastBits: number;
  /** The list of which a cluster may hold one record only; -1 for none. */
  readonly exclusive: (record: number) => number;
  readonly weigh: (left: number, right: number) => number;
}

/** All records that hang together with one by links or decisions that they are the same, ascending. */
export function componentOf(record: number, { links, decisions }: Grouping): number[] {
  const found = new Set([record]);
  for (const member of found) {
    links.forEach(member, (other) => found.add(other));
    for (const [other, decided] of decisions.of(member)) if (decided === 'same') found.add(other);
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Groups a component as the batch engine groups all records: what is not
 * linked does not act on each other, so that the parts give the whole.
 * @param records ascending
 * @returns groups, each ascending
 */
export function groupComponent(records: readonly number[], grouping: Grouping): number[][] {
  if (records.length === 1) return [[...records]];
  const place = new Map(records.map((record, at) => [record, at]));
  const { clusters } = clusterRecords(records.length, pairsWithin(records, place, grouping), {
    leastBits: grouping.leastBits,
    ...decidedWithin(records, place, grouping),
    exclusive: Int32Array.from(records, grouping.exclusive),
    weigh: (l, r) => grouping.weigh(records[l]!, records[r]!),
  });
  const groups = new Map<number, number[]>();
  clusters.forEach((cluster, at) => {
    const group = groups.get(cluster);
    if (group) group.push(records[at]!);
    else groups.set(cluster, [records[at]!]);
  });
  return [...groups.values()];
}

function pairsWithin(
  records: readonly number[],
  place: ReadonlyMap<number, number>,
  { links }: Grouping,
) {
  const pairs: { readonly l: number; readonly r: number; readonly bits: number }[] = [];
  records.forEach((record, l) => {
    links.forEach(record, (other, bits) => {
      if (other > record) pairs.push({ l, r: place.get(other)!, bits });
    });
  });
  pairs.sort((a, b) => a.l - b.l || a.r - b.r);
  return {
    lefts: Uint32Array.from(pairs, ({ l }) => l),
    rights: Uint32Array.from(pairs, ({ r }) => r),
    bits: Float32Array.from(pairs, ({ bits }) => bits),
  };
}

function decidedWithin(
  records: readonly number[],
  place: ReadonlyMap<number, number>,
  { decisions }: Grouping,
) {
  const mustLink: [number, number][] = [];
  const cannotLink: [number, number][] = [];
  records.forEach((record, l) => {
    const own = [...decisions.of(record)].filter(([other]) => other > record);
    for (const [other, decided] of own.sort(([a], [b]) => a - b)) {
      const r = place.get(other);
      if (r === undefined) continue;
      (decided === 'same' ? mustLink : cannotLink).push([l, r]);
    }
  });
  return { mustLink, cannotLink };
}
