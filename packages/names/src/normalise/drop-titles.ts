import { DOUBTFUL_TITLES, NASAB, TITLES, TITLES_AFTER } from './particles.ts';

/** Words without titles and forms of address; at least one word always stays. */
export function dropTitles(words: readonly string[]): string[] {
  return splitTitles(words).named;
}

/** Titles, and the words without them, both in the order written. */
export function splitTitles(words: readonly string[]): { titles: string[]; named: string[] } {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && TITLES.has(words[from]!)) from++;
  if (to - from > 2 && DOUBTFUL_TITLES.has(words[from]!)) from++;
  while (to - from > 1 && TITLES_AFTER.has(words[to - 1]!)) to--;
  const isNamed = (at: number): boolean =>
    at >= from && at < to && (at === from || !TITLES_AFTER.has(words[at]!));
  return {
    titles: words.filter((_, at) => !isNamed(at)),
    named: words.filter((_, at) => isNamed(at)),
  };
}

/** Words without "son of" and "daughter of"; stays whole when nothing else remains. */
export function dropNasab(words: readonly string[]): string[] {
  const kept = words.filter((word) => !NASAB.has(word));
  return kept.length === 0 ? [...words] : kept;
}
