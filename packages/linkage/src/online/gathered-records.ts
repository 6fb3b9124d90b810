import { GrowingArray } from './growing-array.ts';
import type { KeyChains } from './key-chains.ts';

/** Records that share a key, each once. */
export class GatheredRecords {
  readonly #chains: KeyChains;
  readonly #seen = new GrowingArray(Uint32Array);
  #epoch = 0;
  /** Those found since `clear`; the first `count` hold. */
  records = new Int32Array(256);
  count = 0;

  constructor(chains: KeyChains) {
    this.#chains = chains;
  }

  get bytes(): number {
    return this.#seen.bytes;
  }

  clear(): void {
    this.#epoch = (this.#epoch + 1) >>> 0;
    this.count = 0;
  }

  /** Adds the records of a key, up to so many. */
  add(key: number, most: number): void {
    this.#chains.forEach(key, most, (record) => {
      if (this.#seen.get(record) === this.#epoch) return;
      this.#seen.set(record, this.#epoch);
      if (this.count === this.records.length) {
        const wider = new Int32Array(this.count * 2);
        wider.set(this.records);
        this.records = wider;
      }
      this.records[this.count++] = record;
    });
  }
}
