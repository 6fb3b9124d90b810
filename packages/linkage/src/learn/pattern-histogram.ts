import type { Evidence } from '../compare/comparator.ts';
import type { LinkModel } from '../weigh/model.ts';
import { Weigher } from '../weigh/weigher.ts';

/** One kind of outcome and how many pairs had it. */
export interface Pattern {
  readonly levels: Uint8Array;
  /** What does not change while m is learned, of own and of shared comparisons: see strangerBits. */
  readonly ownBits: number;
  readonly sharedBits: number;
  count: number;
}

/**
 * Pairs by outcome. A million pairs have some thousand outcomes: learning
 * passes over those instead of over the pairs. Fixed bits are rounded to whole
 * ones.
 */
export class PatternHistogram {
  readonly #patterns = new Map<string, Pattern>();
  readonly #weigher: Weigher;
  pairs = 0;

  constructor(model: LinkModel, records: number) {
    this.#weigher = new Weigher(model, records);
  }

  add(evidence: Evidence): void {
    const { levels } = evidence;
    let own = 0;
    let shared = 0;
    for (let c = 0; c < levels.length; c++) {
      const bits = this.#weigher.strangerBits(evidence, c);
      if (this.#weigher.isShared(evidence, c)) shared += bits;
      else own += bits;
    }
    const ownBits = Math.round(own);
    const sharedBits = Math.round(shared);
    const key = `${String.fromCharCode(...levels)} ${ownBits} ${sharedBits}`;
    const known = this.#patterns.get(key);
    if (known === undefined) {
      this.#patterns.set(key, { levels: levels.slice(), ownBits, sharedBits, count: 1 });
    } else known.count++;
    this.pairs++;
  }

  patterns(): Pattern[] {
    return [...this.#patterns.values()];
  }
}
