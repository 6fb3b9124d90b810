const LEAST_SIZE = 1 << 10;
const NONE = -1;

/** Numbers (whole, of any size) with a place of 0 or more for each, in two flat arrays: most numbers asked for are not there, and that is one look. */
export class NumberTable {
  #keys = new Float64Array(LEAST_SIZE);
  #places = new Int32Array(LEAST_SIZE).fill(NONE);
  #size = 0;

  /** The place of a number; -1 where it has none. */
  place(key: number): number {
    return this.#places[this.#at(key)]!;
  }

  set(key: number, place: number): void {
    let at = this.#at(key);
    if (this.#places[at] === NONE) {
      if (++this.#size * 2 > this.#keys.length) {
        this.#grow();
        at = this.#at(key);
      }
      this.#keys[at] = key;
    }
    this.#places[at] = place;
  }

  /** Gives each number a new place, of its old one. */
  replace(placeOf: (old: number) => number): void {
    for (let at = 0; at < this.#places.length; at++)
      if (this.#places[at] !== NONE) this.#places[at] = placeOf(this.#places[at]!);
  }

  /** Where a number stands, or would stand. */
  #at(key: number): number {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 2 ** 32);
    let hash = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    let at = hash & mask;
    while (this.#places[at] !== NONE && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const keys = this.#keys;
    const places = this.#places;
    this.#keys = new Float64Array(keys.length * 2);
    this.#places = new Int32Array(keys.length * 2).fill(NONE);
    for (let old = 0; old < keys.length; old++) {
      if (places[old] === NONE) continue;
      const at = this.#at(keys[old]!);
      this.#keys[at] = keys[old]!;
      this.#places[at] = places[old]!;
    }
  }
}
