export type Decided = 'same' | 'different';

/** What reviewers decided of pairs. */
export class RecordDecisions {
  readonly #of = new Map<number, Map<number, Decided>>();

  /** @param decided null takes the decision back */
  set(left: number, right: number, decided: Decided | null): void {
    this.#put(left, right, decided);
    this.#put(right, left, decided);
  }

  /** The records that a record was decided with. */
  of(record: number): ReadonlyMap<number, Decided> {
    return this.#of.get(record) ?? NO_DECISIONS;
  }

  #put(record: number, other: number, decided: Decided | null): void {
    const own = this.#of.get(record) ?? new Map<number, Decided>();
    if (decided === null) own.delete(other);
    else own.set(other, decided);
    if (own.size === 0) this.#of.delete(record);
    else this.#of.set(record, own);
  }
}

const NO_DECISIONS: ReadonlyMap<number, Decided> = new Map();
