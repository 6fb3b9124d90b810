import type { GraphemeNumbers } from './grapheme-lattice.ts';

const LETTERS = 26;
const NONE = -1;

/** The written groups a model knows as a tree of Latin letters: all groups that begin at one place of a word are found in one walk. */
export class GraphemeTrie {
  /** Child of each node by letter number: `node * 26 + letter`. */
  #children = new Int16Array(LETTERS).fill(NONE);
  readonly #numbers: number[] = [NONE];

  constructor(known: GraphemeNumbers) {
    for (const [text, number] of known) {
      let node = 0;
      for (let at = 0; at < text.length; at++) node = this.#grow(node, text.charCodeAt(at) - 97);
      this.#numbers[node] = number;
    }
  }

  /** The node below by one letter number; -1 where no known group goes on so. Node 0 is the empty group. */
  below(node: number, letter: number): number {
    return this.#children[node * LETTERS + letter]!;
  }

  /** Number of the group that ends at the node; -1 where none does. */
  number(node: number): number {
    return this.#numbers[node]!;
  }

  #grow(parent: number, letter: number): number {
    const at = parent * LETTERS + letter;
    const known = this.#children[at]!;
    if (known !== NONE) return known;
    const node = this.#numbers.length;
    const children = new Int16Array((node + 1) * LETTERS).fill(NONE);
    children.set(this.#children);
    this.#children = children;
    this.#children[at] = node;
    this.#numbers.push(NONE);
    return node;
  }
}
