/** Holds what was computed for words lately compared, and lets the oldest of it go where there are too many. */
export interface Warm {
  cool(): void;
}

/** The words of a million records, each with its tables for both scripts. */
const MOST_WARM = 150_000;
const warm: Warm[] = [];
let oldest = 0;

/** Registers a word that has just computed its tables; bounds the memory of all of them together. One at a time goes cold, so that no comparison waits for thousands. */
export function keepWarm(word: Warm): void {
  if (warm.length < MOST_WARM) {
    warm.push(word);
    return;
  }
  warm[oldest]!.cool();
  warm[oldest] = word;
  oldest = (oldest + 1) % MOST_WARM;
}
