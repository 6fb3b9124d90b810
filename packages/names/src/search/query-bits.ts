import type { NameStore } from './name-store.ts';
import { bitWords } from './slot-bits.ts';
import type { WordReadings } from './word-readings.ts';

/** The names that have some reading of an asked word, as bits. */
export interface QueryBits {
  readonly heaviest: number;
  readonly all: Int32Array;
  /** Names with a reading nearly as heavy as the heaviest. */
  readonly strong: Int32Array;
}

const STRONG = 0.8;

export function bitSetsOfQuery(asked: readonly WordReadings[], store: NameStore): QueryBits[] {
  return asked.map(({ words, weights }) => {
    const heaviest = weights[0]!;
    const strong = new Int32Array(bitWords(store.slots));
    let at = 0;
    for (; at < words.length && weights[at]! >= heaviest * STRONG; at++)
      store.join(words[at]!, strong);
    const all = strong.slice();
    for (; at < words.length; at++) store.join(words[at]!, all);
    return { heaviest, all, strong };
  });
}
