export interface Sample {
  readonly features: Float64Array;
  readonly same: boolean;
  readonly weight: number;
}

/** Least and most that single weights may be, by the feature's number. */
export type Bounds = ReadonlyMap<number, readonly [least: number, most: number]>;

/** Bounds by the features' names. */
export function boundsOf<Feature extends string>(
  features: readonly Feature[],
  bounds: Partial<Record<Feature, readonly [least: number, most: number]>>,
): Bounds {
  return new Map(
    features.flatMap((feature, at) => {
      const bound = bounds[feature];
      return bound === undefined ? [] : [[at, bound] as const];
    }),
  );
}

const RIDGE = 0.3;
const LONGEST_STEP = 3;
const UNBOUNDED = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

export function linear(features: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += features[at]! * weights[at]!;
  return sum;
}

/** Newton's method for a weighted logistic regression with a small ridge; a weight that would leave its bounds stops there. */
export function fitLogistic(
  samples: readonly Sample[],
  start: readonly number[],
  rounds: number,
  bounds: Bounds,
): number[] {
  const size = samples[0]!.features.length;
  const weights = Array.from({ length: size }, (_, at) => start[at] ?? 0);
  for (let round = 0; round < rounds; round++) {
    const step = newtonStep(samples, weights, bounds);
    for (let at = 0; at < size; at++) {
      const moved = weights[at]! + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[at]!));
      const [least, most] = bounds.get(at) ?? UNBOUNDED;
      weights[at] = Math.max(least, Math.min(most, moved));
    }
  }
  return weights;
}

function newtonStep(
  samples: readonly Sample[],
  weights: readonly number[],
  bounds: Bounds,
): Float64Array {
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
  freeze(curve, gradient, { weights, bounds });
  return solve(curve, gradient);
}

/** A weight that stands at its bound and is pulled outwards takes no part in the step. */
function freeze(
  curve: Float64Array[],
  gradient: Float64Array,
  { weights, bounds }: { weights: readonly number[]; bounds: Bounds },
): void {
  for (const [at, [least, most]] of bounds) {
    const pull = gradient[at]!;
    if (!((weights[at]! <= least && pull < 0) || (weights[at]! >= most && pull > 0))) continue;
    gradient[at] = 0;
    for (let other = 0; other < weights.length; other++) {
      curve[at]![other] = other === at ? 1 : 0;
      if (other !== at) curve[other]![at] = 0;
    }
  }
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
