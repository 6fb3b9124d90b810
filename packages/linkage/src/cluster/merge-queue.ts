/** Two groups that may be joined, and how strongly; stale once either has changed. */
export interface Merge {
  readonly bits: number;
  readonly left: number;
  readonly right: number;
  readonly leftVersion: number;
  readonly rightVersion: number;
}

/** Merges, the strongest first; equals in the order of their groups. A binary heap. */
export class MergeQueue {
  readonly #heap: Merge[] = [];

  push(merge: Merge): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(merge);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(merge, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = merge;
  }

  pop(): Merge | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!)) below++;
      if (!before(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return top;
  }
}

function before(a: Merge, b: Merge): boolean {
  if (a.bits !== b.bits) return a.bits > b.bits;
  return a.left !== b.left ? a.left < b.left : a.right < b.right;
}
