import { grown } from './grown.ts';

/** Bytes of a list's first slice, second slice, and so on; the last size repeats. The last four point to the next slice. */
const SLICES = [8, 12, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120];
const POINTER = 4;

/** Where reading of one list stands; reading can go on after the list has grown. */
export class PostingCursor {
  at = -1;
  end = 0;
  slice = 0;
  slot = -1;
  read = 0;

  /** Stands before the first slot of a list again. */
  begin(): void {
    this.at = -1;
    this.end = 0;
    this.slice = 0;
    this.slot = -1;
    this.read = 0;
  }
}

/**
 * For each word the slots of the names with it, ascending: differences as
 * variable-length bytes, in slices of growing size that all lists share
 * (after the byte slices of Lucene's inverter, Białecki et al. 2012).
 */
export class PostingLists {
  #bytes = new Uint8Array(1 << 12);
  #used = 0;
  #heads = new Int32Array(256);
  #counts = new Int32Array(256);
  #lasts = new Int32Array(256);
  #tails = new Int32Array(256);
  #ends = new Int32Array(256);
  #slices = new Uint8Array(256);

  count(word: number): number {
    return this.#counts[word] ?? 0;
  }

  /** Slots come in ascending order; the slot added last may be added again without effect. */
  add(word: number, slot: number): void {
    if (word >= this.#heads.length) this.#grow(word + 1);
    if (this.#counts[word] === 0) {
      this.#heads[word] = this.#tails[word] = this.#newSlice(word, 0);
      this.#lasts[word] = -1;
    } else if (this.#lasts[word] === slot) return;
    let rest = slot - this.#lasts[word]! - 1;
    while (rest > 127) {
      this.#write(word, (rest & 127) | 128);
      rest >>>= 7;
    }
    this.#write(word, rest);
    this.#lasts[word] = slot;
    this.#counts[word]!++;
  }

  /** Writes into `out` the slots after the cursor, as many as there are and as fit; returns how many. */
  read(word: number, cursor: PostingCursor, out: Int32Array): number {
    const wanted = Math.min(out.length, this.count(word) - cursor.read);
    if (wanted <= 0) return 0;
    const bytes = this.#bytes;
    let { at, end, slice, slot } = cursor;
    if (at < 0) {
      at = this.#heads[word]!;
      end = at + SLICES[0]! - POINTER;
    }
    for (let n = 0; n < wanted; n++) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        if (at === end) {
          at = pointerAt(bytes, end);
          slice++;
          end = at + sliceSize(slice) - POINTER;
        }
        const byte = bytes[at++]!;
        step |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      slot += step + 1;
      out[n] = slot;
    }
    cursor.at = at;
    cursor.end = end;
    cursor.slice = slice;
    cursor.slot = slot;
    cursor.read += wanted;
    return wanted;
  }

  #write(word: number, byte: number): void {
    let at = this.#tails[word]!;
    const end = this.#ends[word]!;
    if (at === end) {
      at = this.#newSlice(word, this.#slices[word]! + 1);
      setPointer(this.#bytes, end, at);
    }
    this.#bytes[at] = byte;
    this.#tails[word] = at + 1;
  }

  #newSlice(word: number, slice: number): number {
    const at = this.#used;
    this.#used += sliceSize(slice);
    if (this.#used > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#used, Uint8Array);
    this.#slices[word] = Math.min(slice, SLICES.length);
    this.#ends[word] = this.#used - POINTER;
    return at;
  }

  #grow(words: number): void {
    this.#heads = grown(this.#heads, words, Int32Array);
    this.#counts = grown(this.#counts, words, Int32Array);
    this.#lasts = grown(this.#lasts, words, Int32Array);
    this.#tails = grown(this.#tails, words, Int32Array);
    this.#ends = grown(this.#ends, words, Int32Array);
    this.#slices = grown(this.#slices, words, Uint8Array);
  }
}

function sliceSize(slice: number): number {
  return SLICES[Math.min(slice, SLICES.length - 1)]!;
}

function pointerAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function setPointer(bytes: Uint8Array, at: number, to: number): void {
  bytes[at] = to;
  bytes[at + 1] = to >>> 8;
  bytes[at + 2] = to >>> 16;
  bytes[at + 3] = to >>> 24;
}
