import { BY_RARITY, CHANCE_OF_SAME, type ComparisonName, levelAt } from './comparisons.ts';

/** Weighs one score of a comparison in bits. */
export type Weigh = (score: number) => number;

/**
 * Where a comparison gives a level, by how many of those asked stand at it;
 * where it gives the rarity of what agrees, by how many agree in something as
 * rare.
 * @param scores by record number; -1 where nothing is told
 */
export function weighingOf(name: ComparisonName, scores: Float32Array, members: Int32Array): Weigh {
  const chances = CHANCE_OF_SAME[name];
  const atLevel = new Float64Array(chances.length);
  const above: number[] = [];
  const isByRarity = BY_RARITY.has(name);
  let told = 0;
  for (const member of members) {
    const score = scores[member]!;
    if (score < 0) continue;
    told++;
    if (!isByRarity || score === 0) atLevel[score]!++;
    else above.push(score);
  }
  const sorted = Float32Array.from(above).sort();
  const weigh = (chance: number, count: number) => {
    // The one true record is not counted among the strangers that stand there.
    const strangers = Math.max(0.5, count - chance);
    return Math.log2(chance / (strangers / Math.max(1, told)));
  };
  const known = chances.map((chance, level) => weigh(chance, atLevel[level]!));
  return (score) => {
    if (score < 0) return 0;
    if (!isByRarity || score === 0) return known[score]!;
    const level = levelAt(name, score);
    const from = firstFrom(sorted, score);
    return weigh(tailOf(chances, level), sorted.length - from);
  };
}

/** Chance of this level or a better one; of the worst, of that one alone. */
function tailOf(chances: readonly number[], level: number): number {
  if (level === 0) return chances[0]!;
  return chances.slice(level).reduce((total, one) => total + one, 0);
}

/** How many of the sorted scores lie below this one. */
function firstFrom(sorted: Float32Array, score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}
