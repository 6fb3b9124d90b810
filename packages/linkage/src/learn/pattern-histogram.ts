import type { Evidence } from '../compare/comparator.ts';
import type { LinkModel } from '../weigh/model.ts';
import { Weigher } from '../weigh/weigher.ts';

/** One kind of outcome and how many pairs had it. */
export interface Pattern {
  readonly levels: Uint8Array;
  /** What does not change while m is learned, of all, of shared and of naming comparisons: see strangerBits. */
  readonly allBits: number;
  readonly sharedBits: number;
  readonly namingBits: number;
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
    let all = 0;
    let shared = 0;
    let naming = 0;
    for (let c = 0; c < levels.length; c++) {
      const bits = this.#weigher.strangerBits(evidence, c);
      all += bits;
      if (this.#weigher.isShared(evidence, c)) shared += bits;
      if (this.#weigher.isNaming(c)) naming += bits;
    }
    const allBits = Math.round(all);
    const sharedBits = Math.round(shared);
    const namingBits = Math.round(naming);
    const key = `${String.fromCharCode(...levels)} ${allBits} ${sharedBits} ${namingBits}`;
    const known = this.#patterns.get(key);
    if (known === undefined) {
      const pattern = { levels: levels.slice(), allBits, sharedBits, namingBits, count: 1 };
      this.#patterns.set(key, pattern);
    } else known.count++;
    this.pairs++;
  }

  patterns(): Pattern[] {
    return [...this.#patterns.values()];
  }
}
