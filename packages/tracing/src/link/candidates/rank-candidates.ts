import { probabilityOf } from '@sila/linkage';
import type { LinkRecord } from '../link-record.ts';
import { PERSON_MODEL } from '../person-model.ts';
import {
  BY_RARITY,
  CHANCE_OF_SAME,
  COMPARISONS,
  type ComparisonName,
  LOOKS,
  levelAt,
  markKey,
  type Rarity,
  scoresOf,
  type WordTrait,
} from './comparisons.ts';
import { type Traits, traitsOf } from './traits.ts';

/** One comparison of a candidate, and what it weighs. */
export interface CandidatePart {
  readonly comparison: ComparisonName;
  /** Counted from 0, the worst. */
  readonly level: number;
  readonly bits: number;
}

/** A record that may speak of the person asked about. */
export interface Candidate {
  readonly id: string;
  readonly priorBits: number;
  readonly parts: readonly CandidatePart[];
  /** Prior, parts, and what holds back whom only looks speak for. */
  readonly totalBits: number;
  readonly probability: number;
  /** True where nothing speaks for it but what can be seen of a body. */
  readonly isByLooksAlone: boolean;
}

/**
 * The records that may speak of the same person as `asked`, best first, `most`
 * at most. For whom no name brings together with anybody: unidentified living
 * and remains, and those sought who may be among them. Every record is
 * weighed, none is left out by a key that a wrong memory would break.
 *
 * Each comparison's level weighs log2 of its chance in one person
 * (CHANCE_OF_SAME) over its share among the records asked: they are strangers
 * but for one at most, so what strangers have in common is counted in this very
 * question (Fellegi and Sunter 1969, u estimated from all pairs). Looks alone,
 * however rare, stay below the bar for a proposal: a face or a scar identifies nobody.
 */
export function rankCandidates(
  asked: LinkRecord,
  others: readonly LinkRecord[],
  most: number,
): Candidate[] {
  const mine = traitsOf(asked);
  const theirs = others.filter(({ id }) => id !== asked.id).map(traitsOf);
  const rarity = rarityIn(theirs);
  const isFound = asked.kind === 'unidentifiedLiving' || asked.kind === 'remains';
  const scores = theirs.map((other) =>
    isFound ? scoresOf(other, mine, rarity) : scoresOf(mine, other, rarity),
  );
  const weights = COMPARISONS.map((name, at) => weighingOf(name, scores, at));
  const priorBits = Math.log2(IS_AMONG_THEM / Math.max(1, theirs.length));
  const ranked = theirs.map(({ id }, at) => weigh(id, scores[at]!, { weights, priorBits }));
  return ranked
    .filter(({ parts }) => parts.some(({ bits }) => bits > 0))
    .sort((a, b) => rankBits(b) - rankBits(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Chance that whoever is asked about stands among the others at all: many families have not come yet. */
const IS_AMONG_THEM = 0.3;

/** In what order: by all that was compared, held back or not. */
function rankBits({ parts }: Candidate): number {
  return parts.reduce((sum, { bits }) => sum + bits, 0);
}

/** Weighs one score of a comparison. */
type Weigh = (score: number) => number;

/**
 * Where a comparison gives a level, by how many of the others stand at it; where
 * it gives the rarity of what agrees, by how many agree in something as rare.
 */
function weighingOf(
  name: ComparisonName,
  scores: readonly (readonly number[])[],
  at: number,
): Weigh {
  const chances = CHANCE_OF_SAME[name];
  const told = scores.map((one) => one[at]!).filter((score) => score >= 0);
  told.sort((a, b) => a - b);
  const from = (score: number) => firstFrom(told, score);
  return (score) => {
    const level = levelAt(name, score);
    const isTail = BY_RARITY.has(name) && level > 0;
    const chance = isTail ? sum(chances.slice(level)) : chances[level]!;
    const count = isTail ? told.length - from(score) : from(score + 1e-9) - from(score);
    // The one true record is not counted among the strangers that stand there.
    const strangers = Math.max(0.5, count - chance);
    return Math.log2(chance / (strangers / Math.max(1, told.length)));
  };
}

/** How many of the sorted scores lie below this one. */
function firstFrom(sorted: readonly number[], score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Just below the odds from which a pair is proposed. */
const BELOW_BAR = Math.log2(PERSON_MODEL.threshold / (1 - PERSON_MODEL.threshold)) - 1;

function weigh(
  id: string,
  scores: readonly number[],
  { weights, priorBits }: { weights: readonly Weigh[]; priorBits: number },
): Candidate {
  const parts = COMPARISONS.flatMap((comparison, at): CandidatePart[] => {
    const score = scores[at]!;
    if (score < 0) return [];
    return [{ comparison, level: levelAt(comparison, score), bits: weights[at]!(score) }];
  });
  const isByLooksAlone = !parts.some(({ comparison, bits }) => bits > 0 && !LOOKS.has(comparison));
  const whole = parts.reduce((sum, { bits }) => sum + bits, priorBits);
  const totalBits = isByLooksAlone ? Math.min(whole, BELOW_BAR) : whole;
  return { id, priorBits, parts, totalBits, probability: probabilityOf(totalBits), isByLooksAlone };
}

/** How many records tell each word and each mark, as bits. */
function rarityIn(traits: readonly Traits[]): Rarity {
  const marks = countsOf(traits.map((one) => one.marks.map(markKey)));
  const words = new Map<WordTrait, ReturnType<typeof countsOf>>();
  for (const of of ['effects', 'teeth', 'medical', 'languages', 'hums', 'said', 'names'] as const)
    words.set(of, countsOf(traits.map((one) => one[of])));
  const places = countsOf(traits.map((one) => one.stays.map(({ place }) => place)));
  return { marks, places, words: (of, word) => words.get(of)!(word) };
}

function countsOf(lists: readonly (readonly string[])[]): (value: string) => number {
  const counts = new Map<string, number>();
  let told = 0;
  for (const list of lists) {
    if (list.length > 0) told++;
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (value) => Math.max(0, Math.log2((told + 1) / ((counts.get(value) ?? 0) + 1)));
}
