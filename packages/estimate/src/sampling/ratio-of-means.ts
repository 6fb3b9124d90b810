/** What one draw adds above and below the line of a ratio, already weighted. */
export interface Shares {
  readonly above: number;
  readonly below: number;
}

/**
 * Ratio of two means over independent draws, corrected for the bias that a
 * ratio of few draws has, with its standard deviation by the delta method
 * (Binette et al. 2022, arXiv 2210.01230, equations of section 3).
 * @returns NaN for the ratio when nothing stands below the line; deviation NaN where the draws cannot tell it
 */
export function ratioOfMeans(draws: readonly Shares[]): { ratio: number; deviation: number } {
  const n = draws.length;
  const above = mean(draws.map((draw) => draw.above));
  const below = mean(draws.map((draw) => draw.below));
  if (n === 0 || below === 0) return { ratio: Number.NaN, deviation: Number.NaN };
  const ratio = above / below;
  if (n === 1) return { ratio, deviation: Number.NaN };
  if (above === 0) return { ratio: 0, deviation: 0 };
  const lean = mean(draws.map((d) => d.below * (d.above / above - d.below / below)));
  const spread = draws.reduce((sum, d) => sum + (d.above / above - d.below / below) ** 2, 0);
  return {
    ratio: ratio * (1 + lean / ((n - 1) * below)),
    deviation: ratio * Math.sqrt(spread / (n * (n - 1))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
