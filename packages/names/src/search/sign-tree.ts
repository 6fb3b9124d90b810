import { type AskedSigns, MOST_SIGNS, STRIDE } from './asked-signs.ts';
import type { BestLikes } from './best-likes.ts';
import { grown } from './grown.ts';

const WIDTH = MOST_SIGNS + 1;
const NONE = -1;

/**
 * Words as trees of their signs, one tree for each skeleton, in arrays. Words
 * that begin alike share their rows of the alignment, and what can no longer
 * be among the likeliest is left with all that begins so (after Ukkonen 1993,
 * "Approximate string-matching over suffix trees").
 */
export class SignTree {
  readonly #roots = new Map<string, number>();
  #signs = new Uint8Array(1 << 10);
  #children = new Int32Array(1 << 10);
  #nexts = new Int32Array(1 << 10);
  #entries = new Int32Array(1 << 10);
  #size = 0;
  /** Words that end at one node, linked. */
  #words = new Int32Array(1 << 8);
  #others = new Int32Array(1 << 8);
  #wordCount = 0;
  readonly #rows = new Float64Array((MOST_SIGNS + 1) * WIDTH);
  readonly #path = new Int32Array(MOST_SIGNS + 2);

  /** Adds a word's signs to the tree of a skeleton. */
  add(skeleton: string, signs: Uint8Array, word: number): void {
    let node = this.#roots.get(skeleton) ?? NONE;
    if (node === NONE) {
      node = this.#newNode(0, NONE);
      this.#roots.set(skeleton, node);
    }
    for (let at = 0; at < signs.length; at++) node = this.#child(node, signs[at]!);
    if (this.#wordCount === this.#words.length) {
      this.#words = grown(this.#words, this.#wordCount * 2, Int32Array);
      this.#others = grown(this.#others, this.#wordCount * 2, Int32Array);
    }
    this.#words[this.#wordCount] = word;
    this.#others[this.#wordCount] = this.#entries[node]!;
    this.#entries[node] = this.#wordCount++;
  }

  /** Tells the words of a skeleton with their likeness to the asked signs, those left out that can't be among the best. */
  look(skeleton: string, asked: AskedSigns, best: BestLikes): void {
    const root = this.#roots.get(skeleton);
    if (root === undefined) return;
    const path = this.#path;
    this.#tell(root, this.#firstRow(asked), best);
    let depth = 1;
    let node = this.#children[root]!;
    while (node !== NONE) {
      const most = this.#step(depth, this.#signs[node]!, asked);
      const isHopeful = most >= best.least;
      if (isHopeful && this.#entries[node] !== NONE)
        this.#tell(node, this.#rows[depth * WIDTH + asked.length]!, best);
      path[depth] = node;
      if (isHopeful && this.#children[node] !== NONE) {
        node = this.#children[node]!;
        depth++;
        continue;
      }
      node = this.#nexts[node]!;
      while (node === NONE && --depth > 0) node = this.#nexts[path[depth]!]!;
    }
  }

  #tell(node: number, nats: number, best: BestLikes): void {
    for (let at = this.#entries[node]!; at !== NONE; at = this.#others[at]!)
      best.tell(this.#words[at]!, nats);
  }

  /** Fills the row of alignments with nothing; answers what the whole asked word beside nothing comes to. */
  #firstRow({ length, lost }: AskedSigns): number {
    let nats = 0;
    this.#rows[0] = 0;
    for (let at = 0; at < length; at++) {
      nats += lost[at]!;
      this.#rows[at + 1] = nats;
    }
    return nats;
  }

  /** Fills the row of a sign below the one before it; answers the most that any word beginning so can come to. */
  #step(depth: number, sign: number, asked: AskedSigns): number {
    const { length, lost, rest, match } = asked;
    const rows = this.#rows;
    const added = asked.added[sign]!;
    const matches = sign * STRIDE;
    let from = (depth - 1) * WIDTH;
    let to = depth * WIDTH;
    let diagonal = rows[from]!;
    let before = diagonal + added;
    rows[to] = before;
    let most = before + rest[0]!;
    for (let at = 0; at < length; at++) {
      const above = rows[++from]!;
      let value = diagonal + match[matches + at]!;
      if (above + added > value) value = above + added;
      if (before + lost[at]! > value) value = before + lost[at]!;
      rows[++to] = value;
      diagonal = above;
      before = value;
      const reach = value + rest[at + 1]!;
      if (reach > most) most = reach;
    }
    return most;
  }

  #child(parent: number, sign: number): number {
    let node = this.#children[parent]!;
    for (; node !== NONE; node = this.#nexts[node]!) if (this.#signs[node] === sign) return node;
    node = this.#newNode(sign, this.#children[parent]!);
    this.#children[parent] = node;
    return node;
  }

  #newNode(sign: number, next: number): number {
    if (this.#size === this.#signs.length) {
      const length = this.#size * 2;
      this.#signs = grown(this.#signs, length, Uint8Array);
      this.#children = grown(this.#children, length, Int32Array);
      this.#nexts = grown(this.#nexts, length, Int32Array);
      this.#entries = grown(this.#entries, length, Int32Array);
    }
    const node = this.#size++;
    this.#signs[node] = sign;
    this.#children[node] = NONE;
    this.#nexts[node] = next;
    this.#entries[node] = NONE;
    return node;
  }
}
