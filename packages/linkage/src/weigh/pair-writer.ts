/** Pairs of rows with their bits, and how many were compared for them. */
export interface WeighedRows {
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly bits: Float32Array;
  readonly compared: number;
}

/** Pairs as they are found, by row. */
export class PairWriter {
  #lefts = new Uint32Array(1 << 12);
  #rights = new Uint32Array(1 << 12);
  #bits = new Float32Array(1 << 12);
  #length = 0;

  push(left: number, right: number, bits: number): void {
    if (this.#length === this.#bits.length) this.#widen();
    this.#lefts[this.#length] = left;
    this.#rights[this.#length] = right;
    this.#bits[this.#length++] = bits;
  }

  close(compared: number): WeighedRows {
    return {
      lefts: this.#lefts.slice(0, this.#length),
      rights: this.#rights.slice(0, this.#length),
      bits: this.#bits.slice(0, this.#length),
      compared,
    };
  }

  #widen(): void {
    const [lefts, rights, bits] = [this.#lefts, this.#rights, this.#bits];
    this.#lefts = new Uint32Array(2 * lefts.length);
    this.#rights = new Uint32Array(2 * lefts.length);
    this.#bits = new Float32Array(2 * lefts.length);
    this.#lefts.set(lefts);
    this.#rights.set(rights);
    this.#bits.set(bits);
  }
}
