const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const FREE = 0;

/** A number for each distinct word of a column's bytes, asked for once and found again without making a text. */
export class WordTable {
  readonly #bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #ask: (word: string) => number;
  /** For each slot: hash, place of the word's first occurrence and behind it, number; a word of no bytes stands in none. */
  #slots = new Int32Array(4 << 10);
  #mask = (1 << 10) - 1;
  #size = 0;

  /** @param bytes in UTF-8, cut only between characters @param ask for the number of a word met first */
  constructor(bytes: Uint8Array, ask: (word: string) => number) {
    this.#bytes = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#ask = ask;
  }

  /** The number of the word in bytes[from] up to bytes[to]. */
  valueOf(from: number, to: number): number {
    if (from === to) return this.#ask('');
    const bytes = this.#bytes;
    let hash = HASH_START;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_FACTOR);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = 4 * slot;
      if (slots[at + 2] === FREE) return this.#add(hash, from, to);
      if (slots[at] === hash && this.#holds(at, from, to)) return slots[at + 3]!;
    }
  }

  #holds(slot: number, from: number, to: number): boolean {
    const bytes = this.#bytes;
    let own = this.#slots[slot + 1]!;
    if (this.#slots[slot + 2]! - own !== to - from) return false;
    for (let at = from; at < to; at++, own++) if (bytes[at] !== bytes[own]) return false;
    return true;
  }

  #add(hash: number, from: number, to: number): number {
    const value = this.#ask(this.#buffer.toString('utf8', from, to));
    if (++this.#size * 2 > this.#mask) this.#widen();
    this.#put(hash, [from, to, value]);
    return value;
  }

  #put(hash: number, entry: readonly [from: number, to: number, value: number]): void {
    let slot = hash & this.#mask;
    while (this.#slots[4 * slot + 2] !== FREE) slot = (slot + 1) & this.#mask;
    this.#slots[4 * slot] = hash;
    this.#slots.set(entry, 4 * slot + 1);
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4);
    this.#mask = this.#slots.length / 4 - 1;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 2] !== FREE) this.#put(old[at]!, [old[at + 1]!, old[at + 2]!, old[at + 3]!]);
    }
  }
}
