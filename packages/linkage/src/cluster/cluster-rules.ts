/** Weighed pairs in columns, ascending by left and then by right; bits are log2 odds. */
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
  /** Weighs a pair that is not among the weighed ones; below -LOUDEST anything may be told. */
  readonly weigh: (left: number, right: number) => number;
}
