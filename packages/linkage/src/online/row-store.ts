import { GrowingArray } from './growing-array.ts';

/** Signs of one byte: seven bits of a number, the eighth says that more follow. */
const MORE = 0x80;
const LOW = 0x7f;
const CHUNK = 1 << 20;

/**
 * What records state, by number, as short as it goes: every whole number takes
 * as many bytes as it needs. A record written again is put in its old place
 * where that is long enough.
 */
export class RowStore {
  readonly #chunks: Uint8Array[] = [new Uint8Array(CHUNK)];
  /** Place and one; 0 for none. */
  readonly #places = new GrowingArray(Uint32Array);
  #at = 0;
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;

  has(record: number): boolean {
    return this.#places.get(record) > 0;
  }

  write(record: number, words: Int32Array, length: number): void {
    const size = this.#sizeOf(words, length);
    const place = this.has(record) ? this.#roomOf(record, size) : -1;
    this.#put(place >= 0 ? place : this.#take(record, size), words, length);
  }

  forget(record: number): void {
    this.#places.set(record, 0);
  }

  /** Reads the beginning of each: their memory is asked for at once and not one after another. */
  warm(records: Int32Array, count: number): void {
    const places = this.#places.values;
    let warmed = 0;
    for (let r = 0; r < count; r++) {
      const place = places[records[r]!]! - 1;
      warmed ^= this.#chunks[Math.floor(place / CHUNK)]![place % CHUNK]!;
    }
    this.#warmed ^= warmed;
  }

  /** Writes a record's words from place `at` of `into` on. @returns the place behind them */
  read(record: number, into: Int32Array, at: number): number {
    const place = this.#places.values[record]! - 1;
    const chunk = this.#chunks[Math.floor(place / CHUNK)]!;
    let from = place % CHUNK;
    let to = at;
    for (let left = (chunk[from++]! << 8) | chunk[from++]!; left > 0; left--) {
      let sign = chunk[from++]!;
      let value = sign & LOW;
      for (let shift = 7; sign >= MORE; shift += 7) {
        sign = chunk[from++]!;
        value |= (sign & LOW) << shift;
      }
      into[to++] = (value >>> 1) ^ -(value & 1);
    }
    return to;
  }

  get bytes(): number {
    return this.#chunks.length * CHUNK + this.#places.bytes;
  }

  #sizeOf(words: Int32Array, length: number): number {
    let size = 2;
    for (let w = 0; w < length; w++) {
      const value = ((words[w]! << 1) ^ (words[w]! >> 31)) >>> 0;
      size += value === 0 ? 1 : Math.ceil((32 - Math.clz32(value)) / 7);
    }
    return size;
  }

  /** Its own place where that is long enough, else -1. */
  #roomOf(record: number, size: number): number {
    const place = this.#places.get(record) - 1;
    const chunk = this.#chunks[Math.floor(place / CHUNK)]!;
    let end = place % CHUNK;
    let left = (chunk[end++]! << 8) | chunk[end++]!;
    for (; left > 0; end++) if (chunk[end]! < MORE) left--;
    return end - (place % CHUNK) >= size ? place : -1;
  }

  #take(record: number, size: number): number {
    if ((this.#at % CHUNK) + size > CHUNK || this.#at === this.#chunks.length * CHUNK) {
      this.#at = this.#chunks.length * CHUNK;
      this.#chunks.push(new Uint8Array(CHUNK));
    }
    const place = this.#at;
    this.#at += size;
    this.#places.set(record, place + 1);
    return place;
  }

  #put(place: number, words: Int32Array, length: number): void {
    const chunk = this.#chunks[Math.floor(place / CHUNK)]!;
    let to = place % CHUNK;
    chunk[to++] = length >> 8;
    chunk[to++] = length & 0xff;
    for (let w = 0; w < length; w++) {
      let value = ((words[w]! << 1) ^ (words[w]! >> 31)) >>> 0;
      for (; value >= MORE; value >>>= 7) chunk[to++] = (value & LOW) | MORE;
      chunk[to++] = value;
    }
  }
}

/** Words of one record, at most: what is written of it always fits into a chunk. */
export const MOST_WORDS = 1 << 14;
