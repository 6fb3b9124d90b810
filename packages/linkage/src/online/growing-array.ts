type Numbers = Int32Array | Uint32Array | Float32Array | Uint8Array;

/** Wider by a quarter: little memory stands idle, and copying stays cheap on the whole. */
const WIDER = 1.25;
const LEAST = 64;

/** A typed array that takes any place, and stands filled where nothing was written yet. */
export class GrowingArray<T extends Numbers> {
  readonly #kind: new (
    length: number,
  ) => T;
  readonly #filling: number;
  values: T;

  constructor(kind: new (length: number) => T, filling = 0, room = LEAST) {
    this.#kind = kind;
    this.#filling = filling;
    this.values = new kind(Math.max(LEAST, room));
    if (filling !== 0) this.values.fill(filling);
  }

  /** Makes room for places below `length`. */
  reserve(length: number): void {
    const had = this.values.length;
    if (length <= had) return;
    const wider = new this.#kind(Math.ceil(Math.max(length, had * WIDER)));
    wider.set(this.values as never);
    if (this.#filling !== 0) wider.fill(this.#filling, had);
    this.values = wider;
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) this.reserve(at + 1);
    this.values[at] = value;
  }

  /** What was written at a place; the filling elsewhere. */
  get(at: number): number {
    return this.values[at] ?? this.#filling;
  }

  get bytes(): number {
    return this.values.byteLength;
  }
}
