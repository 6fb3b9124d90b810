import { MOST_TOKENS } from '../compare/prepared-name.ts';
import { grown } from './grown.ts';
import { PostingCursor, PostingLists } from './posting-lists.ts';
import { bitWords, orBits, setBits } from './slot-bits.ts';

/** A word in more than one name of this many has its slots kept as bits too: as quick to join as a short list is to walk. */
const DENSE_SHARE = 1 / 64;
/** Emptied slots are borne up to this many and this share of all. */
const LEAST_EMPTY = 1024;
const EMPTY_SHARE = 1 / 4;

interface DenseWord {
  bits: Int32Array;
  readonly cursor: PostingCursor;
}

/** The names of an index, packed: a slot for each with its words, and for each word the slots that have it. */
export class NameStore {
  #words = new Int32Array(1024);
  #starts = new Int32Array(257);
  #ids = new Float64Array(256);
  #slots = 0;
  readonly #slotOf = new Map<number, number>();
  readonly #postings = new PostingLists();
  readonly #dense = new Map<number, DenseWord>();
  readonly #lengths = Array.from({ length: MOST_TOKENS + 1 }, () => new Int32Array(8));
  readonly #hasLength = new Uint8Array(MOST_TOKENS + 1);
  #read = new Int32Array(4096);
  readonly #cursor = new PostingCursor();

  get size(): number {
    return this.#slotOf.size;
  }

  /** Slots in use, emptied ones included. */
  get slots(): number {
    return this.#slots;
  }

  /** Whether so many slots are empty that the names should be stored anew. */
  get isWasteful(): boolean {
    const empty = this.#slots - this.size;
    return empty > LEAST_EMPTY && empty > this.#slots * EMPTY_SHARE;
  }

  /** Adds a name, or replaces the one under this id. */
  add(id: number, words: Int32Array): void {
    this.remove(id);
    const slot = this.#slots++;
    const start = this.#starts[slot]!;
    this.#reserve(slot, start + words.length);
    this.#words.set(words, start);
    this.#starts[slot + 1] = start + words.length;
    this.#ids[slot] = id;
    this.#slotOf.set(id, slot);
    this.#lengths[words.length]![slot >>> 5]! |= 1 << slot;
    this.#hasLength[words.length] = 1;
    for (let at = 0; at < words.length; at++) this.#postings.add(words[at]!, slot);
  }

  remove(id: number): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#slotOf.delete(id);
    this.#lengths[this.wordCount(slot)]![slot >>> 5]! &= ~(1 << slot);
    this.#ids[slot] = Number.NaN;
  }

  slotOf(id: number): number | undefined {
    return this.#slotOf.get(id);
  }

  /** The id of a slot's name; NaN where it was removed. */
  id(slot: number): number {
    return this.#ids[slot]!;
  }

  isEmpty(slot: number): boolean {
    return Number.isNaN(this.#ids[slot]!);
  }

  words(slot: number): Int32Array {
    return this.#words.subarray(this.#starts[slot]!, this.#starts[slot + 1]!);
  }

  /** Words of all slots one after the other, and where each slot's begin: for loops that can't afford a view a slot. */
  get packed(): {
    readonly words: Int32Array<ArrayBuffer>;
    readonly starts: Int32Array<ArrayBuffer>;
  } {
    return { words: this.#words, starts: this.#starts };
  }

  wordCount(slot: number): number {
    return this.#starts[slot + 1]! - this.#starts[slot]!;
  }

  /** Names with the word, removed ones included. */
  count(word: number): number {
    return this.#postings.count(word);
  }

  /** Slots of the names with the word, ascending, removed ones included: the first `count(word)` of an array that the next call overwrites. */
  slotsWith(word: number): Int32Array {
    const count = this.count(word);
    if (count > this.#read.length) this.#read = grown(this.#read, count, Int32Array);
    this.#cursor.begin();
    this.#postings.read(word, this.#cursor, this.#read);
    return this.#read;
  }

  /** Sets the bits of all names with the word. */
  join(word: number, bits: Int32Array): void {
    if (this.count(word) < this.#slots * DENSE_SHARE) this.#postings.join(word, bits);
    else orBits(bits, this.#denseBits(word));
  }

  /** Bits of the names of each length that any name has or had, the shortest first, removed names left out; not to be changed. */
  get lengths(): Int32Array[] {
    return this.#lengths.filter((_, words) => this.#hasLength[words] === 1);
  }

  #denseBits(word: number): Int32Array {
    let dense = this.#dense.get(word);
    if (dense === undefined) {
      dense = { bits: new Int32Array(bitWords(this.#slots)), cursor: new PostingCursor() };
      this.#dense.set(word, dense);
    }
    const needed = bitWords(this.#slots);
    if (needed > dense.bits.length) dense.bits = grown(dense.bits, needed, Int32Array);
    for (;;) {
      const read = this.#postings.read(word, dense.cursor, this.#read);
      if (read === 0) return dense.bits;
      setBits(dense.bits, this.#read, read);
    }
  }

  #reserve(slot: number, words: number): void {
    if (words > this.#words.length) this.#words = grown(this.#words, words, Int32Array);
    if (slot + 2 > this.#starts.length) this.#starts = grown(this.#starts, slot + 2, Int32Array);
    if (slot >= this.#ids.length) this.#ids = grown(this.#ids, slot + 1, Float64Array);
    if (slot >>> 5 < this.#lengths[0]!.length) return;
    for (const [at, bits] of this.#lengths.entries())
      this.#lengths[at] = grown(bits, (slot >>> 5) + 1, Int32Array);
  }
}
