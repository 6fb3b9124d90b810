import { type AskedSigns, MOST_SIGNS, STRIDE } from './asked-signs.ts';
import type { BestLikes } from './best-likes.ts';
import { grown } from './grown.ts';
import { NumberTable } from './number-table.ts';

const WIDTH = MOST_SIGNS + 1;
const NONE = -1;
/** Numbers of a node: its sign with how many signs follow at most, its first child, its next sibling, its first word. */
const CHILD = 1;
const NEXT = 2;
const ENTRY = 3;
const NUMBERS = 4;
/** A node's first number: the sign, and above it the signs that follow at most. */
const SIGN_BITS = 8;
const SIGN = (1 << SIGN_BITS) - 1;
/** Nodes are laid in the order they are walked in whenever this share of them is new. */
const NEW_SHARE = 1 / 4;

/**
 * Words as trees of their signs, one tree for each skeleton, in arrays. Words
 * that begin alike share their rows of the alignment, and what can no longer
 * be among the likeliest is left with all that begins so (after Ukkonen 1993,
 * "Approximate string-matching over suffix trees").
 */
export class SignTree {
  /** Root of each skeleton's tree, by the skeleton's number. */
  readonly #roots = new NumberTable();
  /** Nodes of four numbers each, that one look at memory brings them all; a node is where its numbers begin. */
  #nodes = new Int32Array(1 << 12);
  #size = 0;
  /** How many of the numbers are laid in the order of walking. */
  #laid = 0;
  /** Words that end at one node, linked. */
  #words = new Int32Array(1 << 8);
  #others = new Int32Array(1 << 8);
  #wordCount = 0;
  readonly #rows = new Int32Array((MOST_SIGNS + 1) * WIDTH);
  readonly #path = new Int32Array(MOST_SIGNS + 2);

  /** Adds a word's signs to the tree of a skeleton. */
  add(skeleton: number, signs: Uint8Array, word: number): void {
    let node = this.#roots.place(skeleton);
    if (node === NONE) {
      node = this.#newNode(0, NONE);
      this.#roots.set(skeleton, node);
    }
    for (let at = 0; at < signs.length; at++)
      node = this.#child(node, signs[at]!, signs.length - 1 - at);
    if (this.#wordCount === this.#words.length) {
      this.#words = grown(this.#words, this.#wordCount * 2, Int32Array);
      this.#others = grown(this.#others, this.#wordCount * 2, Int32Array);
    }
    this.#words[this.#wordCount] = word;
    this.#others[this.#wordCount] = this.#nodes[node + ENTRY]!;
    this.#nodes[node + ENTRY] = this.#wordCount++;
    if (this.#size - this.#laid > NEW_SHARE * this.#nodes.length) this.#layOut();
  }

  /** Tells the words of a skeleton with their likeness to the asked signs, those left out that can't be among the best. */
  look(skeleton: number, asked: AskedSigns, best: BestLikes): void {
    const root = this.#roots.place(skeleton);
    if (root === NONE) return;
    const path = this.#path;
    const rows = this.#rows;
    const nodes = this.#nodes;
    const { length } = asked;
    this.#tell(root, firstRow(rows, asked), best);
    let depth = 1;
    let node = nodes[root + CHILD]!;
    while (node !== NONE) {
      const isHopeful = fillRow(rows, depth * WIDTH, nodes[node]!, asked) >= best.least;
      if (isHopeful) {
        if (nodes[node + ENTRY] !== NONE) this.#tell(node, rows[depth * WIDTH + length]!, best);
        const child = nodes[node + CHILD]!;
        if (child !== NONE) {
          path[depth++] = node;
          node = child;
          continue;
        }
      }
      node = nodes[node + NEXT]!;
      while (node === NONE && --depth > 0) node = nodes[path[depth]! + NEXT]!;
    }
  }

  #tell(node: number, units: number, best: BestLikes): void {
    for (let at = this.#nodes[node + ENTRY]!; at !== NONE; at = this.#others[at]!)
      best.tell(this.#words[at]!, units);
  }

  /** The child of this sign, under which at least `following` signs stand. */
  #child(parent: number, sign: number, following: number): number {
    let node = this.#nodes[parent + CHILD]!;
    while (node !== NONE && (this.#nodes[node]! & SIGN) !== sign) node = this.#nodes[node + NEXT]!;
    if (node === NONE) {
      node = this.#newNode(sign, this.#nodes[parent + CHILD]!);
      this.#nodes[parent + CHILD] = node;
    }
    if (this.#nodes[node]! >> SIGN_BITS < following)
      this.#nodes[node] = (following << SIGN_BITS) | sign;
    return node;
  }

  /** Lays the nodes of each tree one after the other as a walk meets them. */
  #layOut(): void {
    const old = this.#nodes;
    const laid = new Int32Array(this.#size + (this.#size >> 2));
    let size = 0;
    const lay = (node: number): number => {
      const at = size;
      size += NUMBERS;
      laid[at] = old[node]!;
      laid[at + ENTRY] = old[node + ENTRY]!;
      laid[at + CHILD] = old[node + CHILD] === NONE ? NONE : lay(old[node + CHILD]!);
      laid[at + NEXT] = old[node + NEXT] === NONE ? NONE : lay(old[node + NEXT]!);
      return at;
    };
    this.#roots.replace(lay);
    this.#nodes = laid;
    this.#laid = size;
  }

  #newNode(sign: number, next: number): number {
    if (this.#size + NUMBERS > this.#nodes.length)
      this.#nodes = grown(this.#nodes, this.#size + NUMBERS, Int32Array);
    const node = this.#size;
    this.#size += NUMBERS;
    this.#nodes[node] = sign;
    this.#nodes[node + CHILD] = NONE;
    this.#nodes[node + NEXT] = next;
    this.#nodes[node + ENTRY] = NONE;
    return node;
  }
}

/** Fills the row of alignments with nothing; answers what the whole asked word beside nothing comes to. */
function firstRow(rows: Int32Array, { length, lost }: AskedSigns): number {
  let sum = 0;
  rows[0] = 0;
  for (let at = 0; at < length; at++) {
    sum += lost[at]!;
    rows[at + 1] = sum;
  }
  return sum;
}

/**
 * Fills the row that begins at `to`, of a sign below the one before it;
 * answers the most that any word beginning so can come to. Without branches:
 * which of two sums is greater can't be foreseen.
 */
function fillRow(rows: Int32Array, to: number, signs: number, asked: AskedSigns): number {
  const { length, lost, match, rest } = asked;
  const sign = signs & SIGN;
  const added = asked.added[sign]!;
  const matches = sign * STRIDE;
  const rests = (signs >> SIGN_BITS) * STRIDE;
  const from = to - WIDTH;
  let diagonal = rows[from]!;
  let before = (diagonal + added) | 0;
  rows[to] = before;
  let most = (before + rest[rests]!) | 0;
  for (let at = 0; at < length; at++) {
    const above = rows[from + at + 1]!;
    const value = greater(
      (diagonal + match[matches + at]!) | 0,
      greater((above + added) | 0, (before + lost[at]!) | 0),
    );
    rows[to + at + 1] = value;
    diagonal = above;
    before = value;
    most = greater(most, (value + rest[rests + at + 1]!) | 0);
  }
  return most;
}

function greater(one: number, other: number): number {
  const difference = (one - other) | 0;
  return (one - (difference & (difference >> 31))) | 0;
}
