import { agglomerate, type ComponentRules } from './agglomerate.ts';
import type { ClusterRules, Limits, WeighedPairs } from './cluster-rules.ts';
import { UnionFind } from './union-find.ts';

/**
 * Clusters of records: within each connected part, groups are joined while the
 * mean weight of all pairs between them is positive, the strongest first, so
 * that one chance pair does not chain two people together. Pairs never brought
 * together are weighed as well; they are evidence too.
 * @returns for each record the smallest record of its cluster
 */
export function clusterRecords(
  size: number,
  pairs: WeighedPairs,
  rules: ClusterRules,
): Uint32Array {
  const parts = new UnionFind(size);
  const held: number[] = [];
  for (let p = 0; p < pairs.bits.length; p++) {
    if (pairs.bits[p]! < rules.leastBits) continue;
    parts.join(pairs.lefts[p]!, pairs.rights[p]!);
    held.push(p);
  }
  for (const [left, right] of rules.mustLink) parts.join(left, right);
  const members = groupBy(size, (r) => parts.find(r));
  const known = groupPairs(pairs, parts);
  const clusters = Uint32Array.from({ length: size }, (_, r) => r);
  const limits = limitsByRecord(rules);
  for (const [root, records] of members) {
    if (records.length < 2) continue;
    const component: ComponentRules = {
      records,
      pairs: known.get(root) ?? [],
      weighed: pairs,
      rules,
      limits,
    };
    for (const cluster of agglomerate(component)) {
      for (const record of cluster) clusters[record] = cluster[0]!;
    }
  }
  return clusters;
}

function groupBy(size: number, keyOf: (record: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let r = 0; r < size; r++) {
    const key = keyOf(r);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [r]);
    else group.push(r);
  }
  return groups;
}

function groupPairs(pairs: WeighedPairs, parts: UnionFind): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let p = 0; p < pairs.bits.length; p++) {
    const root = parts.find(pairs.lefts[p]!);
    if (root !== parts.find(pairs.rights[p]!)) continue;
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [p]);
    else group.push(p);
  }
  return groups;
}

function limitsByRecord(rules: ClusterRules): Limits {
  const both = (pairs: readonly (readonly [number, number])[]) => {
    const map = new Map<number, number[]>();
    for (const [left, right] of pairs) {
      map.set(left, [...(map.get(left) ?? []), right]);
      map.set(right, [...(map.get(right) ?? []), left]);
    }
    return map;
  };
  return { must: both(rules.mustLink), cannot: both(rules.cannotLink) };
}
