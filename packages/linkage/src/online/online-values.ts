import { hashText } from '../hash.ts';

/** Room for new values beyond those that were learned from. */
const LEAST_ROOM = 256;

/** Values of a field of few values, or places as paths, by number; takes new ones, which no record was learned to have. */
export class OnlineValues {
  readonly #codes: Map<string, number>;
  readonly #hashes: number[];
  counts: Uint32Array;
  readonly present: number;

  constructor(texts: readonly string[], counts: Uint32Array, present: number) {
    this.#codes = new Map(texts.map((text, code) => [text, code]));
    this.#hashes = texts.map((text) => hashText(text));
    this.present = present;
    this.counts = new Uint32Array(texts.length + LEAST_ROOM);
    this.counts.set(counts);
  }

  /** How many values there are; `forgetFrom` takes it. */
  get size(): number {
    return this.#hashes.length;
  }

  /** Forgets the values that came after there were so many: those of a query. */
  forgetFrom(size: number): void {
    if (size === this.#hashes.length) return;
    for (const [text, code] of this.#codes) if (code >= size) this.#codes.delete(text);
    this.#hashes.length = size;
  }

  /** Of a value's text: the same in any index. */
  hash(code: number): number {
    return this.#hashes[code]!;
  }

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(text, code);
    this.#hashes.push(hashText(text));
    if (code === this.counts.length) {
      const wider = new Uint32Array(code * 2);
      wider.set(this.counts);
      this.counts = wider;
    }
    return code;
  }
}
