import type { NameMatcher } from '../compare/name-matcher.ts';

/** The words of an index that may stand for one asked word, the likeliest first, with the weight of each in nats. */
export interface WordReadings {
  readonly words: readonly number[];
  readonly weights: readonly number[];
}

/** Weight below which a word is no reading of the asked one. */
const LEAST_WEIGHT = 0.1;

/** Weighs the words that may write the asked one; what has no weight is no reading. */
export function weighReadings(
  asked: string,
  alike: readonly number[],
  { matcher, textOf }: { matcher: NameMatcher; textOf: (word: number) => string },
): WordReadings {
  const number = matcher.table.number(asked);
  const weighed = alike
    .map((word) => [word, matcher.weigh(number, matcher.table.number(textOf(word)))] as const)
    .filter(([, weight]) => weight > LEAST_WEIGHT);
  return heaviestFirst(weighed);
}

/** Adds readings to others; a word in both keeps its greater weight. */
export function joinReadings(one: WordReadings, other: WordReadings): WordReadings {
  const weights = new Map<number, number>();
  for (const { words, weights: heavy } of [one, other])
    for (const [at, word] of words.entries())
      weights.set(word, Math.max(weights.get(word) ?? 0, heavy[at]!));
  return heaviestFirst([...weights]);
}

/** The same readings, each weighing so much of what it did. */
export function lessened({ words, weights }: WordReadings, share: number): WordReadings {
  return { words, weights: weights.map((weight) => weight * share) };
}

export function heaviestFirst(weighed: (readonly [word: number, weight: number])[]): WordReadings {
  weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { words: weighed.map(([word]) => word), weights: weighed.map(([, weight]) => weight) };
}
