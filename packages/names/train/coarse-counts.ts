/** Pairs of sign sequences with the weight of each pair. */
export interface SignPair {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  readonly weight: number;
}

const ROUNDS = 8;
const SIDE = 32;

/**
 * Joint probabilities of aligned signs, row for the left one, column for the
 * right one, 0 for nothing: expectation maximisation of a memoryless edit
 * transducer (Ristad and Yianilos 1998) from the given prior counts.
 */
export function coarseCounts(
  pairs: readonly SignPair[],
  prior: Float64Array,
  width: number,
): Float64Array {
  let joint = normalised(prior);
  for (let round = 0; round < ROUNDS; round++) {
    const counts = Float64Array.from(prior);
    const pass = new EditPass(joint, width);
    for (const pair of pairs) pass.count(pair, counts);
    joint = normalised(counts);
  }
  return joint;
}

function normalised(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, value) => sum + value, 0);
  return counts.map((value) => value / total);
}

/** Forward and backward sums over all alignments of a pair. */
class EditPass {
  readonly #joint: Float64Array;
  readonly #width: number;
  readonly #forward = new Float64Array(SIDE * SIDE);
  readonly #backward = new Float64Array(SIDE * SIDE);

  constructor(joint: Float64Array, width: number) {
    this.#joint = joint;
    this.#width = width;
  }

  count(pair: SignPair, counts: Float64Array): void {
    this.#sumForward(pair);
    const n = pair.left.length;
    const m = pair.right.length;
    const total = this.#forward[n * SIDE + m]!;
    if (total === 0) return;
    this.#backward.fill(0);
    this.#backward[n * SIDE + m] = 1;
    for (let i = n; i >= 0; i--) {
      for (let j = m; j >= 0; j--) {
        const at = i * SIDE + j;
        const share = (this.#forward[at]! * pair.weight) / total;
        for (const [cell, to] of this.#steps(pair, i, j)) {
          const beyond = this.#joint[cell]! * this.#backward[to]!;
          this.#backward[at]! += beyond;
          counts[cell]! += share * beyond;
        }
      }
    }
  }

  #sumForward(pair: SignPair): void {
    this.#forward.fill(0);
    this.#forward[0] = 1;
    for (let i = 0; i <= pair.left.length; i++) {
      for (let j = 0; j <= pair.right.length; j++) {
        const sum = this.#forward[i * SIDE + j]!;
        for (const [cell, to] of this.#steps(pair, i, j))
          this.#forward[to]! += sum * this.#joint[cell]!;
      }
    }
  }

  /** Cells of the joint table used by the steps from (i, j), with where each leads. */
  #steps({ left, right }: SignPair, i: number, j: number): [cell: number, to: number][] {
    const steps: [number, number][] = [];
    const row = i < left.length ? left[i]! * this.#width : -1;
    const column = j < right.length ? right[j]! : -1;
    if (row >= 0) steps.push([row, (i + 1) * SIDE + j]);
    if (column >= 0) steps.push([column, i * SIDE + j + 1]);
    if (row >= 0 && column >= 0) steps.push([row + column, (i + 1) * SIDE + j + 1]);
    return steps;
  }
}
