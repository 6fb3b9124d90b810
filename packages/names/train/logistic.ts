export interface Sample {
  readonly features: Float64Array;
  readonly same: boolean;
  readonly weight: number;
}

const RIDGE = 0.3;
const LONGEST_STEP = 3;

export function linear(features: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += features[at]! * weights[at]!;
  return sum;
}

/** Newton's method for a weighted logistic regression with a small ridge; `most` bounds single weights from above. */
export function fitLogistic(
  samples: readonly Sample[],
  start: readonly number[],
  rounds: number,
  most: ReadonlyMap<number, number>,
): number[] {
  const size = samples[0]!.features.length;
  const weights = Array.from({ length: size }, (_, at) => start[at] ?? 0);
  for (let round = 0; round < rounds; round++) {
    const step = newtonStep(samples, weights);
    for (let at = 0; at < size; at++) {
      const moved = weights[at]! + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[at]!));
      weights[at] = Math.min(most.get(at) ?? Number.POSITIVE_INFINITY, moved);
    }
  }
  return weights;
}

function newtonStep(samples: readonly Sample[], weights: readonly number[]): Float64Array {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight) => -RIDGE * weight);
  const curve = weights.map((_, at) =>
    Float64Array.from({ length: size }, (_, other) => (at === other ? RIDGE : 0)),
  );
  for (const { features, same, weight } of samples) {
    const likely = 1 / (1 + Math.exp(-linear(features, weights)));
    const pull = ((same ? 1 : 0) - likely) * weight;
    const bend = Math.max(1e-4, likely * (1 - likely)) * weight;
    for (let at = 0; at < size; at++) {
      gradient[at]! += pull * features[at]!;
      const row = curve[at]!;
      for (let other = 0; other < size; other++)
        row[other]! += bend * features[at]! * features[other]!;
    }
  }
  return solve(curve, gradient);
}

/** Gauss–Jordan with pivoting. */
function solve(rows: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const a = rows.map((row, at) => [...row, right[at]!]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(a[row]![column]!) > Math.abs(a[pivot]![column]!)) pivot = row;
    }
    [a[column], a[pivot]] = [a[pivot]!, a[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = a[row]![column]! / (a[column]![column]! || 1e-9);
      for (let at = column; at <= size; at++) a[row]![at]! -= factor * a[column]![at]!;
    }
  }
  return Float64Array.from({ length: size }, (_, at) => a[at]![size]! / (a[at]![at]! || 1e-9));
}
