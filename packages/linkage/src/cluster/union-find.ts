/** Disjoint sets of 0 to size - 1; the smallest member stands for its set. */
export class UnionFind {
  readonly #parent: Uint32Array;

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, i) => i);
  }

  find(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = member; at !== root; ) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(left: number, right: number): void {
    const a = this.find(left);
    const b = this.find(right);
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
