import { decodeWhole, UNDECODABLE } from '../encoding/decode.ts';
import { encodeText } from '../encoding/encode.ts';
import type { Encoding } from '../file-format.ts';
import { storableText } from '../storable-text.ts';

/** The distinct cells of a column as bytes in shared memory: cell c's are bytes[ends[c - 1]] up to bytes[ends[c]]. */
export interface DistinctCells {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

export const EMPTY_CELL = 0;

/** FNV-1a's start and factor: `hash = Math.imul(hash ^ byte, HASH_FACTOR)` for each byte. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** From so many cells on, a column whose cells are nearly all new is no longer looked up. */
const LOOKED_AT = 4096;
const NEARLY_ALL = 0.95;

/**
 * The distinct cells of a column by number, compared as bytes; 0 is the empty
 * cell. Where nearly every cell is another (ids, numbers), looking each up
 * costs more than it saves: a cell may then stand under several numbers.
 */
export class CellDictionary {
  readonly #encoding: Encoding;
  #bytes = new Uint8Array(1 << 12);
  #ends = new Uint32Array(1 << 8);
  /** Hash and code by turns; code 0 where a slot is free. */
  #slots = new Int32Array(1 << 10);
  #mask = (1 << 9) - 1;
  #size = 1;
  #length = 0;
  #asked = 0;
  #looksUp = true;
  /** Cells that say nothing, as blank ones do. */
  readonly #blank = new Set<number>();

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  isBlank(code: number): boolean {
    return code === EMPTY_CELL || (this.#blank.size > 0 && this.#blank.has(code));
  }

  /**
   * The number of the cell in source[from] up to source[to], not empty.
   * @param hash over its bytes
   */
  code(source: Uint8Array, from: number, to: number, hash: number): number {
    if (!this.#looksUp) return this.#add(source, from, to);
    if (++this.#asked === LOOKED_AT) this.#looksUp = this.#size < LOOKED_AT * NEARLY_ALL;
    const mixed = mix(hash);
    const slots = this.#slots;
    for (let at = mixed & this.#mask; ; at = (at + 1) & this.#mask) {
      const code = slots[2 * at + 1]!;
      if (code === 0) {
        slots[2 * at] = mixed;
        slots[2 * at + 1] = this.#size;
        if (this.#size * 2 > this.#mask) this.#rehash();
        return this.#add(source, from, to);
      }
      if (slots[2 * at] === mixed && this.#holds(code, source, from, to)) return code;
    }
  }

  /** The number of a cell given as text. */
  codeOfText(text: string): number {
    if (text === '') return EMPTY_CELL;
    const bytes = encodeText(text, this.#encoding);
    let hash = HASH_START;
    for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, HASH_FACTOR);
    return this.code(bytes, 0, bytes.length, hash);
  }

  /** What it holds, in memory that worker threads can share. */
  close(): DistinctCells {
    const bytes = new Uint8Array(new SharedArrayBuffer(Math.max(1, this.#length)));
    bytes.set(this.#bytes.subarray(0, this.#length));
    const ends = new Uint32Array(new SharedArrayBuffer(this.#size * 4));
    ends.set(this.#ends.subarray(0, this.#size));
    return { encoding: this.#encoding, bytes, ends };
  }

  #holds(code: number, source: Uint8Array, from: number, to: number): boolean {
    const bytes = this.#bytes;
    let own = this.#ends[code - 1]!;
    if (this.#ends[code]! - own !== to - from) return false;
    for (let at = from; at < to; at++, own++) if (source[at] !== bytes[own]) return false;
    return true;
  }

  #add(source: Uint8Array, from: number, to: number): number {
    const code = this.#size++;
    const start = this.#length;
    const end = start + to - from;
    if (code === this.#ends.length) this.#ends = wider(this.#ends, Uint32Array, code * 2);
    if (end > this.#bytes.length) this.#bytes = wider(this.#bytes, Uint8Array, end * 2);
    const bytes = this.#bytes;
    for (let at = from, own = start; at < to; at++, own++) bytes[own] = source[at]!;
    this.#ends[code] = end;
    this.#length = end;
    // Letters and signs of ASCII, and the lead bytes of Arabic, are no blanks in any encoding.
    const first = bytes[start]!;
    const isLetter = (first > 0x20 && first < 0x7f) || (first >= 0xd8 && first <= 0xdb);
    if (!isLetter && textOf(bytes, start, end, this.#encoding).trim() === '') this.#blank.add(code);
    return code;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 4);
    const mask = slots.length / 2 - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let at = old[from]! & mask;
      while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
      slots[2 * at] = old[from]!;
      slots[2 * at + 1] = old[from + 1]!;
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}

/** The text of a distinct cell as it is kept: what cannot be stored replaced by U+FFFD. */
export function distinctText({ encoding, bytes, ends }: DistinctCells, code: number): string {
  if (code === EMPTY_CELL) return '';
  return textOf(bytes, ends[code - 1]!, ends[code]!, encoding);
}

function textOf(bytes: Uint8Array, from: number, to: number, encoding: Encoding): string {
  if (encoding === 'utf-8') {
    const text = bufferOf(bytes).toString('utf8', from, to);
    if (!text.includes(UNDECODABLE)) return storableText(text);
  }
  return storableText(decodeWhole(Uint8Array.from(bytes.subarray(from, to)), encoding));
}

/** One view serves all the cells of a column. */
const buffers = new WeakMap<Uint8Array, Buffer>();

function bufferOf(bytes: Uint8Array): Buffer {
  let buffer = buffers.get(bytes);
  if (buffer === undefined) {
    buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    buffers.set(bytes, buffer);
  }
  return buffer;
}

function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

function wider<T extends Uint8Array | Uint32Array>(
  values: T,
  kind: new (length: number) => T,
  length: number,
): T {
  const grown = new kind(length);
  grown.set(values);
  return grown;
}
