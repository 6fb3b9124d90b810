/** What comparing two records gave: a level and, where something agrees, how rare it is, for each comparison. */
export interface Evidence {
  /** 0 is missing; the others as the field's kind has them in LEVELS. */
  readonly levels: Uint8Array;
  /** Bits: -log2 of the chance that another record agrees as well on this very value. */
  readonly rarity: Float32Array;
  /** The comparisons that both sides state something for, ascending; those up to `count` hold. */
  readonly stated: Uint8Array;
  count: number;
  /** Number of the list that both stand in, -1 where they stand in two. */
  list: number;
}

/**
 * Compares one field of a fixed left record with many right ones. What can be
 * done once for the left record is done in setLeft: candidates come grouped by
 * left record, and its tokens' neighbours are then stamped into a table
 * instead of being looked up for every pair. Values stand in `words` as Rows
 * has them, from place `from` up to `to`, and are never none.
 */
export interface Comparator {
  setLeft(words: Int32Array, from: number, to: number): void;
  /** Writes its levels and rarities from place `at` of the evidence on. */
  compare(right: Span, into: Evidence, at: number): void;
  /** From now on mostBits can be asked. @param at place of its first comparison */
  weighBy(weights: LevelWeights, at: number): void;
  /** Bits that the right record's values come to, or more: what is sooner known than the exact number. */
  mostBits(words: Int32Array, from: number, to: number): number;
  /** The same, told more closely; only where that costs more. */
  closerBits?(words: Int32Array, from: number, to: number): number;
}

/** What comparisons are worth, in bits. */
export interface LevelWeights {
  /** Most bits of a comparison at a level where what agrees is no rarer than this; 0 at no level. */
  mostAt(c: number, level: number, rarity: number): number;
}

/** Before weights are known nothing is worth anything. */
export const WEIGHTLESS: LevelWeights = { mostAt: () => 0 };

/** A field's values in a row; one object, written again for every field. */
export interface Span {
  words: Int32Array;
  from: number;
  to: number;
}
