import type { NameSet } from '@sila/names/train';
import { ourScore, pairsOf } from './full-names.ts';
import { type Measured, wilson } from './intervals.ts';
import type { Report } from './report.ts';

/** One tenth of the scale: what was predicted on average, what was found, of how many pairs. */
export interface Band {
  readonly predicted: number;
  readonly observed: Measured;
  readonly count: number;
}

export interface Reliability {
  readonly title: string;
  readonly bands: readonly Band[];
  /** Mean distance between predicted and observed, weighted by pairs (expected calibration error). */
  readonly error: number;
}

/** Predicted against observed on the pairs that nothing was fitted on: one true to ten hard negatives a query. */
export function reliabilityOf(title: string, set: NameSet): Reliability {
  const pairs = set.queries
    .filter((query) => query.heldOut)
    .flatMap((query) => {
      const { query: asked, pairs: others } = pairsOf(set, query);
      return others.map(({ other, same }) => ({ score: ourScore(asked, other), same }));
    });
  const bands = Array.from({ length: 10 }, (_, tenth) => {
    const inside = pairs.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    return {
      predicted: inside.reduce((sum, { score }) => sum + score, 0) / inside.length,
      observed: wilson(inside.filter(({ same }) => same).length, inside.length),
      count: inside.length,
    };
  }).filter(({ count }) => count > 0);
  const error = bands.reduce(
    (sum, { predicted, observed, count }) => sum + Math.abs(predicted - observed.value) * count,
    0,
  );
  return { title, bands, error: error / pairs.length };
}

export function sayReliability({ title, bands, error }: Reliability, report: Report): void {
  report.say(`${title}: predicted → observed of pairs; mean distance ${error.toFixed(3)}`);
  for (const { predicted, observed, count } of bands) {
    const range = `[${observed.low.toFixed(2)}, ${observed.high.toFixed(2)}]`;
    report.say(`  ${predicted.toFixed(2)} → ${observed.value.toFixed(2)} ${range} of ${count}`);
  }
}
