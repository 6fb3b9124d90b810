import type { NameMatcher } from '../compare/name-matcher.ts';
import type { NearWords } from './like-words.ts';

/** The words of an index that may stand for one asked word, the likeliest first, with the weight of each in nats. */
export interface WordReadings {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** Weight below which a word is no reading of the asked one. */
const LEAST_WEIGHT = 0.5;

/** Of the likeliest words of one script no more are weighed when so many one after the other are no readings. */
const MOST_MISSED = 8;

/** Weighs the words that may write the asked one; of what has no weight the `odd` readings are made, the others have none of it. */
export function weighReadings(
  asked: string,
  near: NearWords,
  { matcher, numberOf, odd }: Weighing,
): WordReadings {
  const number = matcher.table.number(asked);
  const weighed = new Map<number, number>();
  for (const words of [near.known, ...near.likely]) {
    let missed = 0;
    for (let at = 0; at < words.length && (odd || missed < MOST_MISSED); at++) {
      const word = words[at]!;
      const weight = matcher.weigh(number, numberOf(word));
      const isReading = weight > LEAST_WEIGHT;
      missed = isReading || words === near.known ? 0 : missed + 1;
      if (isReading !== odd) weighed.set(word, odd ? lightened(weight) : weight);
    }
  }
  return heaviestOf(weighed);
}

export interface Weighing {
  readonly matcher: NameMatcher;
  /** Number of an index's word in the matcher's table. */
  readonly numberOf: (word: number) => number;
  /** Whether the words wanted are those that hardly write the asked one: of use where nothing better is found. */
  readonly odd: boolean;
}

/** Below every reading, above nothing, in the same order. */
function lightened(weight: number): number {
  return LEAST_WEIGHT * Math.exp(weight - LEAST_WEIGHT);
}

/** Adds readings to others; a word in both keeps its greater weight. */
export function joinReadings(one: WordReadings, other: WordReadings): WordReadings {
  const weights = new Map<number, number>();
  for (let at = 0; at < one.words.length; at++) weights.set(one.words[at]!, one.weights[at]!);
  for (let at = 0; at < other.words.length; at++) {
    const word = other.words[at]!;
    weights.set(word, Math.max(weights.get(word) ?? 0, other.weights[at]!));
  }
  return heaviestOf(weights);
}

/**
 * Where a name is asked twice (Mohammad al-Mehmet), its second place is for
 * the names that have a word of it twice: the same word must not count for both.
 */
export function repeatedApart(
  asked: readonly WordReadings[],
  repeatOf: (word: number) => number | undefined,
): WordReadings[] {
  return asked.map((readings, at) => {
    const before = asked.slice(0, at).filter(({ words }) => words[0] === readings.words[0]);
    if (readings.words.length === 0 || before.length === 0) return readings;
    const taken = new Set(before.flatMap(({ words }) => Array.from(words)));
    const weighed = new Map<number, number>();
    for (const [n, word] of readings.words.entries()) {
      const own = taken.has(word) ? repeatOf(word) : word;
      if (own !== undefined) weighed.set(own, readings.weights[n]!);
    }
    return heaviestOf(weighed);
  });
}

/** The same readings, each weighing so much of what it did. */
export function lessened({ words, weights }: WordReadings, share: number): WordReadings {
  return { words, weights: weights.map((weight) => weight * share) };
}

function heaviestOf(weighed: ReadonlyMap<number, number>): WordReadings {
  const words: number[] = [];
  const weights: number[] = [];
  weighed.forEach((weight, word) => {
    words.push(word);
    weights.push(weight);
  });
  return heaviestFirst(words, weights);
}

/** Words with the weight of each, put in order. */
export function heaviestFirst(words: readonly number[], weights: readonly number[]): WordReadings {
  const order = words.map((_, at) => at);
  order.sort((a, b) => weights[b]! - weights[a]! || words[a]! - words[b]!);
  // Typed, so that the loops over them see one kind of array whatever brought the readings.
  const sorted = { words: new Int32Array(order.length), weights: new Float64Array(order.length) };
  for (let n = 0; n < order.length; n++) {
    sorted.words[n] = words[order[n]!]!;
    sorted.weights[n] = weights[order[n]!]!;
  }
  return sorted;
}
