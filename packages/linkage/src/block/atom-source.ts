/** What kind of thing an atom is, for reports and for telling which atoms say something beside each other. */
export interface AtomClass {
  readonly field: string;
  /** `word`, `day`, `monthAndDay`, `year`, `number`, `half`, `place`, `value`. */
  readonly what: string;
}

/** Where atoms come from: one aspect of one column. */
export interface AtomSource {
  readonly atomClass: AtomClass;
  /** True where a record may hold several that tell different things, as the words of a name do. */
  readonly many: boolean;
  /** True where sharing several says no more than sharing one, as with the years an age allows. */
  readonly once: boolean;
  /**
   * Where each value is one of several things that are all to be found again in
   * another record of the same person, as the words of a name are: how many a
   * record states.
   */
  readonly units?: (record: number) => number;
  /** Values are 0 to distinct - 1. */
  readonly distinct: number;
  /** Writes a record's values from place `at` on. @returns the place after the last */
  emit(record: number, into: Uint32Array, at: number): number;
  /** Atoms that a value of this source brings with it: for each value one of another source, -1 for none. */
  readonly implies: readonly { readonly source: AtomSource; readonly values: Int32Array }[];
}
