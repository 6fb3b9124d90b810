import type { BlockingKey } from './key-plan.ts';

/** No atom of that class goes further. */
export const NOWHERE = -1;

const START = 0;

/**
 * The keys as a machine: from what a block's members share so far, which
 * class of atom may come next, in any order.
 */
export interface KeySteps {
  readonly start: number;
  /** states × classes: the next state, or NOWHERE. */
  readonly next: Int16Array;
  /** By state, 1 where nothing goes further. */
  readonly ends: Uint8Array;
  readonly classes: number;
}

export function keySteps(keys: readonly BlockingKey[], classes: number): KeySteps {
  const states = new Map<string, number>([['', START]]);
  const sets: (readonly number[])[] = [[]];
  for (const { classes: whole } of keys) {
    for (const part of partsOf(whole)) {
      const name = part.join(' ');
      if (states.has(name)) continue;
      states.set(name, sets.length);
      sets.push(part);
    }
  }
  const next = new Int16Array(sets.length * classes).fill(NOWHERE);
  const ends = new Uint8Array(sets.length).fill(1);
  sets.forEach((set, state) => {
    for (let c = 0; c < classes; c++) {
      const name = [...set, c].sort((a, b) => a - b).join(' ');
      const to = states.get(name);
      if (to === undefined) continue;
      next[state * classes + c] = to;
      ends[state] = 0;
    }
  });
  return { start: START, next, ends, classes };
}

/** All choices of a key's classes, each ascending. */
function partsOf(whole: readonly number[]): number[][] {
  const parts: number[][] = [[]];
  for (const one of whole) parts.push(...parts.map((part) => [...part, one]));
  return parts;
}
