/** Weighed pairs in columns; bits are log2 odds. */
export interface WeighedPairs {
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly bits: Float32Array;
}

export interface ClusterRules {
  /** Least bits of a pair for it to hold two records together. */
  readonly leastBits: number;
  /** Joined whatever they weigh. */
  readonly mustLink: readonly (readonly [number, number])[];
  /** Never in one cluster. */
  readonly cannotLink: readonly (readonly [number, number])[];
  /** For each record the list of which a cluster may hold one only, -1 for none. */
  readonly exclusive: Int32Array;
  /** Weighs a pair that blocking did not bring together. */
  readonly weigh: (left: number, right: number) => number;
}
