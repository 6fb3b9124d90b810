import { describe, expect, it } from 'vitest';
import { boundsOf, fitLogistic, linear } from '../train/logistic.ts';
import { reliability } from '../train/measures.ts';

describe('reliability', () => {
  it('sets what was predicted beside what is, by tenths, leaving empty ones out', () => {
    const scored = [
      { score: 0.05, same: false },
      { score: 0.92, same: true },
      { score: 0.98, same: false },
      { score: 1, same: true },
    ];
    const bands = reliability(scored);
    expect(bands.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [0.9, 3],
    ]);
    expect(bands[1]!.observed).toBeCloseTo(2 / 3);
    expect(bands[1]!.predicted).toBeCloseTo((0.92 + 0.98 + 1) / 3);
  });
});

describe('fitLogistic', () => {
  const samples = Array.from({ length: 200 }, (_, at) => {
    const x = (at % 20) / 10 - 1;
    return { features: Float64Array.of(1, x, -x), same: x > 0.05 * ((at % 7) - 3), weight: 1 };
  });

  it('finds the direction that tells the samples apart', () => {
    const weights = fitLogistic(samples, [], 20, new Map());
    const right = samples.filter((one) => linear(one.features, weights) > 0 === one.same);
    expect(right.length).toBeGreaterThan(180);
  });

  it('keeps weights within their bounds and lets the others make up for it', () => {
    const bounds = boundsOf(['one', 'x', 'minusX'], { x: [-1, 0] });
    const weights = fitLogistic(samples, [], 30, bounds);
    expect(weights[1]).toBeLessThanOrEqual(0);
    expect(weights[2]).toBeLessThan(-1);
  });
});
