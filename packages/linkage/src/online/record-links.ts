import { GrowingArray } from './growing-array.ts';

const NONE = -1;

/** Weighed pairs of records, found from either side. Half links come in twos: h and h ^ 1 are one pair. */
export class RecordLinks {
  readonly #first = new GrowingArray(Int32Array, NONE);
  readonly #next = new GrowingArray(Int32Array);
  readonly #other = new GrowingArray(Int32Array);
  /** By pair. */
  readonly #bits = new GrowingArray(Float32Array);
  #size = 0;
  /** Pairs given up, chained by their first half. */
  #free = NONE;

  get bytes(): number {
    return this.#first.bytes + this.#next.bytes + this.#other.bytes + this.#bits.bytes;
  }

  add(left: number, right: number, bits: number): void {
    const half = this.#free === NONE ? this.#size : this.#free;
    if (this.#free === NONE) this.#size += 2;
    else this.#free = this.#next.values[half]!;
    this.#put(half, left, right);
    this.#put(half + 1, right, left);
    this.#bits.set(half >> 1, bits);
  }

  removeAll(record: number): void {
    for (let half = this.#first.get(record); half !== NONE; ) {
      const after = this.#next.values[half]!;
      this.#cut(this.#other.values[half]!, half ^ 1);
      const pair = half & ~1;
      this.#next.values[pair] = this.#free;
      this.#free = pair;
      half = after;
    }
    this.#first.set(record, NONE);
  }

  forEach(record: number, take: (other: number, bits: number) => void): void {
    for (let half = this.#first.get(record); half !== NONE; half = this.#next.values[half]!) {
      take(this.#other.values[half]!, this.#bits.values[half >> 1]!);
    }
  }

  #put(half: number, record: number, other: number): void {
    this.#other.set(half, other);
    this.#next.set(half, this.#first.get(record));
    this.#first.set(record, half);
  }

  #cut(record: number, half: number): void {
    let before = NONE;
    for (let at = this.#first.get(record); at !== half; at = this.#next.values[at]!) before = at;
    const after = this.#next.values[half]!;
    if (before === NONE) this.#first.set(record, after);
    else this.#next.values[before] = after;
  }
}
