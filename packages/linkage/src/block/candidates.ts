import type { Atoms } from './atoms.ts';
import { type Blocks, LAST } from './blocks.ts';
import { PreScore } from './pre-score.ts';
import type { Sketches } from './sketches.ts';

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
  /** Says nothing; it keeps what is read ahead from being left out. */
  #warmed = 0;
  /** The candidates last found, in no particular order. */
  found = new Uint32Array(1024);

  constructor(index: CandidateIndex) {
    this.#index = index;
    this.#seen = new Uint32Array(index.exclusive.length);
    this.#preScore = new PreScore(index.sketches);
  }

  /** Finds the candidates of a record above it. @returns how many */
  above(record: number): number {
    this.#start(record);
    const { starts, entries, members } = this.#index.blocks;
    this.#warmed ^= warmEntries(this.#index.blocks, record);
    let met = 0;
    for (let e = starts[record]!; e < starts[record + 1]!; e++) {
      const own = entries[e]!;
      if (members[own]! < LAST) met = this.#within(own + 1, met);
    }
    return this.#scored(met);
  }

  /** Finds all candidates of a record. @returns how many */
  of(record: number): number {
    this.#start(record);
    const { starts, entries, members } = this.#index.blocks;
    let met = 0;
    for (let e = starts[record]!; e < starts[record + 1]!; e++) {
      let first = entries[e]!;
      while (first > 0 && members[first - 1]! < LAST) first--;
      met = this.#within(first, met);
    }
    return this.#scored(met);
  }

  /** Whether two records are compared with each other. */
  has(left: number, right: number): boolean {
    const { exclusive, leastBits, blocks } = this.#index;
    const [lower, upper] = left < right ? [left, right] : [right, left];
    if (exclusive[lower]! >= 0 && exclusive[lower] === exclusive[upper]) return false;
    for (let e = blocks.starts[lower]!; e < blocks.starts[lower + 1]!; e++) {
      if (!isAfter(blocks, blocks.entries[e]!, upper)) continue;
      this.#preScore.setLeft(lower);
      return this.#preScore.bits(upper, leastBits) >= leastBits;
    }
    return false;
  }

  #start(record: number): void {
    this.#epoch++;
    this.#own = this.#index.exclusive[record]!;
    this.#seen[record] = this.#epoch;
    this.#preScore.setLeft(record);
  }

  /** Adds those of a block, from a place in it to its end. @returns how many are met by now */
  #within(place: number, already: number): number {
    const { exclusive, blocks } = this.#index;
    const { members } = blocks;
    const seen = this.#seen;
    const epoch = this.#epoch;
    const own = this.#own;
    let met = already;
    for (let p = place; ; p++) {
      const member = members[p]!;
      const other = member & ~LAST;
      if (seen[other] !== epoch) {
        seen[other] = epoch;
        if (own < 0 || exclusive[other] !== own) {
          if (met === this.found.length) this.#widen();
          this.found[met++] = other;
        }
      }
      if (member >= LAST) return met;
    }
  }

  /** Keeps of those met who share enough. @returns how many */
  #scored(met: number): number {
    const { leastBits } = this.#index;
    const { found } = this;
    this.#preScore.warm(found, met);
    let kept = 0;
    for (let m = 0; m < met; m++) {
      const other = found[m]!;
      if (this.#preScore.bits(other, leastBits) >= leastBits) found[kept++] = other;
    }
    return kept;
  }

  #widen(): void {
    const wider = new Uint32Array(this.found.length * 2);
    wider.set(this.found);
    this.found = wider;
  }
}

/** Whether a record stands in a block behind a place. */
function isAfter({ members }: Blocks, place: number, record: number): boolean {
  for (let p = place; members[p]! < LAST; p++)
    if ((members[p + 1]! & ~LAST) === record) return true;
  return false;
}

/**
 * Reads the beginning of each of a record's blocks, so that the memory they
 * stand in is asked for at once; one after another, each would be waited for.
 */
function warmEntries({ starts, entries, members }: Blocks, record: number): number {
  let warmed = 0;
  for (let e = starts[record]!; e < starts[record + 1]!; e++) warmed ^= members[entries[e]!]!;
  return warmed;
}
