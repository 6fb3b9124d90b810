import { type TextHashes, textHashes } from '@sila/linkage';
import { shared } from './growing.ts';

/** Distinct texts as one long one: cheaper to hand to another thread than each by itself. */
export interface PackedTexts {
  readonly whole: string;
  readonly lengths: Uint32Array;
  readonly hashes: TextHashes;
}

/** Every distinct text of a part once, by number. */
export class Vocabulary {
  readonly #codes = new Map<string, number>();

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(text, code);
    return code;
  }

  texts(): string[] {
    return [...this.#codes.keys()];
  }

  /** @param used codes in use, renumbered in place; below 0 stands for none */
  pack(used: readonly Int32Array[]): PackedTexts {
    const renumbered = new Int32Array(this.#codes.size).fill(-1);
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
    for (const [text, code] of this.#codes) {
      if (renumbered[code]! >= 0) texts[renumbered[code]!] = text;
    }
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
