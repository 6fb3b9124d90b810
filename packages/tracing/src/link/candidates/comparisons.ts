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
