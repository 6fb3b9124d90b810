import type { BlockingKey } from './key-plan.ts';

/** No atom of that class goes further. */
export const NOWHERE = -1;

/** Every class goes on from here: for blocks that no chosen key makes small enough. */
export const ANYWHERE = 0;
const START = 1;

/**
 * The keys as a machine: from what a block's members share so far, which
 * class of atom may come next, in any order.
 */
export interface KeySteps {
  readonly start: number;
  /** states × classes: the next state, or NOWHERE. */
  readonly next: Int16Array;
  /** By state, 1 where a key ends: from there on anything may split what is still too large. */
  readonly ends: Uint8Array;
  readonly classes: number;
}

export function keySteps(keys: readonly BlockingKey[], classes: number): KeySteps {
  const states = new Map<string, number>([['', START]]);
  const sets: (readonly number[])[] = [[], []];
  for (const { classes: whole } of keys) {
    for (const part of partsOf(whole)) {
      const name = part.join(' ');
      if (states.has(name)) continue;
      states.set(name, sets.length);
      sets.push(part);
    }
  }
  const next = new Int16Array(sets.length * classes).fill(NOWHERE);
  const ends = new Uint8Array(sets.length);
  for (let c = 0; c < classes; c++) next[ANYWHERE * classes + c] = ANYWHERE;
  sets.forEach((set, state) => {
    if (state === ANYWHERE) return;
    for (let c = 0; c < classes; c++) {
      const name = [...set, c].sort((a, b) => a - b).join(' ');
      next[state * classes + c] = states.get(name) ?? NOWHERE;
    }
    ends[state] = keys.some((key) => key.classes.join(' ') === set.join(' ')) ? 1 : 0;
  });
  return { start: START, next, ends, classes };
}

/** All choices of a key's classes, each ascending. */
function partsOf(whole: readonly number[]): number[][] {
  const parts: number[][] = [[]];
  for (const one of whole) parts.push(...parts.map((part) => [...part, one]));
  return parts;
}
