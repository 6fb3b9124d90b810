import type { Atoms } from './atoms.ts';
import type { SurveyedPair } from './survey.ts';

/** Atoms that one key conjoins, at most. */
export const MOST_CONJOINED = 4;

/** A key: classes of atoms, ascending, that two records share together; words may come twice. */
export interface BlockingKey {
  readonly classes: readonly number[];
  /** Share of the surveyed likely pairs that it brings, and that no key before it brought. */
  readonly brings: number;
  readonly addsShare: number;
}

export interface KeyPlan {
  readonly keys: readonly BlockingKey[];
  /** Share of the surveyed likely pairs that the keys bring together. */
  readonly completeness: number;
}

/** A key that adds less than this share of the likely pairs, or fewer than so many, is not worth its cost. */
const LEAST_SHARE = 0.0007;
const LEAST_PAIRS = 2;
const MOST_KEYS = 24;

/** In so many ways is each pair to be brought, where it can: what the survey could not see bars some of them. */
const BROUGHT_BY = 3;

/** Pairs that the choice rests on, at most. */
const MOST_PLANNED_FROM = 800;

/**
 * Chooses keys greedily by what they add, on pairs that are likely of one
 * person and were found without keys. A pair is brought together by a key when
 * it shares atoms of some of those classes that so few others share that the
 * block stays below the cap: a block that is small enough sooner is not split
 * further.
 */
export function planKeys(atoms: Atoms, likely: readonly SurveyedPair[], cap: number): KeyPlan {
  const pairs = likely
    .slice(0, MOST_PLANNED_FROM)
    .map(({ shared }) => new Routes(leastKeys(atoms, shared, cap)));
  const all = new Map<string, readonly number[]>();
  for (const { open } of pairs) for (const key of open) all.set(key.join(' '), key);
  const total = Math.max(1, pairs.length);
  const keys: BlockingKey[] = [];
  const worth = ([name, key]: [string, readonly number[]]) => ({
    name,
    key,
    adds: pairs.reduce((sum, pair) => sum + pair.opened(key), 0),
  });
  while (keys.length < MOST_KEYS) {
    const best = [...all]
      .map(worth)
      .sort((a, b) => b.adds - a.adds || a.key.length - b.key.length || (a.name < b.name ? -1 : 1))[0];
    if (best === undefined || best.adds < Math.max(LEAST_PAIRS, LEAST_SHARE * total)) break;
    all.delete(best.name);
    const brought = pairs.filter((pair) => pair.brings(best.key));
    const added = brought.filter((pair) => !pair.found).length;
    for (const pair of brought) pair.take(best.key);
    keys.push({ classes: best.key, brings: brought.length / total, addsShare: added / total });
  }
  const found = pairs.filter((pair) => pair.found).length;
  return { keys, completeness: pairs.length === 0 ? 1 : found / total };
}

/** The ways to bring one pair together, and how many of them are still wanted. */
class Routes {
  readonly #least: readonly (readonly number[])[];
  open: (readonly number[])[];
  #wanted: number;
  found = false;

  constructor(least: readonly (readonly number[])[]) {
    this.#least = least;
    this.open = [...least];
    this.#wanted = Math.min(least.length, BROUGHT_BY);
  }

  brings(key: readonly number[]): boolean {
    return this.#least.some((least) => isWithin(least, key));
  }

  /** How many wanted ways a key would open. */
  opened(key: readonly number[]): number {
    if (this.#wanted === 0) return 0;
    let ways = 0;
    for (const least of this.open) if (isWithin(least, key)) ways++;
    return Math.min(this.#wanted, ways);
  }

  take(key: readonly number[]): void {
    this.#wanted -= this.opened(key);
    this.open = this.open.filter((least) => !isWithin(least, key));
    this.found = true;
  }
}

/** The shortest keys that bring a pair together: choices of its shared atoms that are rare enough, without the rest. */
function leastKeys(atoms: Atoms, shared: readonly number[], cap: number): number[][] {
  const { bits, classOf, classes, apart } = atoms;
  const enough = Math.log2(atoms.starts.length - 1) - Math.log2(cap);
  const found = new Map<string, number[]>();
  const path: number[] = [];
  const extend = (from: number, sum: number) => {
    if (sum >= enough && path.length > 0) {
      const key = path.map((atom) => classOf[atom]!).sort((a, b) => a - b);
      found.set(key.join(' '), key);
      return;
    }
    if (path.length === MOST_CONJOINED) return;
    for (let s = from; s < shared.length; s++) {
      const atom = shared[s]!;
      if (path.some((p) => apart[classOf[p]! * classes.length + classOf[atom]!] === 0)) continue;
      path.push(atom);
      extend(s + 1, sum + bits[atom]!);
      path.pop();
    }
  };
  extend(0, 0);
  return [...found.values()];
}

/** Whether all of an ascending list, repeats and all, is in another. */
function isWithin(part: readonly number[], whole: readonly number[]): boolean {
  let at = 0;
  for (const one of part) {
    while (at < whole.length && whole[at]! < one) at++;
    if (whole[at] !== one) return false;
    at++;
  }
  return true;
}
