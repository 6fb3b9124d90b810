/** A typed array of whole numbers that grows as it is written. */
export class GrowableInts {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.#values.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  /** True when the value stands at place `from` or later. */
  includes(value: number, from: number): boolean {
    for (let at = from; at < this.length; at++) if (this.#values[at] === value) return true;
    return false;
  }

  /** A view, valid until the next push. */
  view(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
