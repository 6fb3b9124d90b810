import { mix } from '../hash.ts';
import { orderOfHashes } from './hash-order.ts';
import type { PartTexts } from './table-part.ts';

/** Distinct texts of all parts in settled order, and for each part the new number of each of its own. */
export interface MergedTexts {
  readonly texts: string[];
  readonly renumbered: readonly Int32Array[];
}

/** Texts are found by their two hashes and compared only where both are equal. */
export function mergeTexts(parts: readonly PartTexts[]): MergedTexts {
  const most = parts.reduce((sum, { texts }) => sum + texts.length, 0);
  const found = new FoundTexts(most);
  const codes = parts.map(({ texts, hashes }) => {
    const own = new Int32Array(texts.length);
    for (let t = 0; t < texts.length; t++) {
      own[t] = found.code(texts[t]!, hashes.first[t]!, hashes.second[t]!);
    }
    return own;
  });
  const order = orderOfHashes(found.hashes(), (t) => found.texts[t]!);
  const settled = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) settled[order[place]!] = place;
  for (const own of codes) for (let t = 0; t < own.length; t++) own[t] = settled[own[t]!]!;
  return { texts: Array.from(order, (t) => found.texts[t]!), renumbered: codes };
}

class FoundTexts {
  readonly texts: string[] = [];
  readonly #first: Uint32Array;
  readonly #second: Uint32Array;
  /** Code and one; 0 where a slot is free. */
  readonly #slots: Int32Array;

  constructor(most: number) {
    this.#first = new Uint32Array(most);
    this.#second = new Uint32Array(most);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  code(text: string, first: number, second: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = mix(first ^ second) & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot]! - 1;
      if (code < 0) {
        this.#slots[slot] = this.texts.push(text);
        this.#first[this.texts.length - 1] = first;
        this.#second[this.texts.length - 1] = second;
        return this.texts.length - 1;
      }
      if (this.#first[code] !== first || this.#second[code] !== second) continue;
      if (this.texts[code] === text) return code;
    }
  }

  hashes(): { first: Uint32Array; second: Uint32Array } {
    const size = this.texts.length;
    return { first: this.#first.subarray(0, size), second: this.#second.subarray(0, size) };
  }
}
