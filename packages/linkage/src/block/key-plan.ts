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

/** Pairs that the choice rests on, at most. */
const MOST_PLANNED_FROM = 2_000;

/**
 * Chooses keys greedily by what they add, on pairs that are likely of one
 * person and were found without keys. A pair is brought together by a key when
 * it shares atoms of some of those classes that so few others share that the
 * block stays below the cap: a block that is small enough sooner is not split
 * further.
 */
export function planKeys(atoms: Atoms, likely: readonly SurveyedPair[], cap: number): KeyPlan {
  const pairs = likely.slice(0, MOST_PLANNED_FROM).map(({ shared }) => leastKeys(atoms, shared, cap));
  const all = new Map<string, readonly number[]>();
  for (const keys of pairs) for (const key of keys) all.set(key.join(' '), key);
  const bringers = pairs.map((keys) => {
    const within = (key: readonly number[]) => keys.some((least) => isWithin(least, key));
    return new Set([...all].filter(([, key]) => within(key)).map(([name]) => name));
  });
  const total = Math.max(1, pairs.length);
  const open = new Set(bringers.keys());
  const keys: BlockingKey[] = [];
  while (keys.length < MOST_KEYS) {
    const adds = new Map<string, number>();
    for (const p of open) for (const key of bringers[p]!) adds.set(key, (adds.get(key) ?? 0) + 1);
    const best = [...adds].sort(
      ([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1),
    )[0];
    if (best === undefined || best[1] < Math.max(LEAST_PAIRS, LEAST_SHARE * total)) break;
    const [name, added] = best;
    for (const p of [...open]) if (bringers[p]!.has(name)) open.delete(p);
    keys.push({
      classes: all.get(name)!,
      brings: bringers.filter((names) => names.has(name)).length / total,
      addsShare: added / total,
    });
  }
  return { keys, completeness: pairs.length === 0 ? 1 : 1 - open.size / total };
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
