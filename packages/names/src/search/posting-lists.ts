import { grown } from './grown.ts';

/** Numbers of a list's first slice, second slice, and so on; the last size repeats. The last two point to the next slice. */
const SLICES = [4, 6, 10, 20, 40, 80, 160, 320, 640, 1280, 2560];
const POINTER = 2;
/** A difference from here on takes two numbers: its low bits with this one set, then its high bits. */
const LONG = 1 << 15;

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
 * numbers of 16 bits, in slices of growing size that all lists share (after
 * the byte slices of Lucene's inverter, Białecki et al. 2012). Nearly all
 * differences are one number: reading them is a sum each, without a branch to
 * be foreseen.
 */
export class PostingLists {
  #numbers = new Uint16Array(1 << 11);
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
    const step = slot - this.#lasts[word]! - 1;
    if (step < LONG) this.#write(word, step);
    else {
      this.#write(word, (step & (LONG - 1)) | LONG);
      this.#write(word, step >>> 15);
    }
    this.#lasts[word] = slot;
    this.#counts[word]!++;
  }

  /** Writes into `out` the slots after the cursor, as many as there are and as fit; returns how many. */
  read(word: number, cursor: PostingCursor, out: Int32Array): number {
    const wanted = Math.min(out.length, this.count(word) - cursor.read);
    if (wanted <= 0) return 0;
    const numbers = this.#numbers;
    let { at, end, slice, slot } = cursor;
    if (at < 0) {
      at = this.#heads[word]!;
      end = at + SLICES[0]! - POINTER;
    }
    for (let n = 0; n < wanted; n++) {
      if (at === end) {
        at = pointerAt(numbers, end);
        end = at + sliceSize(++slice) - POINTER;
      }
      let step = numbers[at++]!;
      if (step >= LONG) {
        if (at === end) {
          at = pointerAt(numbers, end);
          end = at + sliceSize(++slice) - POINTER;
        }
        step = (step & (LONG - 1)) | (numbers[at++]! << 15);
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

  /** Sets the bits of all slots of a word. */
  join(word: number, bits: Int32Array): void {
    const numbers = this.#numbers;
    let left = this.count(word);
    let at = this.#heads[word]!;
    let slot = -1;
    /** Low bits of a difference whose high bits come next; -1 between differences. */
    let low = -1;
    for (let slice = 0; left > 0; slice++) {
      const end = at + sliceSize(slice) - POINTER;
      for (; at < end && left > 0; at++) {
        const step = numbers[at]!;
        if (low < 0 && step >= LONG) {
          low = step & (LONG - 1);
          continue;
        }
        slot += 1 + (low < 0 ? step : (step << 15) | low);
        low = -1;
        bits[slot >>> 5]! |= 1 << slot;
        left--;
      }
      if (left > 0) at = pointerAt(numbers, end);
    }
  }

  #write(word: number, number: number): void {
    let at = this.#tails[word]!;
    const end = this.#ends[word]!;
    if (at === end) {
      at = this.#newSlice(word, this.#slices[word]! + 1);
      setPointer(this.#numbers, end, at);
    }
    this.#numbers[at] = number;
    this.#tails[word] = at + 1;
  }

  #newSlice(word: number, slice: number): number {
    const at = this.#used;
    this.#used += sliceSize(slice);
    if (this.#used > this.#numbers.length)
      this.#numbers = grown(this.#numbers, this.#used, Uint16Array);
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

function pointerAt(numbers: Uint16Array, at: number): number {
  return numbers[at]! | (numbers[at + 1]! << 16);
}

function setPointer(numbers: Uint16Array, at: number, to: number): void {
  numbers[at] = to;
  numbers[at + 1] = to >>> 16;
}
