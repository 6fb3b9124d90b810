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
const LEAST_SHARE = 0.001;
const LEAST_PAIRS = 2;
const MOST_KEYS = 8;

/** In so many ways is each pair to be brought, where it can: what the survey could not see bars some of them. */
const BROUGHT_BY = 3;

/** What a further way is worth beside the first. */
const FURTHER_WAY = 0.15;

/** Keys that are weighed against each other, at most: the others bring few. */
const MOST_WEIGHED = 200;

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
  const { routes, keys, total } = routesOf(atoms, likely.slice(0, MOST_PLANNED_FROM), cap);
  const chosen: BlockingKey[] = [];
  const open = new Set(keys);
  while (chosen.length < MOST_KEYS) {
    let best: Key | null = null;
    let most = Math.max(LEAST_PAIRS, LEAST_SHARE * total) - 1e-9;
    for (const key of open) {
      const adds = routes.reduce((sum, route) => sum + route.pairs * route.worth(key), 0);
      const shorter = best !== null && adds === most && key.classes.length < best.classes.length;
      if (adds <= most && !shorter) continue;
      best = key;
      most = adds;
    }
    if (best === null) break;
    open.delete(best);
    chosen.push(take(best, routes, total));
  }
  const found = routes.reduce((sum, { found, pairs }) => sum + (found ? pairs : 0), 0);
  return { keys: chosen, completeness: total === 0 ? 1 : found / total };
}

function take(key: Key, routes: readonly Route[], total: number): BlockingKey {
  let brings = 0;
  let adds = 0;
  for (const route of routes) {
    if (!route.isBrought(key)) continue;
    brings += route.pairs;
    if (!route.found) adds += route.pairs;
    route.take(key);
  }
  return { classes: key.classes, brings: brings / total, addsShare: adds / total };
}

/** A key that could be chosen, and the keys it makes unnecessary: those within it. */
interface Key {
  readonly classes: readonly number[];
  readonly within: ReadonlySet<number>;
}

/** The ways to bring pairs of one kind together, and how many of them are still wanted. */
class Route {
  readonly #least: readonly number[];
  #open: readonly number[];
  #wanted: number;
  pairs = 0;
  found = false;

  constructor(least: readonly number[]) {
    this.#least = least;
    this.#open = least;
    this.#wanted = Math.min(least.length, BROUGHT_BY);
  }

  isBrought(key: Key): boolean {
    return this.#least.some((least) => key.within.has(least));
  }

  /** What a key would be worth: the first way all, further ones a little. */
  worth(key: Key): number {
    const ways = this.opened(key);
    return this.found ? FURTHER_WAY * ways : ways === 0 ? 0 : 1 + FURTHER_WAY * (ways - 1);
  }

  /** How many wanted ways a key would open. */
  opened(key: Key): number {
    let ways = 0;
    for (let i = 0; i < this.#open.length && ways < this.#wanted; i++) {
      if (key.within.has(this.#open[i]!)) ways++;
    }
    return ways;
  }

  take(key: Key): void {
    this.#wanted -= this.opened(key);
    this.#open = this.#open.filter((least) => !key.within.has(least));
    this.found = true;
  }
}

/** Pairs by the shortest keys that bring them, and those keys, the commonest first. */
function routesOf(atoms: Atoms, pairs: readonly SurveyedPair[], cap: number) {
  const numbers = new Map<string, number>();
  const classes: (readonly number[])[] = [];
  const uses: number[] = [];
  const routes = new Map<string, Route>();
  for (const { shared } of pairs) {
    const least = leastKeys(atoms, shared, cap).map((key) => {
      const name = key.join(' ');
      const number = numbers.get(name) ?? classes.length;
      if (number === classes.length) classes.push(key);
      numbers.set(name, number);
      uses[number] = (uses[number] ?? 0) + 1;
      return number;
    });
    const name = least.sort((a, b) => a - b).join(' ');
    const route = routes.get(name) ?? new Route(least);
    routes.set(name, route);
    route.pairs++;
  }
  const commonest = [...classes.keys()].sort((a, b) => uses[b]! - uses[a]! || a - b);
  const keys = commonest.slice(0, MOST_WEIGHED).map(
    (number): Key => ({
      classes: classes[number]!,
      within: new Set([...classes.keys()].filter((k) => isWithin(classes[k]!, classes[number]!))),
    }),
  );
  return { routes: [...routes.values()], keys, total: pairs.length };
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
