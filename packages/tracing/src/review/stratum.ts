/** Bounds between bands of probability; few in the middle, where pairs are few. */
const BANDS = [0.2, 0.4, 0.6, 0.8, 0.95] as const;

/** 0 for the least probable pairs to 5 for the most. */
export function bandOf(probability: number): number {
  return BANDS.filter((bound) => probability >= bound).length;
}

/**
 * Pairs of one kind: of the same two lists (and so of the same kinds of
 * record) and about as probable. What was decided on some tells of the others.
 */
export function stratumOf(leftList: string, rightList: string, probability: number): string {
  const [a, b] = leftList < rightList ? [leftList, rightList] : [rightList, leftList];
  return `${a} ${b} ${bandOf(probability)}`;
}
