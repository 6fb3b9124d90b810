/** What comparing two records gave: a level and, where something agrees, how rare it is, for each comparison. */
export interface Evidence {
  /** 0 is missing; the others as the field's kind has them in LEVELS. */
  readonly levels: Uint8Array;
  /** Bits: -log2 of the chance that another record agrees as well on this very value. */
  readonly rarity: Float32Array;
  /** The comparisons that both sides state something for, ascending; those up to `count` hold. */
  readonly stated: Uint8Array;
  count: number;
  /** Whether both stand in one list. */
  sameList: boolean;
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
  /** The greatest rarity, in bits, that comparing the left record with any other can give, over all its comparisons. */
  mostRarity(): number;
}

/** A field's values in a row; one object, written again for every field. */
export interface Span {
  words: Int32Array;
  from: number;
  to: number;
}
