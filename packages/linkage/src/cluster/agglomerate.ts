import type { ClusterRules, Limits, WeighedPairs } from './cluster-rules.ts';
import { MergeQueue } from './merge-queue.ts';

export interface ComponentRules {
  /** Ascending. */
  readonly records: readonly number[];
  /** Places in `weighed` of the pairs inside the component. */
  readonly pairs: readonly number[];
  readonly weighed: WeighedPairs;
  readonly rules: ClusterRules;
  readonly limits: Limits;
}

/** Between two groups at most this many pairs never brought together are weighed; further ones count as MISSING_BITS. */
const MOST_WEIGHED = 2_000;
const MISSING_BITS = -6;

/** No single pair speaks louder than this: fifteen bits are certainty enough. */
const LOUDEST = 15;

/** Sum and number of the pair weights known between two groups. */
interface Bond {
  sum: number;
  known: number;
}

interface Group {
  members: number[];
  version: number;
  readonly bonds: Map<number, Bond>;
}

/** The clusters of one connected part, each ascending. */
export function agglomerate(component: ComponentRules): number[][] {
  return new Agglomeration(component).run();
}

class Agglomeration {
  readonly #component: ComponentRules;
  readonly #groups: Group[] = [];
  readonly #groupOf = new Map<number, number>();
  readonly #weighed = new Map<number, Set<number>>();
  readonly #queue = new MergeQueue();

  constructor(component: ComponentRules) {
    this.#component = component;
    this.#startGroups();
    const { pairs, weighed } = component;
    for (const p of pairs) this.#add(weighed.lefts[p]!, weighed.rights[p]!, weighed.bits[p]!);
    this.#groups.forEach((group, g) => {
      for (const other of group.bonds.keys()) if (other > g) this.#offer(g, other);
    });
  }

  run(): number[][] {
    for (let best = this.#queue.pop(); best !== undefined; best = this.#queue.pop()) {
      const left = this.#groups[best.left]!;
      const right = this.#groups[best.right]!;
      if (left.version !== best.leftVersion || right.version !== best.rightVersion) continue;
      const bond = left.bonds.get(best.right)!;
      if (!this.#mayJoin(left, right)) continue;
      if (bond.known < left.members.length * right.members.length) {
        this.#weighRest(left, right, bond);
        this.#offer(best.left, best.right);
      } else this.#merge(best.left, best.right);
    }
    return this.#groups
      .filter((g) => g.members.length > 0)
      .map((g) => g.members.sort((a, b) => a - b));
  }

  /** One group a record, save that records decided to be the same begin together. */
  #startGroups(): void {
    const { records, limits } = this.#component;
    for (const record of records) {
      if (this.#groupOf.has(record)) continue;
      const members: number[] = [];
      const waiting = [record];
      while (waiting.length > 0) {
        const next = waiting.pop()!;
        if (this.#groupOf.has(next)) continue;
        this.#groupOf.set(next, this.#groups.length);
        members.push(next);
        waiting.push(...(limits.must.get(next) ?? []));
      }
      this.#groups.push({ members, version: 0, bonds: new Map() });
    }
  }

  #add(left: number, right: number, bits: number): void {
    const a = this.#groupOf.get(left)!;
    const b = this.#groupOf.get(right)!;
    if (a === b) return;
    const low = Math.min(left, right);
    const known = this.#weighed.get(low) ?? new Set();
    known.add(Math.max(left, right));
    this.#weighed.set(low, known);
    const bond = this.#groups[a]!.bonds.get(b) ?? { sum: 0, known: 0 };
    bond.sum += Math.max(-LOUDEST, Math.min(LOUDEST, bits));
    bond.known++;
    // One object for both sides: what one learns the other knows.
    this.#groups[a]!.bonds.set(b, bond);
    this.#groups[b]!.bonds.set(a, bond);
  }

  /** Weighs the pairs between two groups that blocking did not bring together: absence of a block is no verdict. */
  #weighRest(left: Group, right: Group, bond: Bond): void {
    let weighed = 0;
    for (const a of left.members) {
      for (const b of right.members) {
        if (this.#weighed.get(Math.min(a, b))?.has(Math.max(a, b))) continue;
        const bits = weighed < MOST_WEIGHED ? this.#component.rules.weigh(a, b) : MISSING_BITS;
        weighed++;
        this.#add(a, b, bits);
      }
    }
    bond.known = left.members.length * right.members.length;
  }

  /** Queues two groups by the mean of what is known between them, where that speaks for joining. */
  #offer(a: number, b: number): void {
    const left = this.#groups[a]!;
    const right = this.#groups[b]!;
    const bond = left.bonds.get(b)!;
    const bits = bond.sum / bond.known;
    if (bits < this.#component.rules.leastBits) return;
    this.#queue.push({
      bits,
      left: Math.min(a, b),
      right: Math.max(a, b),
      leftVersion: a < b ? left.version : right.version,
      rightVersion: a < b ? right.version : left.version,
    });
  }

  #mayJoin(left: Group, right: Group): boolean {
    const { rules, limits } = this.#component;
    const lists = new Set(left.members.map((m) => rules.exclusive[m]!).filter((list) => list >= 0));
    return (
      !right.members.some((m) => lists.has(rules.exclusive[m]!)) &&
      !left.members.some((m) =>
        limits.cannot.get(m)?.some((other) => right.members.includes(other)),
      )
    );
  }

  #merge(a: number, b: number): void {
    const into = this.#groups[a]!;
    const from = this.#groups[b]!;
    for (const member of from.members) this.#groupOf.set(member, a);
    into.members = into.members.concat(from.members);
    from.members = [];
    into.version++;
    from.version++;
    into.bonds.delete(b);
    for (const [other, bond] of from.bonds) {
      if (other === a) continue;
      const held = into.bonds.get(other) ?? { sum: 0, known: 0 };
      held.sum += bond.sum;
      held.known += bond.known;
      into.bonds.set(other, held);
      this.#groups[other]!.bonds.delete(b);
      this.#groups[other]!.bonds.set(a, held);
    }
    from.bonds.clear();
    for (const other of into.bonds.keys()) this.#offer(a, other);
  }
}
