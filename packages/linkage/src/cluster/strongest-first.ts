import type { WeighedPairs } from './cluster-rules.ts';

/** Steps of a bit that pairs are put in order by. */
const STEPS_A_BIT = 32;
const MOST_BITS = 60;

/** Places of the pairs of at least so many bits, the strongest first, equals as they stand. */
export function strongestFirst({ bits }: WeighedPairs, leastBits: number): Uint32Array {
  const steps = Math.ceil((MOST_BITS - leastBits) * STEPS_A_BIT) + 2;
  // Strong pairs come first, so step 0 is the strongest.
  const stepOf = (p: number) =>
    Math.max(0, steps - 2 - Math.floor((bits[p]! - leastBits) * STEPS_A_BIT));
  const next = new Uint32Array(steps + 1);
  let kept = 0;
  for (let p = 0; p < bits.length; p++) {
    if (bits[p]! < leastBits) continue;
    next[stepOf(p) + 1]!++;
    kept++;
  }
  for (let s = 0; s < steps; s++) next[s + 1]! += next[s]!;
  const order = new Uint32Array(kept);
  for (let p = 0; p < bits.length; p++) {
    if (bits[p]! >= leastBits) order[next[stepOf(p)]!++] = p;
  }
  return order;
}
