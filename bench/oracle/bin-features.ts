import { BINS, type BinnedRows } from './boosted-trees.ts';

/** Rows × features as they are, row by row. */
export interface FeatureRows {
  readonly values: Float32Array;
  readonly features: number;
  readonly rows: number;
}

/** Values that the borders of the bins are set by, at most. */
const MOST_LOOKED_AT = 20_000;

/** Borders between the bins of every feature: each holds about as many of the rows. */
export function bordersOf({ values, features, rows }: FeatureRows): number[][] {
  const step = Math.max(1, Math.floor(rows / MOST_LOOKED_AT));
  return Array.from({ length: features }, (_, f) => {
    const seen: number[] = [];
    for (let r = 0; r < rows; r += step) seen.push(values[r * features + f]!);
    seen.sort((a, b) => a - b);
    const distinct = [...new Set(seen)];
    if (distinct.length <= BINS) return distinct.slice(0, -1);
    const quantile = (_: unknown, b: number) => seen[Math.floor(((b + 1) * seen.length) / BINS)]!;
    return [...new Set(Array.from({ length: BINS - 1 }, quantile))];
  });
}

export function binRows({ values, features, rows }: FeatureRows, borders: number[][]): BinnedRows {
  const bins = new Uint8Array(rows * features);
  for (let at = 0; at < bins.length; at++) {
    const own = borders[at % features]!;
    let bin = 0;
    while (bin < own.length && values[at]! > own[bin]!) bin++;
    bins[at] = bin;
  }
  return { bins, features, rows };
}
