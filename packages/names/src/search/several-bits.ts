import { bitWords } from './slot-bits.ts';

/** Which slots are in two sets or more, and which in three or more, counted by bits. */
export class SeveralBits {
  #once = new Int32Array(0);
  #twice = new Int32Array(0);
  #thrice = new Int32Array(0);

  /** Slots in two of the sets or more, among the first so many; overwritten by the next call. */
  inTwo(sets: readonly Int32Array[], slots: number): Int32Array {
    this.#begin(slots);
    for (const bits of sets) addTwice(bits, this.#once, this.#twice);
    return this.#twice;
  }

  /** As `inTwo`, in three. */
  inThree(sets: readonly Int32Array[], slots: number): Int32Array {
    this.#begin(slots);
    this.#thrice.fill(0);
    for (const bits of sets) {
      addThrice(bits, this.#twice, this.#thrice);
      addTwice(bits, this.#once, this.#twice);
    }
    return this.#thrice;
  }

  #begin(slots: number): void {
    const length = bitWords(slots);
    if (this.#once.length === length) {
      this.#once.fill(0);
      this.#twice.fill(0);
      return;
    }
    this.#once = new Int32Array(length);
    this.#twice = new Int32Array(length);
    this.#thrice = new Int32Array(length);
  }
}

function addTwice(bits: Int32Array, once: Int32Array, twice: Int32Array): void {
  for (let n = 0; n < once.length; n++) {
    const word = bits[n]!;
    const before = once[n]!;
    twice[n]! |= before & word;
    once[n] = before | word;
  }
}

function addThrice(bits: Int32Array, twice: Int32Array, thrice: Int32Array): void {
  for (let n = 0; n < thrice.length; n++) thrice[n]! |= twice[n]! & bits[n]!;
}
