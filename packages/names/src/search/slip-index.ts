import { grown } from './grown.ts';

/** Shorter words lose too much with a letter. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 24;

/**
 * Words by themselves and by what is left when any one letter is taken out:
 * two words one slip apart (a letter lost, added, changed, or two swapped)
 * share an entry (Garbe's symmetric deletion). Entries are kept by their hash
 * only, so a found word may be a stranger: the caller looks at it anyway.
 */
export class SlipIndex {
  #heads = new Int32Array(1 << 10).fill(-1);
  #hashes = new Int32Array(1 << 10);
  #nexts = new Int32Array(1 << 10);
  #words = new Int32Array(1 << 10);
  #size = 0;

  add(word: number, text: string): void {
    for (const hash of slipHashes(text)) {
      if (this.#size === this.#words.length) this.#grow();
      const at = this.#size++;
      this.#hashes[at] = hash;
      this.#words[at] = word;
      this.#link(at);
    }
  }

  /** Tells each word that may be one slip from the text; some may be told twice. */
  find(text: string, tell: (word: number) => void): void {
    for (const hash of slipHashes(text)) {
      let at = this.#heads[hash & (this.#heads.length - 1)]!;
      for (; at >= 0; at = this.#nexts[at]!) if (this.#hashes[at] === hash) tell(this.#words[at]!);
    }
  }

  #link(at: number): void {
    const bucket = this.#hashes[at]! & (this.#heads.length - 1);
    this.#nexts[at] = this.#heads[bucket]!;
    this.#heads[bucket] = at;
  }

  #grow(): void {
    const length = this.#words.length * 2;
    this.#hashes = grown(this.#hashes, length, Int32Array);
    this.#nexts = grown(this.#nexts, length, Int32Array);
    this.#words = grown(this.#words, length, Int32Array);
    this.#heads = new Int32Array(length).fill(-1);
    for (let at = 0; at < this.#size; at++) this.#link(at);
  }
}

/** Hashes of a word and of all it leaves without one letter; each once. */
function slipHashes(text: string): number[] {
  if (text.length < LEAST_LETTERS) return [];
  const letters = Math.min(text.length, MOST_LETTERS);
  const hashes: number[] = [hashWithout(text, -1, letters)];
  for (let at = 0; at < letters; at++) {
    if (text[at] !== text[at - 1]) hashes.push(hashWithout(text, at, letters));
  }
  return hashes;
}

/** FNV-1a over the letters but one. */
function hashWithout(text: string, left: number, letters: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters; at++)
    if (at !== left) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
