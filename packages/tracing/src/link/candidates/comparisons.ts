import { BESIDE } from '../../vocabulary/body-words.ts';
import { datesApart } from './dates-apart.ts';
import type { Mark } from './read-marks.ts';
import { together } from './stays.ts';
import type { Traits } from './traits.ts';

/** How common what records tell is, among all that are asked; more bits for what is rarer. */
export interface Rarity {
  marks(key: string): number;
  words(of: WordTrait, word: string): number;
  places(place: string): number;
}
export type WordTrait = 'effects' | 'teeth' | 'medical' | 'languages' | 'hums' | 'said' | 'names';

/** The comparisons of a candidate, in the order of their explanation. */
export const COMPARISONS = [
  'number',
  'names',
  'said',
  'hums',
  'journey',
  'effects',
  'teeth',
  'medical',
  'marks',
  'languages',
  'age',
  'sex',
] as const;
export type ComparisonName = (typeof COMPARISONS)[number];

/** What can be seen of somebody: alone it never makes a candidate a proposal. */
export const LOOKS: ReadonlySet<ComparisonName> = new Set(['marks', 'age', 'sex']);

/**
 * For each comparison the chance of each of its levels, worst first, between
 * two records of one person that both tell something: our expectation of
 * hurried entries and of families' memories, not learned; several were changed
 * after invented cases had been measured (docs/decisions/registers.md).
 */
export const CHANCE_OF_SAME: Readonly<Record<ComparisonName, readonly number[]>> = {
  number: [0.25, 0.15, 0.6],
  names: [0.15, 0.15, 0.2, 0.2, 0.3],
  said: [0.35, 0.15, 0.2, 0.15, 0.15],
  hums: [0.3, 0.1, 0.2, 0.2, 0.2],
  journey: [0.25, 0.1, 0.2, 0.25, 0.2],
  effects: [0.3, 0.15, 0.2, 0.2, 0.15],
  teeth: [0.3, 0.2, 0.2, 0.15, 0.15],
  medical: [0.3, 0.2, 0.2, 0.15, 0.15],
  marks: [0.2, 0.15, 0.2, 0.2, 0.25],
  languages: [0.1, 0.9],
  age: [0.03, 0.12, 0.85],
  sex: [0.03, 0.97],
};

/** Comparisons that give bits of rarity, and not a level. */
export const BY_RARITY: ReadonlySet<ComparisonName> = new Set([
  'names',
  'said',
  'hums',
  'journey',
  'effects',
  'teeth',
  'medical',
  'marks',
]);

/** Bits from which a sum of rarities stands at the next level. */
const STEPS = [0.01, 3, 6, 10];

/** The level that a comparison's score stands at. */
export function levelAt(name: ComparisonName, score: number): number {
  return BY_RARITY.has(name) ? STEPS.filter((least) => score >= least).length : score;
}

/**
 * The score of each comparison, in the order of COMPARISONS: a level, or bits of
 * rarity of all that agrees; -1 where a side tells nothing.
 */
export function scoresOf(sought: Traits, found: Traits, rarity: Rarity): number[] {
  const shared = (of: WordTrait) =>
    sought[of].length === 0 || found[of].length === 0
      ? -1
      : sharedBits(sought[of], found[of], (word) => rarity.words(of, word));
  return [
    numberLevel(sought, found),
    shared('names'),
    shared('said'),
    shared('hums'),
    sought.stays.length === 0 || found.stays.length === 0
      ? -1
      : together(sought.stays, found.stays, rarity.places),
    shared('effects'),
    shared('teeth'),
    shared('medical'),
    sought.marks.length === 0 || found.marks.length === 0
      ? -1
      : marksBits(sought.marks, found.marks, rarity),
    languageLevel(sought, found),
    ageLevel(sought, found),
    sought.sex === null || found.sex === null ? -1 : Number(sought.sex === found.sex),
  ];
}

/** Words of one text go together: each further one tells this share. */
const FURTHER = 0.6;

function sharedBits(
  left: readonly string[],
  right: readonly string[],
  bitsOf: (word: string) => number,
): number {
  const bits = left.filter((word) => right.includes(word)).map(bitsOf);
  bits.sort((a, b) => b - a);
  return bits.reduce((sum, one, at) => sum + one * (at === 0 ? 1 : FURTHER), 0);
}

/** Of a number the issuer says whose it is; the same digits of another issuer are another number. */
function numberLevel({ numbers: left }: Traits, { numbers: right }: Traits): number {
  let best = -1;
  for (const a of left) {
    for (const b of right) {
      const isSame = a.value === b.value;
      if (a.issuer !== null && b.issuer !== null) {
        if (a.issuer !== b.issuer) continue;
        // One issuer begins its count anew: far apart in time the same number is another's.
        const level = isSame ? (datesApart(a.date, b.date) > MOST_DAYS_APART ? 1 : 2) : 0;
        best = Math.max(best, level);
      } else best = Math.max(best, Number(isSame));
    }
  }
  return best;
}
const MOST_DAYS_APART = 3 * 365;

function languageLevel({ languages: left }: Traits, { languages: right }: Traits): number {
  if (left.length === 0 || right.length === 0) return -1;
  return Number(left.some((one) => right.includes(one)));
}

/** Days between two births that still may be one, as guesses of ages go: five years. */
const NEAR_DAYS = 5 * 365;

function ageLevel({ birth: left }: Traits, { birth: right }: Traits): number {
  if (left === null || right === null) return -1;
  const gap = Math.max(left.first - right.last, right.first - left.last);
  return gap <= 0 ? 2 : gap <= NEAR_DAYS ? 1 : 0;
}

/** What of a mark's rarity is left where part of it differs or is not told. */
const MARK_SHARES = {
  all: 1,
  noSide: 0.8,
  otherSide: 0.5,
  beside: 0.5,
  partOnly: 0.3,
  kindOnly: 0.25,
};

function marksBits(left: readonly Mark[], right: readonly Mark[], rarity: Rarity): number {
  const free = new Set(right);
  const bits: number[] = [];
  for (const mark of left) {
    let best = 0;
    let taken: Mark | null = null;
    for (const other of free) {
      const alike = markBits(mark, other, rarity);
      if (alike <= best) continue;
      best = alike;
      taken = other;
    }
    if (taken === null) continue;
    free.delete(taken);
    bits.push(best);
  }
  return bits.reduce((sum, one) => sum + one, 0);
}

/** A mark's key for how common it is. */
export function markKey({ kind, part }: Mark): string {
  return `${kind} ${part}`;
}

function markBits(a: Mark, b: Mark, rarity: Rarity): number {
  const bits = rarity.marks(markKey(a)) + (a.side === null ? 0 : 1);
  const sameKind = a.kind !== null && a.kind === b.kind;
  if (a.part !== null && a.part === b.part) {
    if (!sameKind) return bits * MARK_SHARES.partOnly;
    if (a.side === b.side) return bits * MARK_SHARES.all;
    return bits * (a.side === null || b.side === null ? MARK_SHARES.noSide : MARK_SHARES.otherSide);
  }
  if (!sameKind) return 0;
  if (a.part === null || b.part === null) return bits * MARK_SHARES.kindOnly;
  const beside = BESIDE[a.part]?.includes(b.part) || BESIDE[b.part]?.includes(a.part);
  return beside === true ? bits * MARK_SHARES.beside : 0;
}
