import type { Atoms } from './atoms.ts';
import { type KeySteps, NOWHERE } from './key-steps.ts';
import { NearAtoms } from './near-atoms.ts';

/** Atoms a block may rest on; what so many do not split is cut into pieces. */
const MOST_ATOMS_A_BLOCK = 5;

/** What is alike in all that could split it proves little, so each is compared with few of its like. */
const MOST_IN_A_PIECE = 8;

/** Takes a block: its members, ascending, and the atoms they share; valid until the call ends. */
export type TakeBlock = (members: Uint32Array, shared: Uint32Array) => void;

/**
 * Blocks as a lattice: all records that share an atom are a block where they
 * are no more than the cap; where they are more, each further atom splits
 * them, and so on. So a common name is never dropped, it is split by father,
 * year or place. Each set of atoms is met once, from its rarest atom to its
 * commonest; a set that holds a smaller block's set is not looked at.
 */
export class Lattice {
  readonly #atoms: Atoms;
  readonly #cap: number;
  readonly #take: TakeBlock;
  /** By atom: how many members hold it, then the place after which the next of them is written. */
  readonly #tally: Uint32Array;
  readonly #path = new Uint32Array(MOST_ATOMS_A_BLOCK);
  readonly #steps: KeySteps;
  readonly #states = new Int16Array(MOST_ATOMS_A_BLOCK);
  /** The children of every block on the way down: their atoms, and where their members end. */
  readonly #children: number[] = [];
  readonly #ends: number[] = [];
  /** The block's members, and their places in it as they are parted among the children. */
  #members: Uint32Array = new Uint32Array(0);
  #work = new Uint32Array(1 << 16);
  #taken = new Uint32Array(1 << 8);
  readonly #near = new NearAtoms();

  constructor(atoms: Atoms, { cap, steps }: LatticeRules, take: TakeBlock) {
    this.#atoms = atoms;
    this.#cap = cap;
    this.#steps = steps;
    this.#take = take;
    this.#tally = new Uint32Array(atoms.counts.length);
  }

  /** Takes all blocks whose rarest atom is this one. @param members the records that hold it, ascending */
  descend(atom: number, members: Uint32Array): void {
    this.#path[0] = atom;
    this.#states[0] = this.#step(this.#steps.start, atom);
    if (this.#states[0] === NOWHERE) return;
    this.#members = members;
    this.#room(members.length);
    for (let m = 0; m < members.length; m++) this.#work[m] = m;
    if (members.length > this.#cap) {
      this.#near.gather(this.#atoms, members, this.#goesOn(this.#states[0]!), atom);
    }
    this.#visit({ from: 0, to: members.length, top: members.length }, 1);
  }

  /** By class 1 where its atoms go further from a state; what goes no further from there never does. */
  #goesOn(state: number): Uint8Array {
    const { next, classes } = this.#steps;
    return Uint8Array.from({ length: classes }, (_, kind) =>
      next[state * classes + kind] === NOWHERE ? 0 : 1,
    );
  }

  #visit(span: Span, depth: number): void {
    if (span.to - span.from <= this.#cap) this.#handOver(span, depth);
    else if (this.#isWhole(depth)) this.#cut(span, depth);
    else this.#split(span, depth);
  }

  #handOver({ from, to }: Span, depth: number): void {
    if (this.#taken.length < to - from) this.#taken = new Uint32Array(2 * (to - from));
    for (let m = from; m < to; m++) this.#taken[m - from] = this.#members[this.#work[m]!]!;
    this.#take(this.#taken.subarray(0, to - from), this.#path.subarray(0, depth));
  }

  /** Pieces of a block that nothing splits further: what is the same in everything is compared with some of its like. */
  #cut({ from, to, top }: Span, depth: number): void {
    const piece = Math.min(this.#cap, MOST_IN_A_PIECE);
    for (let at = from; at + 1 < to; at += piece) {
      this.#handOver({ from: at, to: Math.min(to, at + piece), top }, depth);
    }
  }

  #split(span: Span, depth: number): void {
    const first = this.#children.length;
    this.#count(span, this.#path[depth - 1]!, this.#states[depth - 1]!);
    const end = this.#place(span.top, first, depth);
    const unsplit = this.#fill(span, { last: this.#path[depth - 1]!, top: end });
    this.#cut({ from: end, to: unsplit, top: unsplit }, depth);
    const last = this.#children.length;
    for (let c = first; c < last; c++) {
      const atom = this.#children[c]!;
      this.#ends[c] = this.#tally[atom]! - 1;
      this.#tally[atom] = 0;
    }
    for (let c = first, from = span.top; c < last; c++) {
      const to = this.#ends[c]!;
      this.#path[depth] = this.#children[c]!;
      this.#states[depth] = this.#step(this.#states[depth - 1]!, this.#children[c]!);
      this.#visit({ from, to, top: end }, depth + 1);
      from = to;
    }
    this.#children.length = first;
  }

