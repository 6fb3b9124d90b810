import type { Neighbours } from '../similarity/neighbours.ts';

/** At most this many tokens of a record's field are aligned. */
export const MOST_SLOTS = 24;

/* A stamp in one number: from the lowest bit on slot, other slot, level, and the epoch in the rest. */
const SLOT_BITS = 5;
const LEVEL_SHIFT = 2 * SLOT_BITS;
const EPOCH_SHIFT = LEVEL_SHIFT + 3;
const SLOT_MASK = (1 << SLOT_BITS) - 1;
const LEVEL_MASK = (1 << (EPOCH_SHIFT - LEVEL_SHIFT)) - 1;
const MOST_EPOCHS = 2 ** (32 - EPOCH_SHIFT) - 1;

/** Slot of the left token that a stamped token meets. */
export function slotOf(stamp: number): number {
  return stamp & SLOT_MASK;
}

/** A second slot at the same level, for a name that stands twice; else the same again. */
export function otherSlotOf(stamp: number): number {
  return (stamp >>> SLOT_BITS) & SLOT_MASK;
}

export function levelOf(stamp: number): number {
  return (stamp >>> LEVEL_SHIFT) & LEVEL_MASK;
}

/** Whether a stamp is of an epoch: then its token meets one of the left's. */
export function isStamped(stamp: number, epoch: number): boolean {
  return stamp >>> EPOCH_SHIFT === epoch;
}

/**
 * The left record's tokens with all their neighbours, stamped by token, so that
 * each token of a right record costs one look.
 */
export class TokenStamps {
  readonly #near: Neighbours;
  readonly #stamps: Uint32Array;
  /** Stamps of another epoch say nothing, see isStamped. */
  #epoch = 0;

  constructor(near: Neighbours) {
    this.#near = near;
    this.#stamps = new Uint32Array(near.starts.length - 1);
  }

  /** By token. */
  get table(): Uint32Array {
    return this.#stamps;
  }

  get epoch(): number {
    return this.#epoch;
  }

  clear(): void {
    if (this.#epoch === MOST_EPOCHS) {
      this.#stamps.fill(0);
      this.#epoch = 0;
    }
    this.#epoch++;
  }

  set(slot: number, token: number): void {
    const { starts, tokens, levels } = this.#near;
    const stamps = this.#stamps;
    const current = this.#epoch;
    const epoch = (current << EPOCH_SHIFT) >>> 0;
    const both = slot | (slot << SLOT_BITS);
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      const near = tokens[at]!;
      const level = levels[at]!;
      const before = stamps[near]!;
      if (!isStamped(before, current) || level > levelOf(before)) {
        stamps[near] = epoch | (level << LEVEL_SHIFT) | both;
      } else if (level === levelOf(before)) {
        stamps[near] = epoch | (level << LEVEL_SHIFT) | (slot << SLOT_BITS) | slotOf(before);
      }
    }
  }

  /** How a right token meets the left's, see levelOf, slotOf, otherSlotOf; 0 where it meets none. */
  of(token: number): number {
    const stamp = this.#stamps[token]!;
    return stamp >>> EPOCH_SHIFT === this.#epoch ? stamp & ((1 << EPOCH_SHIFT) - 1) : 0;
  }
}
