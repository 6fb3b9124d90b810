type Numbers = Int32Array | Uint8Array | Float64Array;

/** A typed array that grows as it is written, and closes into memory that threads can share. */
export class Growing<T extends Numbers> {
  readonly #kind: new (
    room: number | SharedArrayBuffer,
  ) => T;
  values: T;
  length = 0;

  constructor(kind: new (room: number | SharedArrayBuffer) => T, room = 1024) {
    this.#kind = kind;
    this.values = new kind(room);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new this.#kind(this.values.length * 2);
      wider.set(this.values as never);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  close(): T {
    return shared(this.#kind, this.values.subarray(0, this.length) as T);
  }
}

/** A copy in memory that threads can share. */
export function shared<T extends Numbers | Uint32Array>(
  kind: new (room: SharedArrayBuffer) => T,
  values: T,
): T {
  const copy = new kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values as never);
  return copy;
}
