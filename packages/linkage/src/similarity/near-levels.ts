import type { Dictionary } from '../table/dictionary.ts';

/** How two tokens stand: LOOSE can be the same, NEAR may well be, CLOSE is the same with an error, EXACT is the same. */
export const LOOSE = 1;
export const NEAR = 2;
export const CLOSE = 3;
export const EXACT = 4;

export interface LevelBounds {
  /** Least similarity that counts as close. */
  readonly close: number;
  /** Least similarity that counts as near. */
  readonly near: number;
  /** Least similarity that counts as loose. */
  readonly loose: number;
}

/** A vocabulary and how often each token occurs. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly counts: Uint32Array;
}
