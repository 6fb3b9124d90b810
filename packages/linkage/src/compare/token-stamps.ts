import type { Neighbours } from '../similarity/neighbours.ts';

/** At most this many tokens of a record's field are aligned. */
export const MOST_SLOTS = 24;

/**
 * The left record's tokens with all their neighbours, stamped by token, so that
 * each token of a right record costs one look.
 */
export class TokenStamps {
  readonly #near: Neighbours;
  readonly #stamp: Uint32Array;
  readonly #slot: Uint8Array;
  readonly #level: Uint8Array;
  /** A second slot at the same level, for a name that stands twice. */
  readonly #other: Uint8Array;
  #epoch = 0;

  constructor(near: Neighbours) {
    this.#near = near;
    const tokens = near.starts.length - 1;
    this.#stamp = new Uint32Array(tokens);
    this.#slot = new Uint8Array(tokens);
    this.#level = new Uint8Array(tokens);
    this.#other = new Uint8Array(tokens);
  }

  clear(): void {
    this.#epoch++;
  }

  set(slot: number, token: number): void {
    const { starts, tokens, levels } = this.#near;
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      const near = tokens[at]!;
      const level = levels[at]!;
      if (this.#stamp[near] !== this.#epoch || level > this.#level[near]!) {
        this.#stamp[near] = this.#epoch;
        this.#slot[near] = slot;
        this.#other[near] = slot;
        this.#level[near] = level;
      } else if (level === this.#level[near]) {
        this.#other[near] = slot;
      }
    }
  }

  /** Level at which a right token meets one of the left's, 0 for none. */
  level(token: number): number {
    return this.#stamp[token] === this.#epoch ? this.#level[token]! : 0;
  }

  slot(token: number): number {
    return this.#slot[token]!;
  }

  otherSlot(token: number): number {
    return this.#other[token]!;
  }
}
