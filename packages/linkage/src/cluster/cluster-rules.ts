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
  /** Whether two records cannot both be right about one person, whatever they weigh; absent: never. */
  readonly contradicts?: (left: number, right: number) => boolean;
  /** Weighs a pair that is not among the weighed ones; below -LOUDEST anything may be told. */
  readonly weigh: (left: number, right: number) => number;
}

/** Two groups that their pairs speak for joining, and that hold what cannot be one person: for people to look at. */
export interface Conflict {
  /** The pair that would have joined them, the smaller record left. */
  readonly left: number;
  readonly right: number;
  /** The two records that contradict each other, the one of the left group first. */
  readonly between: readonly [number, number];
}