  /** How many of the members hold each atom that is commoner than the last shared one and goes further from a state. */
  #count({ from, to }: Span, last: number, state: number): void {
    const { classOf } = this.#atoms;
    const { starts, values } = this.#near;
    const { next, classes } = this.#steps;
    const work = this.#work;
    const tally = this.#tally;
    const base = state * classes;
    for (let m = from; m < to; m++) {
      const first = starts[work[m]!]!;
      for (let at = starts[work[m]! + 1]! - 1; at >= first && values[at]! > last; at--) {
        const atom = values[at]!;
        if (next[base + classOf[atom]!] === NOWHERE) continue;
        if (tally[atom]!++ === 0) this.#children.push(atom);
      }
    }
  }

  /** Keeps the atoms that split the block, and gives each the place of its first member. @returns the place after all */
  #place(top: number, first: number, depth: number): number {
    let end = top;
    let kept = first;
    for (let c = first; c < this.#children.length; c++) {
      const atom = this.#children[c]!;
      const size = this.#tally[atom]!;
      this.#tally[atom] = 0;
      if (size < 2 || !this.#splits(atom, depth)) continue;
      this.#tally[atom] = end + 1;
      end += size;
      this.#children[kept++] = atom;
    }
    this.#children.length = kept;
    this.#room(end);
    return end;
  }

  #isWhole(depth: number): boolean {
    return depth === MOST_ATOMS_A_BLOCK || this.#steps.ends[this.#states[depth - 1]!] === 1;
  }

  #step(state: number, atom: number): number {
    const { next, classes } = this.#steps;
    return next[state * classes + this.#atoms.classOf[atom]!]!;
  }

  /** False for an atom that has a small block of its own, or that the shared ones imply. */
  #splits(atom: number, depth: number): boolean {
    const { counts, classOf, apart, classes } = this.#atoms;
    if (counts[atom]! <= this.#cap) return false;
    for (let d = 0; d < depth; d++) {
      if (apart[classOf[this.#path[d]!]! * classes.length + classOf[atom]!] === 0) return false;
    }
    return true;
  }

  /**
   * Puts members to the children they belong to, and from `top` on those that
   * belong to none and have nothing rarer by which they could meet: they are
   * alike in all they state. @returns where these end
   */
  #fill(
    { from, to }: Span,
    { last, top }: { readonly last: number; readonly top: number },
  ): number {
    const { starts, values, isRarest } = this.#near;
    this.#room(top + to - from);
    const work = this.#work;
    const tally = this.#tally;
    let end = top;
    for (let m = from; m < to; m++) {
      const member = work[m]!;
      const first = starts[member]!;
      let split = false;
      for (let at = starts[member + 1]! - 1; at >= first && values[at]! > last; at--) {
        const place = tally[values[at]!]!;
        if (place === 0) continue;
        work[place - 1] = member;
        tally[values[at]!] = place + 1;
        split = true;
      }
      if (!split && isRarest[member] === 1) work[end++] = member;
    }
    return end;
  }

  #room(length: number): void {
    if (length <= this.#work.length) return;
    const wider = new Uint32Array(Math.max(length, this.#work.length * 2));
    wider.set(this.#work);
    this.#work = wider;
  }
}

export interface LatticeRules {
  /** A block of more records is split. */
  readonly cap: number;
  readonly steps: KeySteps;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** From here on the work space is free. */
  readonly top: number;
}
