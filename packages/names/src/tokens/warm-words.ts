/** Holds what was computed for words lately compared, and lets all of it go when there are too many. */
export interface Warm {
  cool(): void;
}

const MOST_WARM = 20_000;
let warm: Warm[] = [];

/** Registers a word that has just computed its tables; bounds the memory of all of them together. */
export function keepWarm(word: Warm): void {
  if (warm.length >= MOST_WARM) {
    for (const known of warm) known.cool();
    warm = [];
  }
  warm.push(word);
}
