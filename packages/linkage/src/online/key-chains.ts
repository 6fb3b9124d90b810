import { mix } from '../hash.ts';
import { GrowingArray } from './growing-array.ts';

/** Table of keys: this full it is made twice as large. */
const FULL = 0.8;

/** For each key the records that have it, the last one added first. */
export class KeyChains {
  readonly #places: number;
  /** Key and head by turns; head is place and one, 0 where a slot is free, -1 where a chain ended. */
  #slots = new Int32Array(2 << 8);
  #mask = (1 << 8) - 1;
  #used = 0;
  /** By place the next one of its chain and one; 0 at the end. */
  readonly #next = new GrowingArray(Int32Array);

  /** @param places most keys of a record */
  constructor(places: number) {
    this.#places = places;
  }

  get bytes(): number {
    return this.#slots.byteLength + this.#next.bytes;
  }

  /** @param count of the keys, each a different one */
  add(record: number, keys: Int32Array, count: number): void {
    const first = record * this.#places;
    this.#next.reserve(first + this.#places);
    for (let k = 0; k < count; k++) {
      const at = this.#slotOf(keys[k]!);
      const head = this.#slots[2 * at + 1]!;
      this.#next.values[first + k] = Math.max(0, head);
      this.#slots[2 * at] = keys[k]!;
      this.#slots[2 * at + 1] = first + k + 1;
      if (head === 0 && ++this.#used > FULL * this.#mask) this.#widen();
    }
  }

  /** @param keys the same as it was added with, in the same order */
  remove(record: number, keys: Int32Array, count: number): void {
    const first = record * this.#places;
    const next = this.#next.values;
    for (let k = 0; k < count; k++) {
      const at = this.#slotOf(keys[k]!);
      const place = first + k + 1;
      let before = 0;
      for (let one = this.#slots[2 * at + 1]!; one !== place; one = next[one - 1]!) before = one;
      const after = next[place - 1]!;
      if (before > 0) next[before - 1] = after;
      else this.#slots[2 * at + 1] = after === 0 ? -1 : after;
    }
  }

  /** Gives the records of a key, up to so many. @returns how many it gave */
  forEach(key: number, most: number, take: (record: number) => void): number {
    let given = 0;
    const next = this.#next.values;
    for (let place = this.#slots[2 * this.#slotOf(key) + 1]!; place > 0 && given < most; given++) {
      take(Math.floor((place - 1) / this.#places));
      place = next[place - 1]!;
    }
    return given;
  }

  /** Its slot, or the free one where it would stand. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    let at = mix(key) & this.#mask;
    while (slots[2 * at + 1] !== 0 && slots[2 * at] !== key) at = (at + 1) & this.#mask;
    return at;
  }

  /** Chains that ended are left out. */
  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#slots.length / 2 - 1;
    this.#used = 0;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1]! <= 0) continue;
      const slot = this.#slotOf(old[at]!);
      this.#slots[2 * slot] = old[at]!;
      this.#slots[2 * slot + 1] = old[at + 1]!;
      this.#used++;
    }
  }
}
