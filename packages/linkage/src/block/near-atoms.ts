import type { Atoms } from './atoms.ts';

/** Members whose atoms are read ahead. */
const WARMED = 128;

/**
 * Of a block's members the atoms that may split it, side by side: each
 * member's own stand anywhere in memory, and are looked for there once instead
 * of at every step down. Member m's are values[starts[m]] up to
 * values[starts[m + 1]], ascending.
 */
export class NearAtoms {
  starts = new Uint32Array(1 << 10);
  values = new Uint32Array(1 << 14);
  /** By member, 1 where none of its atoms is rarer than the one they share. */
  isRarest = new Uint8Array(1 << 10);
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;

  /** @param goesOn by class 1 where its atoms may split the block */
  gather(atoms: Atoms, members: Uint32Array, goesOn: Uint8Array, above: number): void {
    const { starts, values, classOf } = atoms;
    if (this.isRarest.length < members.length) {
      this.starts = new Uint32Array(2 * members.length);
      this.isRarest = new Uint8Array(2 * members.length);
    }
    let end = 0;
    for (let m = 0; m < members.length; m++) {
      if (m % WARMED === 0) this.#warm(atoms, members.subarray(m, m + WARMED));
      const from = starts[members[m]!]!;
      const to = starts[members[m]! + 1]!;
      if (end + to - from > this.values.length) this.#widen(end + to - from);
      let at = from;
      while (at < to && values[at]! <= above) at++;
      for (; at < to; at++)
        if (goesOn[classOf[values[at]!]!] === 1) this.values[end++] = values[at]!;
      this.isRarest[m] = values[from] === above ? 1 : 0;
      this.starts[m + 1] = end;
    }
  }

  #widen(least: number): void {
    const wider = new Uint32Array(2 * Math.max(least, this.values.length));
    wider.set(this.values);
    this.values = wider;
  }

  /** Reads the first atom of some members: their memory is asked for at once and not one after another. */
  #warm({ starts, values }: Atoms, members: Uint32Array): void {
    let warmed = 0;
    for (const member of members) warmed ^= values[starts[member]!]!;
    this.#warmed ^= warmed;
  }
}
