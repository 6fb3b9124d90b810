import { hashText, type TextHashes, textHashes } from '@sila/linkage';
import { Growing, shared } from './growing.ts';

/** Distinct texts as one long one: cheaper to hand to another thread than each by itself. */
export interface PackedTexts {
  readonly whole: string;
  readonly lengths: Uint32Array;
  readonly hashes: TextHashes;
}

/**
 * Every distinct text of a part once, by number. A table of hashes of our own:
 * the hashes are needed anyway, and a million texts in a Map cost three times
 * as much, most of it in collecting what the Map leaves behind.
 */
export class Vocabulary {
  readonly #texts: string[] = [];
  readonly #hashes = new Growing(Int32Array);
  /** Code and one; 0 where a slot is free. */
  #slots = new Int32Array(1 << 10);

  code(text: string): number {
    const hash = hashText(text) | 0;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot]! - 1;
      if (code < 0) return this.#add(text, hash, slot);
      if (this.#hashes.values[code] === hash && this.#texts[code] === text) return code;
    }
  }

  #add(text: string, hash: number, slot: number): number {
    const size = this.#texts.push(text);
    this.#hashes.push(hash);
    this.#slots[slot] = size;
    if (size * 2 > this.#slots.length) this.#rehash();
    return size - 1;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#texts.length; code++) {
      let slot = this.#hashes.values[code]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }

  texts(): readonly string[] {
    return this.#texts;
  }

  /** @param used codes in use, renumbered in place; below 0 stands for none */
  pack(used: readonly Int32Array[]): PackedTexts {
    const renumbered = new Int32Array(this.#texts.length).fill(-1);
    let size = 0;
    for (const codes of used) {
      for (let at = 0; at < codes.length; at++) {
        const code = codes[at]!;
        if (code < 0) continue;
        if (renumbered[code]! < 0) renumbered[code] = size++;
        codes[at] = renumbered[code]!;
      }
    }
    const texts = Array<string>(size);
    this.#texts.forEach((text, code) => {
      if (renumbered[code]! >= 0) texts[renumbered[code]!] = text;
    });
    const { first, second } = textHashes(texts);
    return {
      whole: texts.join(''),
      lengths: shared(
        Uint32Array,
        Uint32Array.from(texts, ({ length }) => length),
      ),
      hashes: { first: shared(Uint32Array, first), second: shared(Uint32Array, second) },
    };
  }
}

export function unpack({ whole, lengths }: PackedTexts): string[] {
  const texts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    texts.push(whole.slice(at, at + length));
    at += length;
  }
  return texts;
}
