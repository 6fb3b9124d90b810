import { hashOrder } from './hash-order.ts';

/** Every distinct text once, by number. Frequencies count records, not occurrences. */
export class Dictionary {
  /** Made on first need: a table put together from parts seldom asks for a text. */
  #known: Map<string, number> | null = new Map();
  texts: string[] = [];

  /** A dictionary of texts that are distinct and settled already. */
  static settled(texts: string[]): Dictionary {
    const dictionary = new Dictionary();
    dictionary.texts = texts;
    dictionary.#known = null;
    return dictionary;
  }

  /** The text's number, given on first sight. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.#codes.set(text, code);
    this.texts.push(text);
    return code;
  }

  /** The text's number, or -1 where it was never seen. */
  find(text: string): number {
    return this.#codes.get(text) ?? -1;
  }

  /**
   * Renumbers the texts by a hash of each, so that a number no longer tells
   * who came first. @returns for each old number the new one
   */
  settle(): Int32Array {
    const order = hashOrder(this.texts);
    const renumbered = new Int32Array(order.length);
    const before = this.texts.slice();
    for (let code = 0; code < order.length; code++) {
      const text = before[order[code]!]!;
      renumbered[order[code]!] = code;
      this.texts[code] = text;
      this.#codes.set(text, code);
    }
    return renumbered;
  }

  get #codes(): Map<string, number> {
    this.#known ??= new Map(this.texts.map((text, code) => [text, code]));
    return this.#known;
  }

  get size(): number {
    return this.texts.length;
  }
}
