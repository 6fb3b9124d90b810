import type { ClusterRules, Conflict, WeighedPairs } from './cluster-rules.ts';
import { Groups } from './groups.ts';
import { KnownPairs } from './known-pairs.ts';
import { strongestFirst } from './strongest-first.ts';

/** Members of a group that speak for it, at most: eighty pairs tell as much of two large groups as thousands. */
const MOST_SPEAKERS = 9;

/** No single pair speaks louder than this: fifteen bits are certainty enough. */
export const LOUDEST = 15;

/** Two groups that did not join are asked again when they have grown by this factor. */
const GROWN = 2;

/**
 * Clusters of records: pairs join groups, the strongest first, where the mean
 * weight of the pairs between the two groups speaks for it, so that one chance
 * pair does not chain two people together. Pairs never brought together are
 * weighed as well; they are evidence too. Of large groups some members speak
 * for all: the time is bounded by the pairs, however large a family of records.
 * Groups that contradict each other stay apart, and that is told.
 */
export function clusterRecords(size: number, pairs: WeighedPairs, rules: ClusterRules): Clusters {
  const clustering = new Clustering(size, pairs, rules);
  for (const [left, right] of rules.mustLink) clustering.decide(left, right);
  for (const p of strongestFirst(pairs, rules.leastBits)) {
    clustering.offer(pairs.lefts[p]!, pairs.rights[p]!, pairs.bits[p]!);
  }
  return { clusters: clustering.groups.smallest(), conflicts: clustering.conflicts };
}

export interface Clusters {
  /** For each record the smallest record of its cluster. */
  readonly clusters: Uint32Array;
  /** The strongest first. */
  readonly conflicts: readonly Conflict[];
}

/**
 * What the mean of so many pairs must reach. A single pair is proposed on a
 * small chance, as a reviewer looks at it; groups are joined on more, as a
 * mean of many pairs is no longer in doubt by itself.
 */
function leastMean(leastBits: number, pairs: number): number {
  return leastBits < 0 ? leastBits / Math.sqrt(pairs) : leastBits;
}

class Clustering {
  readonly groups: Groups;
  readonly conflicts: Conflict[] = [];
  readonly #size: number;
  readonly #known: KnownPairs;
  readonly #rules: ClusterRules;
  /** By the two groups that did not join, their sizes multiplied. */
  readonly #refused = new Map<number, number>();
  readonly #cannot = new Map<number, number[]>();
  readonly #lists: Uint32Array;
  #epoch = 0;

  constructor(size: number, pairs: WeighedPairs, rules: ClusterRules) {
    this.#known = new KnownPairs(size, pairs);
    this.groups = new Groups(size);
    this.#size = size;
    this.#rules = rules;
    this.#lists = new Uint32Array(1 + rules.exclusive.reduce((most, l) => Math.max(most, l), 0));
    for (const [left, right] of rules.cannotLink) {
      this.#cannot.set(left, [...(this.#cannot.get(left) ?? []), right]);
      this.#cannot.set(right, [...(this.#cannot.get(right) ?? []), left]);
    }
  }

  decide(left: number, right: number): void {
    const [a, b] = [this.groups.of(left), this.groups.of(right)];
    if (a !== b) this.groups.join(a, b);
  }

  /** Joins the groups of two records where what lies between them speaks for it. */
  offer(left: number, right: number, bits: number): void {
    const { groups } = this;
    const [a, b] = [groups.of(left), groups.of(right)];
    if (a === b) return;
    const pairs = groups.size(a) * groups.size(b);
    const key = Math.min(a, b) * this.#size + Math.max(a, b);
    const refused = this.#refused.get(key);
    if (refused !== undefined && pairs < refused * GROWN) return;
    const joins =
      this.#mayJoin(a, b) &&
      (pairs === 1 || this.#between(a, b) >= leastMean(this.#rules.leastBits, pairs)) &&
      !this.#isConflict(left, right);
    if (joins) groups.join(a, b);
    else if (pairs > 1 || bits > this.#rules.leastBits) this.#refused.set(key, pairs);
  }

  /** Whether the groups of two records contradict each other; told where they do. */
  #isConflict(left: number, right: number): boolean {
    const { contradicts } = this.#rules;
    if (contradicts === undefined) return false;
    const { groups } = this;
    for (let l = groups.of(left); l >= 0; l = groups.after(l)) {
      for (let r = groups.of(right); r >= 0; r = groups.after(r)) {
        if (!contradicts(l, r)) continue;
        const isInOrder = left < right;
        this.conflicts.push({
          left: isInOrder ? left : right,
          right: isInOrder ? right : left,
          between: isInOrder ? [l, r] : [r, l],
        });
        return true;
      }
    }
    return false;
  }

  /** Mean weight of the pairs between two groups. */
  #between(a: number, b: number): number {
    const left = this.#speakers(a);
    const right = this.#speakers(b);
    let sum = 0;
    for (const l of left) {
      for (const r of right) {
        sum += Math.max(-LOUDEST, Math.min(LOUDEST, this.#bits(l, r)));
      }
    }
    return sum / (left.length * right.length);
  }

  #bits(left: number, right: number): number {
    const known = this.#known.bits(left, right);
    return Number.isNaN(known) ? this.#rules.weigh(left, right) : known;
  }

  /** Members spread evenly over a group. */
  #speakers(group: number): number[] {
    const step = Math.max(1, this.groups.size(group) / MOST_SPEAKERS);
    const speakers: number[] = [];
    for (let member = group, at = 0; member >= 0; member = this.groups.after(member), at++) {
      if (at >= speakers.length * step) speakers.push(member);
    }
    return speakers;
  }

  #mayJoin(a: number, b: number): boolean {
    const { exclusive } = this.#rules;
    this.#epoch++;
    for (let m = a; m >= 0; m = this.groups.after(m)) {
      if (exclusive[m]! >= 0) this.#lists[exclusive[m]!] = this.#epoch;
    }
    for (let m = b; m >= 0; m = this.groups.after(m)) {
      if (exclusive[m]! >= 0 && this.#lists[exclusive[m]!] === this.#epoch) return false;
      if (this.#cannot.get(m)?.some((other) => this.groups.of(other) === a)) return false;
    }
    return true;
  }
}
