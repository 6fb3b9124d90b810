import { Random } from '@sila/names/train';

/** A measured value with its 95 % interval. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;
const RESAMPLES = 1000;

/** Wilson's interval of a share (Wilson 1927); `sum` may hold parts of successes, as expected recall does. */
export function wilson(sum: number, count: number): Measured {
  if (count === 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = sum / count;
  const middle = (share + (Z * Z) / (2 * count)) / (1 + (Z * Z) / count);
  const half =
    (Z / (1 + (Z * Z) / count)) *
    Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** What one query gives to F1: its pairs called the same, of these right, and its truly same ones. */
export interface Calls {
  readonly called: number;
  readonly right: number;
  readonly wanted: number;
}

/** F1 over queries with the interval of a bootstrap that draws whole queries (Efron 1979). */
export function f1Of(queries: readonly Calls[]): Measured {
  const random = new Random(7);
  const values = Array.from({ length: RESAMPLES }, () =>
    f1(queries.map(() => queries[random.below(queries.length)]!)),
  ).sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (values.length - 1))]!;
  return { value: f1(queries), low: at(0.025), high: at(0.975) };
}

function f1(queries: readonly Calls[]): number {
  let [called, right, wanted] = [0, 0, 0];
  for (const one of queries) {
    called += one.called;
    right += one.right;
    wanted += one.wanted;
  }
  return called + wanted === 0 ? 0 : (2 * right) / (called + wanted);
}
