import { ClusterLedger } from './cluster-ledger.ts';
import { GrowingArray } from './growing-array.ts';

const NONE = -1;

/** How much of a cluster as it was is found in a group as it is. */
interface Overlap {
  readonly group: number;
  readonly cluster: number;
  size: number;
  /** Its oldest record. */
  readonly first: number;
}

/**
 * The number of each record's cluster. When records are grouped anew, a
 * cluster's number stays with the largest part of it, among equal ones with
 * that of the oldest record; every other change stands in the ledger.
 */
export class ClusterNumbers {
  readonly #of = new GrowingArray(Int32Array, NONE);
  readonly ledger = new ClusterLedger();
  #next = 0;

  get bytes(): number {
    return this.#of.bytes + this.ledger.bytes;
  }

  /** -1 for a record in none. */
  of(record: number): number {
    return this.#of.get(record);
  }

  /** Takes a record out; what is left of its cluster is grouped next. */
  forget(record: number): void {
    this.#of.set(record, NONE);
  }

  /**
   * Numbers groups that take the place of all the clusters they touch.
   * @param groups records ascending, no record in two
   * @param cause the record that was added, changed, removed or decided on
   * @param was the cluster that `cause` was taken out of, -1 for none
   */
  renumber(groups: readonly (readonly number[])[], cause: number, was = NONE): void {
    const overlaps = this.#overlaps(groups);
    overlaps.sort((a, b) => b.size - a.size || a.first - b.first);
    const numbers = new Array<number>(groups.length).fill(NONE);
    const kept = new Set<number>();
    for (const { group, cluster } of overlaps) {
      if (numbers[group] !== NONE || kept.has(cluster)) continue;
      numbers[group] = cluster;
      kept.add(cluster);
    }
    this.#note({ groups, numbers, overlaps, kept }, cause, was);
    groups.forEach((group, g) => {
      for (const record of group) this.#of.set(record, numbers[g]!);
    });
  }

  #overlaps(groups: readonly (readonly number[])[]): Overlap[] {
    const overlaps: Overlap[] = [];
    groups.forEach((records, group) => {
      const own = new Map<number, Overlap>();
      for (const record of records) {
        const cluster = this.#of.get(record);
        if (cluster === NONE) continue;
        const known = own.get(cluster);
        if (known) known.size++;
        else own.set(cluster, { group, cluster, size: 1, first: record });
      }
      overlaps.push(...own.values());
    });
    return overlaps;
  }

  #note({ groups, numbers, overlaps, kept }: Renumbered, cause: number, was: number): void {
    const now = groups.findIndex((group) => group.length > 1 && group.includes(cause));
    const isNew = now >= 0 && this.#of.get(cause) === NONE;
    // First: what is left of the cluster may come into another, and its number is then gone.
    if (was !== NONE && !(now >= 0 && numbers[now] === was)) {
      const kind = overlaps.some(({ cluster }) => cluster === was) ? 'left' : 'ended';
      this.ledger.push({ kind, cluster: was, other: null, record: cause });
    }
    for (let g = 0; g < groups.length; g++) {
      if (numbers[g] !== NONE) continue;
      numbers[g] = this.#next++;
      const from = overlaps.find(({ group }) => group === g);
      if (from === undefined) continue;
      this.ledger.push({ kind: 'split', cluster: from.cluster, other: numbers[g]!, record: cause });
    }
    const gone = new Set<number>();
    for (const { cluster, group } of overlaps) {
      if (kept.has(cluster) || gone.has(cluster)) continue;
      gone.add(cluster);
      this.ledger.push({ kind: 'merged', cluster: numbers[group]!, other: cluster, record: cause });
    }
    if (isNew && numbers[now] !== was) {
      this.ledger.push({ kind: 'joined', cluster: numbers[now]!, other: null, record: cause });
    }
  }
}

interface Renumbered {
  readonly groups: readonly (readonly number[])[];
  readonly numbers: number[];
  readonly overlaps: readonly Overlap[];
  readonly kept: ReadonlySet<number>;
}
