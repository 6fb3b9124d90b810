import type { Evidence } from '../compare/comparator.ts';
import { mix } from '../hash.ts';
import type { LinkModel } from '../weigh/model.ts';
import { Weigher } from '../weigh/weigher.ts';

/** Numbers kept of a pattern beside its levels: what does not change while m is learned, see strangerBits. */
export const ALL_BITS = 0;
export const SHARED_BITS = 1;
export const NAMING_BITS = 2;
/** Number of the list that both stand in and one; 0 where they stand in two. */
export const SAME_LIST = 3;
export const FIXED = 4;
/** Those of lists beyond so many count as of one. */
const MOST_LISTS = 0x7fff;

/**
 * Pairs by outcome. A million pairs have some thousand outcomes: learning
 * passes over those instead of over the pairs. Fixed bits are rounded to whole
 * ones. Pattern p's levels are levels[p * comparisons] and on, its fixed
 * numbers fixed[p * FIXED] and on.
 */
export class PatternHistogram {
  readonly #weigher: Weigher;
  readonly comparisons: number;
  levels: Uint8Array;
  fixed = new Int16Array(FIXED * 1024);
  counts = new Float64Array(1024);
  #slots = new Int32Array(4096).fill(-1);
  patterns = 0;
  pairs = 0;

  constructor(model: LinkModel, records: number) {
    this.#weigher = new Weigher(model, records);
    this.comparisons = model.comparisons.length;
    this.levels = new Uint8Array(this.comparisons * 1024);
  }

  add(evidence: Evidence): void {
    if (this.patterns === this.counts.length) this.#widen();
    const { levels, stated, count } = evidence;
    let all = 0;
    let shared = 0;
    let naming = 0;
    let hash = 0;
    for (let i = 0; i < count; i++) {
      const c = stated[i]!;
      const bits = this.#weigher.strangerBits(evidence, c);
      all += bits;
      if (this.#weigher.isShared(evidence, c)) shared += bits;
      if (this.#weigher.isNaming(c)) naming += bits;
      hash = Math.imul(hash ^ (c * 8 + levels[c]!), 0x9e3779b1);
    }
    const at = this.patterns * FIXED;
    this.fixed[at + ALL_BITS] = Math.round(all);
    this.fixed[at + SHARED_BITS] = Math.round(shared);
    this.fixed[at + NAMING_BITS] = Math.round(naming);
    this.fixed[at + SAME_LIST] = Math.min(MOST_LISTS, evidence.list + 1);
    for (let i = 0; i < FIXED; i++) hash = Math.imul(hash ^ this.fixed[at + i]!, 0x85ebca6b);
    this.levels.set(levels, this.patterns * this.comparisons);
    this.counts[this.#find(mix(hash))]!++;
    this.pairs++;
  }

  /** The pattern like the one just written behind all others, which stays when there is none. */
  #find(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = this.#slots[slot]!;
      if (held < 0) {
        this.#slots[slot] = this.patterns;
        this.counts[this.patterns] = 0;
        this.#hashes[this.patterns] = hash;
        return this.patterns++;
      }
      if (this.#hashes[held] === hash && this.#same(held)) return held;
    }
  }
  #hashes = new Uint32Array(1024);

  #same(held: number): boolean {
    for (let i = 0; i < FIXED; i++) {
      if (this.fixed[held * FIXED + i] !== this.fixed[this.patterns * FIXED + i]) return false;
    }
    const a = held * this.comparisons;
    const b = this.patterns * this.comparisons;
    for (let c = 0; c < this.comparisons; c++) {
      if (this.levels[a + c] !== this.levels[b + c]) return false;
    }
    return true;
  }

  #widen(): void {
    const wider = <T extends Uint8Array | Int16Array | Float64Array | Uint32Array>(held: T): T => {
      const twice = new (held.constructor as new (length: number) => T)(held.length * 2);
      twice.set(held);
      return twice;
    };
    this.levels = wider(this.levels);
    this.fixed = wider(this.fixed);
    this.counts = wider(this.counts);
    this.#hashes = wider(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let p = 0; p < this.patterns; p++) {
      let slot = this.#hashes[p]! & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = p;
    }
  }
}
