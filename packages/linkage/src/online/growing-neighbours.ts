import type { Neighbours } from '../similarity/neighbours.ts';
import { EXACT } from '../similarity/neighbours.ts';

/** A new word and how near it is to a learned one. */
export interface Neighbour {
  readonly word: number;
  readonly level: number;
}

/** Room for new words beyond the learned ones, as a share of them, and at least. */
const ROOM = 0.25;
const LEAST_ROOM = 1024;
/** Neighbours that room is made for, for each new word. */
const EXPECTED = 4;

/**
 * Neighbours of words that become more. A new word has its neighbours among
 * the learned ones; these do not have it among theirs, so that nothing is
 * moved: who compares puts the record with the new word left.
 */
export class GrowingNeighbours {
  /** As the batch engine reads it; another object after it was made wider. */
  near: Neighbours;
  #words: number;

  constructor(learned: Neighbours) {
    this.#words = learned.starts.length - 1;
    this.near = widened(learned, this.#words);
  }

  /** Words there is room for. */
  get room(): number {
    return this.near.starts.length - 1;
  }

  add(neighbours: readonly Neighbour[], attested: boolean): void {
    const word = this.#words;
    const from = this.near.starts[word]!;
    if (word === this.room || from + neighbours.length >= this.near.tokens.length) {
      this.near = widened(this.near, this.#words);
    }
    const { starts, tokens, levels } = this.near;
    this.near.attested[word] = attested ? 1 : 0;
    tokens[from] = word;
    levels[from] = EXACT;
    neighbours.forEach(({ word: other, level }, n) => {
      tokens[from + 1 + n] = other;
      levels[from + 1 + n] = level;
    });
    starts[word + 1] = from + 1 + neighbours.length;
    this.#words++;
  }

  /** Forgets all words from one on. */
  forgetFrom(word: number): void {
    this.#words = word;
  }
}

function widened(near: Neighbours, words: number): Neighbours {
  const more = Math.max(LEAST_ROOM, Math.ceil(words * ROOM));
  const starts = new Uint32Array(words + more + 1);
  starts.set(near.starts.subarray(0, words + 1));
  const used = starts[words]!;
  const tokens = new Int32Array(used + more * EXPECTED);
  tokens.set(near.tokens.subarray(0, used));
  const levels = new Uint8Array(tokens.length);
  levels.set(near.levels.subarray(0, used));
  const attested = new Uint8Array(words + more);
  attested.set(near.attested.subarray(0, words));
  return { starts, tokens, levels, attested };
}
