import type { Atoms } from './atoms.ts';
import { type Blocks, LAST } from './blocks.ts';
import { PreScore, type Sketches } from './pre-score.ts';

/** All that candidates are found by; plain arrays, so that any thread can. */
export interface CandidateIndex {
  readonly atoms: Atoms;
  readonly blocks: Blocks;
  readonly sketches: Sketches;
  /** For each record the list that holds each person once, -1 for none: inside one nothing is compared. */
  readonly exclusive: Int32Array;
  /** A pair that scores less before comparison is not compared. */
  readonly leastBits: number;
}

/**
 * Who is compared with a record: those that share a block with it, and enough
 * beyond that. Each is found once, however many blocks they share.
 */
export class CandidateFinder {
  readonly #index: CandidateIndex;
  readonly #seen: Uint32Array;
  readonly #preScore: PreScore;
  #epoch = 0;
  #own = -1;
  /** The candidates last found, in no particular order. */
  found = new Uint32Array(1024);

  constructor(index: CandidateIndex) {
    this.#index = index;
    this.#seen = new Uint32Array(index.exclusive.length);
    this.#preScore = new PreScore(index.atoms, index.sketches);
  }

  /** Finds the candidates of a record above it. @returns how many */
  above(record: number): number {
    this.#start(record);
    const { starts, entries, members } = this.#index.blocks;
    let found = 0;
    for (let e = starts[record]!; e < starts[record + 1]!; e++) {
      const own = entries[e]!;
      if (members[own]! < LAST) found = this.#within(own + 1, found);
    }
    return found;
  }

  /** Finds all candidates of a record. @returns how many */
  of(record: number): number {
    this.#start(record);
    const { starts, entries, members } = this.#index.blocks;
    let found = 0;
    for (let e = starts[record]!; e < starts[record + 1]!; e++) {
      let first = entries[e]!;
      while (first > 0 && members[first - 1]! < LAST) first--;
      found = this.#within(first, found);
    }
    return found;
  }

  #start(record: number): void {
    this.#epoch++;
    this.#own = this.#index.exclusive[record]!;
    this.#seen[record] = this.#epoch;
    this.#preScore.setLeft(record);
  }

  /** Adds those of a block, from a place in it to its end. @returns how many are found by now */
  #within(place: number, already: number): number {
    const { exclusive, leastBits, blocks } = this.#index;
    const { members } = blocks;
    let found = already;
    for (let p = place; ; p++) {
      const member = members[p]!;
      const other = member & ~LAST;
      if (this.#seen[other] !== this.#epoch) {
        this.#seen[other] = this.#epoch;
        const apart = this.#own >= 0 && exclusive[other] === this.#own;
        if (!apart && this.#preScore.bits(other) >= leastBits) {
          if (found === this.found.length) this.#widen();
          this.found[found++] = other;
        }
      }
      if (member >= LAST) return found;
    }
  }

  #widen(): void {
    const wider = new Uint32Array(this.found.length * 2);
    wider.set(this.found);
    this.found = wider;
  }
}
