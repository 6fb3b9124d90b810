import { emitSlots } from './slot-bits.ts';

/** Finds the shortest names of those in all of some sets, in one walk over the sets whatever lengths there are. */
export class ShortestSlots {
  readonly #rooms: Int32Array[] = [];
  readonly #found: number[] = [];

  /**
   * Writes the slots that are in all the sets and not in `without`, the names
   * of the first length first and ascending within each, as many as fit;
   * returns how many.
   */
  find(
    { sets, without }: { readonly sets: readonly Int32Array[]; readonly without: Int32Array },
    lengths: readonly Int32Array[],
    out: Int32Array,
  ): number {
    for (let at = 0; at < lengths.length; at++) this.#clear(at, out.length);
    const [first = without, second = first, third = first] = sets;
    let open = lengths.length;
    for (let n = 0; n < without.length && open > 0; n++) {
      let word = first[n]! & second[n]! & third[n]! & ~without[n]!;
      for (let at = 3; at < sets.length && word !== 0; at++) word &= sets[at]![n]!;
      if (word !== 0) open = this.#emit(word, n, { lengths, open });
    }
    return this.#joined(lengths.length, out);
  }

  /** Writes the slots of one number of bits to the rooms of their lengths; answers up to which length more are wanted. */
  #emit(
    bits: number,
    n: number,
    { lengths, open }: { lengths: readonly Int32Array[]; open: number },
  ): number {
    for (let at = 0; at < open; at++) {
      const ofLength = bits & lengths[at]![n]!;
      if (ofLength === 0) continue;
      const out = this.#rooms[at]!;
      this.#found[at] = emitSlots(ofLength, n, { out, found: this.#found[at]! });
      // Longer names come after as many as fit.
      if (this.#found[at] === out.length) return at;
    }
    return open;
  }

  #clear(at: number, room: number): void {
    if (this.#rooms[at]?.length !== room) this.#rooms[at] = new Int32Array(room);
    this.#found[at] = 0;
  }

  #joined(lengths: number, out: Int32Array): number {
    let size = 0;
    for (let at = 0; at < lengths; at++) {
      const room = this.#rooms[at]!;
      for (let n = 0; n < this.#found[at]! && size < out.length; n++) out[size++] = room[n]!;
    }
    return size;
  }
}
