/**
 * Records in disjoint groups that only grow together. The members of a group
 * are a chain through `next`, so joining two costs nothing.
 */
export class Groups {
  readonly #root: Uint32Array;
  readonly #next: Int32Array;
  readonly #last: Uint32Array;
  readonly #size: Uint32Array;

  constructor(records: number) {
    this.#root = Uint32Array.from({ length: records }, (_, r) => r);
    this.#next = new Int32Array(records).fill(-1);
    this.#last = this.#root.slice();
    this.#size = new Uint32Array(records).fill(1);
  }

  /** The record that stands for a record's group. */
  of(record: number): number {
    let root = record;
    while (this.#root[root] !== root) root = this.#root[root]!;
    for (let at = record; at !== root; ) {
      const above = this.#root[at]!;
      this.#root[at] = root;
      at = above;
    }
    return root;
  }

  size(group: number): number {
    return this.#size[group]!;
  }

  /** The member after one, -1 after the last; a group's first member stands for it. */
  after(member: number): number {
    return this.#next[member]!;
  }

  join(left: number, right: number): void {
    const [into, from] = this.#size[left]! >= this.#size[right]! ? [left, right] : [right, left];
    this.#next[this.#last[into]!] = from;
    this.#last[into] = this.#last[from]!;
    this.#size[into]! += this.#size[from]!;
    this.#root[from] = into;
  }

  /** For each record the smallest record of its group. */
  smallest(): Uint32Array {
    const smallest = new Uint32Array(this.#root.length);
    const first = new Int32Array(this.#root.length).fill(-1);
    for (let r = 0; r < smallest.length; r++) {
      const root = this.of(r);
      if (first[root]! < 0) first[root] = r;
      smallest[r] = first[root]!;
    }
    return smallest;
  }
}
