/** More contexts than this are remembered cell by cell, not in a row of all cells for each. */
const FEW_CONTEXTS = 64;

/** Where the block of each distinct cell begins, by what the cell must know of its row. */
export class BlockMemory {
  readonly #distinct: number;
  /** Block and one; 0 where the cell was not read yet. */
  readonly #rows: (Int32Array | undefined)[] = [];
  readonly #rest = new Map<number, number>();

  constructor(distinct: number) {
    this.#distinct = distinct;
  }

  /** @returns -1 where it is not known */
  find(context: number, code: number): number {
    if (context < FEW_CONTEXTS) return (this.#rows[context]?.[code] ?? 0) - 1;
    return this.#rest.get(context * this.#distinct + code) ?? -1;
  }

  set(context: number, code: number, block: number): void {
    if (context >= FEW_CONTEXTS) {
      this.#rest.set(context * this.#distinct + code, block);
      return;
    }
    this.#rows[context] ??= new Int32Array(this.#distinct);
    this.#rows[context][code] = block + 1;
  }
}
