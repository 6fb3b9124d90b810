import { EXACT, type Neighbours } from '../similarity/neighbours.ts';

/** Free places that every word has at first, and again each time one has run out. */
const SPARE = 4;
/** Of its neighbours a word gets this share of free places. */
const SPARE_SHARE = 0.5;

/**
 * Neighbours of words that become more: each word has places to spare, filled
 * by the word itself, which says nothing new, and so have the words to come.
 */
export class PaddedNeighbours {
  /** As the batch engine reads it; another object after it was made wider. */
  near: Neighbours;
  #words: number;

  /** @param room for words in all */
  constructor(near: Neighbours, words: number, room: number) {
    this.#words = words;
    this.near = padded(near, words, room);
  }

  get words(): number {
    return this.#words;
  }

  get room(): number {
    return this.near.starts.length - 1;
  }

  /** Adds a word with its neighbours among those before it. @returns whether `near` is another object now */
  add(neighbours: readonly Neighbour[], attested: boolean): boolean {
    const before = this.near;
    if (this.#words === this.room) this.near = padded(this.near, this.#words, this.room * 2);
    const word = this.#words++;
    this.near.attested[word] = attested ? 1 : 0;
    for (const { word: other, level } of neighbours) {
      this.#put(word, other, level);
      this.#put(other, word, level);
    }
    return this.near !== before;
  }

  #put(word: number, other: number, level: number): void {
    const { starts, tokens, levels } = this.near;
    // The first place is the word's own.
    for (let at = starts[word]! + 1; at < starts[word + 1]!; at++) {
      if (tokens[at] !== word) continue;
      tokens[at] = other;
      levels[at] = level;
      return;
    }
    this.near = padded(this.near, this.#words, this.room);
    this.#put(word, other, level);
  }
}

export interface Neighbour {
  readonly word: number;
  readonly level: number;
}

function padded(near: Neighbours, words: number, room: number): Neighbours {
  const starts = new Uint32Array(room + 1);
  for (let word = 0; word < room; word++) {
    const used = word < words ? usedBy(near, word) : 0;
    starts[word + 1] = starts[word]! + 1 + used + Math.max(SPARE, Math.ceil(used * SPARE_SHARE));
  }
  const tokens = new Int32Array(starts[room]!);
  const levels = new Uint8Array(starts[room]!).fill(EXACT);
  const attested = new Uint8Array(room);
  attested.set(near.attested.subarray(0, words));
  for (let word = 0; word < room; word++) {
    tokens.fill(word, starts[word]!, starts[word + 1]!);
    if (word >= words) continue;
    let to = starts[word]! + 1;
    for (let at = near.starts[word]!; at < near.starts[word + 1]!; at++) {
      if (near.tokens[at] === word) continue;
      tokens[to] = near.tokens[at]!;
      levels[to++] = near.levels[at]!;
    }
  }
  return { starts, tokens, levels, attested };
}

function usedBy({ starts, tokens }: Neighbours, word: number): number {
  let used = 0;
  for (let at = starts[word]!; at < starts[word + 1]!; at++) if (tokens[at] !== word) used++;
  return used;
}
