/**
 * What became of a cluster. `joined`: a record came into it; `left`: a record
 * went out of it; `merged`: all of another cluster came into it, whose number is
 * no longer in use; `split`: a part of it became a cluster of its own; `ended`:
 * its last record was taken out.
 */
export type ClusterChangeKind = 'joined' | 'left' | 'merged' | 'split' | 'ended';

export interface ClusterChange {
  readonly kind: ClusterChangeKind;
  /** The cluster that stays. */
  readonly cluster: number;
  /** `merged`: the one that came; `split`: the one that went. */
  readonly other: number | null;
  /** The record that was added, changed, removed or decided on. */
  readonly record: number;
}

const KINDS: readonly ClusterChangeKind[] = ['joined', 'left', 'merged', 'split', 'ended'];
const WIDTH = 4;
const NONE = -1;

/** Every change of clusters, in the order they came about. */
export class ClusterLedger {
  #entries = new Int32Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#entries.byteLength;
  }

  push({ kind, cluster, other, record }: ClusterChange): void {
    const at = this.#size * WIDTH;
    if (at === this.#entries.length) {
      const wider = new Int32Array(Math.ceil(at * 1.25 + WIDTH));
      wider.set(this.#entries);
      this.#entries = wider.subarray(0, wider.length - (wider.length % WIDTH));
    }
    this.#entries.set([KINDS.indexOf(kind), cluster, other ?? NONE, record], at);
    this.#size++;
  }

  /** The changes from the n-th on. */
  *since(first: number): Generator<ClusterChange> {
    for (let at = first * WIDTH; at < this.#size * WIDTH; at += WIDTH) {
      const [kind, cluster, other, record] = this.#entries.subarray(at, at + WIDTH);
      yield {
        kind: KINDS[kind!]!,
        cluster: cluster!,
        other: other === NONE ? null : other!,
        record: record!,
      };
    }
  }
}
