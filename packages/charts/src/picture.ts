/** The same figures as words, for whoever can't see the picture or wants to copy them. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A finished picture. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** A whole `<svg>` element, escaped; its colours come from classes named `pic-…`. */
  readonly svg: string;
  readonly table: Table;
}
